package org.congress4j.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.congress4j.examples.CrimeCongresses;
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
        ExampleFile.write(
                CrimeCongresses.proceedings(),
                folder,
                FILE_NAME,
                spec.commandLine().getOut());
        return ExitCode.GOOD;
    }
}
