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
            "Reads the General Assembly Voting Data of the Dag Hammarskjöld Library, a CSV file with one row per ballot, and "
                    + "writes one action with its vote for each resolution.",
            "Cells that are not understood are kept as written and reported; the command then exits with 1."
        },
        mixinStandardHelpOptions = true)
final class ImportUnVotesCommand implements Callable<Integer> {
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
            description = "The NDJSON file to write, atomically.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path target;

    @Override
    public Integer call() throws IOException {
        InputFile.requireOther(spec.commandLine(), file, target);
        PrintWriter err = spec.commandLine().getErr();
        ImportReport report;
        try {
            report = UnVotes.importFile(file, target);
        } catch (UnVotesException e) {
            err.println(file + ": " + e.getMessage());
            return ExitCode.UNREADABLE;
        }
        report.problems().forEach(problem -> err.println(file + ": " + problem));
        report.totals().forEach((code, total) -> {
            long printed = report.problems().stream()
                    .filter(problem -> problem.code() == code)
                    .mapToLong(ImportProblem::count)
                    .sum();
            if (printed < total) {
                err.println(file + ": " + code + ": " + (total - printed) + " more times");
            }
        });
        // Not to stdout, which may be the file.
        err.println(target + ": votes: " + report.votes() + ", rows: " + report.rows());
        return report.isClean() ? 0 : ExitCode.FINDINGS;
    }
}
