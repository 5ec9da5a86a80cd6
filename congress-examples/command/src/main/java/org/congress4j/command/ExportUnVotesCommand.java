package org.congress4j.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.report.ExportReport;
import org.congress4j.json.interop.unvotes.UnVotes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code congress export un-votes}: writes votes in the columns of the General Assembly Voting Data. */
@Command(
        name = "un-votes",
        description = {
            "Writes votes in the columns of the General Assembly Voting Data of the Dag Hammarskjöld Library, one row per ballot.",
            "Votes without a list of voters are left out and counted, and choices without a letter are named; the command then exits with 1."
        },
        mixinStandardHelpOptions = true)
final class ExportUnVotesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file with the votes, in either form.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The CSV file to write, atomically.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path target;

    @Override
    public Integer call() throws IOException {
        InputFile.requireOther(spec.commandLine(), file, target);
        PrintWriter err = spec.commandLine().getErr();
        ExportReport report;
        try {
            report = UnVotes.exportFile(file, target);
        } catch (CongressJsonException e) {
            InputFile.print(file, e.problems(), err);
            return ExitCode.UNREADABLE;
        }
        if (report.withoutVoters() > 0) {
            err.println(file + ": votes left out because they have no list of voters: " + report.withoutVoters());
        }
        if (report.withoutLibraryId() > 0) {
            err.println(file + ": votes without an undl_id, which were given one: " + report.withoutLibraryId());
        }
        report.withoutLetter()
                .forEach((choice, count) -> err.println(file
                        + ": rows with an empty ms_vote, since there is no letter for '" + choice + "': " + count));
        // Not to stdout, which may be the file.
        err.println(target + ": votes: " + report.votes() + ", rows: " + report.rows());
        return report.withoutVoters() == 0 && report.withoutLetter().isEmpty() ? 0 : ExitCode.FINDINGS;
    }
}
