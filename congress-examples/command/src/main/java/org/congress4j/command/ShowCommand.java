package org.congress4j.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.congress4j.json.format.ReadResult;
import org.congress4j.json.report.ProceedingsSummary;
import org.congress4j.json.report.SummaryStyle;
import org.congress4j.model.Proceedings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code congress show}: tells what a document holds. */
@Command(
        name = "show",
        description = {
            "Tells what a document holds: what met, what it decided, who, how many according to whom, what is in dispute,",
            "what follows, each with its sources.",
            "",
            "Examples:",
            "  congress show kyoto-2021.congress.json",
            "  congress show kyoto-2021.congress.json A/CONF.234/L.6"
        },
        mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file, in either form.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "WHAT",
            description = {
                "The id of a record, the symbol or number of a text or document, the number of a sitting, or the code or name",
                "of a party, whose statements, votes, sponsorships, positions and offices are told; the whole document if not",
                "given."
            })
    private @Nullable String what;

    @Option(names = "--json", description = "Prints the summary as one JSON object.")
    private boolean json;

    @Option(names = "--long", description = "Leaves nothing out, and prints the ids of records.")
    private boolean full;

    @Option(names = "--skip", description = "Leaves out what cannot be read, lists it, and exits with at least 1.")
    private boolean skip;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<ReadResult> result = InputFile.read(file, InputFile.options(skip), err);
        if (result.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        InputFile.printLeftOut(file, result.get().problems(), err);
        Optional<ProceedingsSummary> summary = summary(result.get().proceedings());
        if (summary.isEmpty()) {
            err.println("show: nothing in " + file + " is called '" + what + "'");
            return ExitCode.FINDINGS;
        }
        out.print(
                json
                        ? summary.get().toJson()
                        : summary.get().toText(full ? SummaryStyle.full() : SummaryStyle.brief()));
        return result.get().problems().isEmpty() ? 0 : ExitCode.FINDINGS;
    }

    private Optional<ProceedingsSummary> summary(Proceedings proceedings) {
        return what == null
                ? Optional.of(ProceedingsSummary.of(proceedings))
                : ProceedingsSummary.about(proceedings, what);
    }
}
