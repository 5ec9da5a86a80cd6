package org.congress4j.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.congress4j.json.dataset.DataSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code congress dataset verify}: holds a data set against its descriptor. */
@Command(
        name = "verify",
        description = {
            "Holds a data set against its descriptor: digests of files, and of tables in CSV columns, rows, types, codes and keys.",
            "Prints what is wrong, and then exits with 1."
        },
        mixinStandardHelpOptions = true)
final class DatasetVerifyCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of the data set.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Override
    public Integer call() throws IOException {
        ImmutableList<String> problems = DataSet.verify(folder);
        problems.forEach(problem -> spec.commandLine().getOut().println(folder + ": " + problem));
        return problems.isEmpty() ? 0 : ExitCode.FINDINGS;
    }
}
