package org.congress4j.command;

import static com.google.common.base.Verify.verify;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.congress4j.examples.KyotoCongress;
import org.congress4j.json.CongressJson;
import org.congress4j.json.report.ProceedingsSummary;
import org.congress4j.model.Proceedings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code congress kyoto}: builds the Kyoto Congress, writes it, reads it back and prints it. */
@Command(
        name = "kyoto",
        description = {
            "Builds the record of the 14th UN Congress on Crime Prevention and Criminal Justice (Kyoto, 2021),",
            "writes it to kyoto-2021.congress.json, reads it back and prints a summary."
        },
        mixinStandardHelpOptions = true)
final class KyotoCommand implements Callable<Integer> {
    static final String FILE_NAME = "kyoto-2021.congress.json";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder to write to, created if missing; the current one if not given.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Override
    public Integer call() throws IOException {
        Proceedings built = KyotoCongress.proceedings();
        Files.createDirectories(folder);
        Path file = folder.resolve(FILE_NAME);
        CongressJson.write(built, file);
        Proceedings read = CongressJson.read(file);
        verify(read.equals(built), "%s does not read back equal", file);
        PrintWriter out = spec.commandLine().getOut();
        out.print(ProceedingsSummary.of(read));
        out.println();
        out.println("Written to " + file.normalize() + " and read back equal.");
        return 0;
    }
}
