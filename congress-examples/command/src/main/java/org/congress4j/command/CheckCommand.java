package org.congress4j.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.code.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code congress check}: reports contradictions in documents. */
@Command(
        name = "check",
        description = {
            "Reports contradictions in documents, with advice. Nothing is changed.",
            "Places are JSON Pointers into the document form, also for NDJSON."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private enum Format {
        TEXT,
        JSON
    }

    /** Keeps so many findings of each code that all of one cause are put together. */
    private static final ProceedingsCheck CHECK = ProceedingsCheck.standard().keeping(10_000);

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files, in either form.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> files;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day of the check, such as 2026-11-24: later dates are in the future. Today if not given.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text or json; text if not given. JSON is one report per line for each readable file, which starts with"
                            + " its \"file\" if there are several. Unreadable files are reported on stderr.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Format format;

    @Option(names = "--strict", description = "Exits with 1 for warnings, too.")
    private boolean strict;

    @Option(names = "--skip", description = "Leaves out what cannot be read, lists it, and exits with at least 1.")
    private boolean skip;

    /** How many findings of each severity there are in all files. */
    private final Map<Severity, Long> totals = new EnumMap<>(Severity.class);

    private int unread;
    private boolean leavesOut;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        LocalDate day = asOf.orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        int exitCode = 0;
        for (Path file : files) {
            Optional<CheckReport> checked = check(file, day);
            if (checked.isEmpty()) {
                unread++;
                exitCode = ExitCode.UNREADABLE;
                continue;
            }
            CheckReport report = checked.get();
            print(file, day, report, out);
            report.totalsBySeverity().forEach((severity, total) -> totals.merge(severity, total, Long::sum));
            exitCode = Math.max(exitCode, exitCode(report));
        }
        if (format == Format.TEXT && files.size() > 1) {
            out.println("All " + files.size() + " files: " + words(totals)
                    + (unread == 0 ? "" : "; " + unread + " could not be read"));
        }
        return leavesOut ? Math.max(exitCode, ExitCode.FINDINGS) : exitCode;
    }

    /** What is found in a file; nothing if it cannot be read, which is reported. */
    private Optional<CheckReport> check(Path file, LocalDate day) {
        PrintWriter err = spec.commandLine().getErr();
        ReadOptions options = InputFile.options(skip);
        ProceedingsCheck check = format == Format.TEXT ? CHECK : ProceedingsCheck.standard();
        CheckReport report;
        try {
            if (LargeFile.is(file)) {
                LargeFile large = LargeFile.of(file, options, err);
                report = large.check(check, day);
                leavesOut |= large.leavesOut();
            } else {
                Optional<ReadResult> result = InputFile.read(file, options, err);
                if (result.isEmpty()) {
                    return Optional.empty();
                }
                InputFile.printLeftOut(file, result.get().problems(), err);
                leavesOut |= !result.get().problems().isEmpty();
                report = check.check(result.get().proceedings(), day);
            }
        } catch (CongressJsonException e) {
            InputFile.print(file, e.problems(), err);
            return Optional.empty();
        } catch (IOException e) {
            err.println(file + ": " + Failure.reason(e));
            return Optional.empty();
        }
        return Optional.of(format == Format.TEXT ? check.byCause(report) : report);
    }

    private int exitCode(CheckReport report) {
        return report.valid() && !(strict && report.total(Severity.WARNING) > 0) ? 0 : ExitCode.FINDINGS;
    }

    private void print(Path file, LocalDate day, CheckReport report, PrintWriter out) {
        boolean several = files.size() > 1;
        switch (format) {
            case TEXT -> {
                String name = Prose.printable(file.toString());
                String text = CheckReportText.of(report);
                if (!text.isEmpty()) {
                    out.println(name);
                    out.println();
                    out.print(text);
                }
                out.println(name + " as of " + day + ": " + words(report.totalsBySeverity()) + inAll(report));
                if (several && !text.isEmpty()) {
                    out.println();
                }
            }
            case JSON ->
                new CheckReportWriter(out).write(report, several ? Optional.of(file.toString()) : Optional.empty());
        }
    }

    /** How many findings there are if some stand for others, such as {@code ; 40 findings in all}. */
    private static String inAll(CheckReport report) {
        long causes = report.totalsBySeverity().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return report.total() == causes ? "" : "; " + report.total() + " findings in all";
    }

    /** {@code 2 errors, 1 warning, 0 infos}. */
    private static String words(Map<Severity, Long> totals) {
        return count(totals, Severity.ERROR, "error") + ", " + count(totals, Severity.WARNING, "warning") + ", "
                + count(totals, Severity.INFO, "info");
    }

    private static String count(Map<Severity, Long> totals, Severity severity, String noun) {
        long total = totals.getOrDefault(severity, 0L);
        return total + " " + noun + (total == 1 ? "" : "s");
    }
}
