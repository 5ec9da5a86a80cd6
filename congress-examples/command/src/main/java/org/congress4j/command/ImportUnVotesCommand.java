package org.congress4j.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.congress4j.json.format.report.ImportProblem;
import org.congress4j.json.format.report.ImportReport;
import org.congress4j.json.interop.unvotes.UnVotes;
import org.congress4j.json.interop.unvotes.UnVotesException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code congress import un-votes}: reads the votes of the General Assembly. */
@Command(
        name = "un-votes",
        description = {
            "Reads the General Assembly Voting Data of the Dag Hammarskjöld Library, a CSV file with a row for each ballot, and "
                    + "writes one action with its vote for each resolution.",
            "What is not understood is kept as written and told; it then ends with 1."
        },
        mixinStandardHelpOptions = true)
final class ImportUnVotesCommand implements Callable<Integer> {
    /** Exit code where something was not understood. */
    private static final int NOT_UNDERSTOOD = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The CSV file, in UTF-8.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The NDJSON file to write, which appears complete or not at all.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path target;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        ImportReport report;
        try {
            report = UnVotes.importFile(file, target);
        } catch (UnVotesException e) {
            err.println(file + ": " + e.getMessage());
            return CongressCommand.UNREADABLE;
        }
        report.problems().forEach(problem -> err.println(file + ": " + problem));
        report.totals().forEach((code, total) -> {
            long told = report.problems().stream()
                    .filter(problem -> problem.code() == code)
                    .mapToLong(ImportProblem::count)
                    .sum();
            if (told < total) {
                err.println(file + ": " + code + ": " + (total - told) + " more times");
            }
        });
        // Not to standard output, which may be the file.
        err.println(target + ": votes: " + report.votes() + ", rows: " + report.rows());
        return report.isClean() ? 0 : NOT_UNDERSTOOD;
    }
}
