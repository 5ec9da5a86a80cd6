package org.congress4j.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.congress4j.json.format.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code congress show}: summarizes documents. */
@Command(
        name = "show",
        description =
                "Summarizes documents: who, where, when, how many according to whom, what was decided, what follows.",
        mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files, in either form.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> files;

    @Option(names = "--skip", description = "Leaves out what cannot be read, lists it, and exits with at least 1.")
    private boolean skip;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int exitCode = 0;
        for (Path file : files) {
            Optional<ReadResult> result = InputFile.read(file, InputFile.options(skip), err);
            if (result.isPresent()) {
                InputFile.printLeftOut(file, result.get().problems(), err);
                exitCode = Math.max(exitCode, result.get().problems().isEmpty() ? 0 : ExitCode.FINDINGS);
                out.print(CongressSummary.of(result.get().proceedings()));
            } else {
                exitCode = ExitCode.UNREADABLE;
            }
        }
        return exitCode;
    }
}
