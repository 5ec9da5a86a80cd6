package org.congress4j.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.congress4j.examples.KyotoCongress;
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
        ExampleFile.write(
                KyotoCongress.proceedings(),
                folder,
                FILE_NAME,
                spec.commandLine().getOut());
        return ExitCode.GOOD;
    }
}
