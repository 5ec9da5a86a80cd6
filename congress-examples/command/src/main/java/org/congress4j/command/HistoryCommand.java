package org.congress4j.command;

import static com.google.common.base.Verify.verify;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.congress4j.examples.CrimeCongresses;
import org.congress4j.json.CongressJson;
import org.congress4j.json.report.ProceedingsSummary;
import org.congress4j.model.Proceedings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code congress history}: builds the fifteen crime congresses, writes them and reads them back. */
@Command(
        name = "history",
        description = {
            "Builds the record of the fifteen UN congresses on crime prevention, 1955 to 2026, and writes it to",
            "crime-congresses.congress.json."
        },
        mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
    static final String FILE_NAME = "crime-congresses.congress.json";

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
        Proceedings built = CrimeCongresses.proceedings();
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
