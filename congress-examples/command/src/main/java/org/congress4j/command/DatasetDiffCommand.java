package org.congress4j.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.congress4j.json.dataset.DataSet;
import org.congress4j.json.dataset.TableDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code congress dataset diff}: compares the tables of two data sets. */
@Command(
        name = "diff",
        description = {
            "Compares the tables of two data sets, row by row by their keys: how many were added, are gone and changed, and which "
                    + "records are gone.",
            "Exits with 1 if they differ."
        },
        mixinStandardHelpOptions = true)
final class DatasetDiffCommand implements Callable<Integer> {
    private static final String RECORDS = "records";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The folder of the old data set.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The folder of the new data set.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path changed;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        ImmutableList<TableDifference> differences = DataSet.diff(old, changed);
        differences.forEach(out::println);
        differences.stream()
                .filter(difference -> difference.table().equals(RECORDS))
                .flatMap(difference -> difference.goneKeys().stream())
                .forEach(id -> out.println("gone: " + id));
        return differences.isEmpty() ? 0 : ExitCode.FINDINGS;
    }
}
