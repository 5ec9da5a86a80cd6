package org.congress4j.command;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.congress4j.json.CongressJson;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.model.check.AcceptedFinding;
import org.congress4j.model.check.Baseline;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.CheckReportBuilder;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.check.SystemError;
import org.congress4j.model.code.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
        JSON,
        SARIF
    }

    /** So many findings of each code are kept that all of one cause are put together. */
    private static final int KEPT = 10_000;

    /** How many findings of each code are written for a program. */
    private static final int WRITTEN = 1_000;

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
                    "text, json or sarif; text if not given. JSON is one report per line for each file, which starts"
                            + " with its \"file\" if there are several; SARIF is one log, for tools of code review."
                            + " Both have the problems of files that cannot be read, which also go to stderr.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Format format;

    @Option(
            names = "--all",
            description =
                    "Gives every finding by itself. Otherwise those of one cause are one finding, and text has the first"
                            + " 10 of each code, JSON the first 1,000.")
    private boolean all;

    @Option(
            names = "--only",
            paramLabel = "CODE|TOPIC",
            split = ",",
            description =
                    "The rules that are run, by code, such as tally_list_mismatch, or by topic, such as votes; all if not"
                            + " given.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--without",
            paramLabel = "CODE|TOPIC",
            split = ",",
            description = "The rules that are not run, likewise.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--accept",
            paramLabel = "FILE",
            description =
                    "Leaves out the findings that the file accepts, counts them, and says which of them are no longer"
                            + " found.")
    private Optional<Path> accept = Optional.empty();

    @Option(
            names = "--write-accept",
            paramLabel = "FILE",
            description =
                    "Writes all findings into a file for --accept. Findings that it accepted before keep their reasons."
                            + " Nothing is written if a file cannot be read.")
    private Optional<Path> writeAccept = Optional.empty();

    @Option(names = "--strict", description = "Exits with 1 for warnings, too.")
    private boolean strict;

    @Option(names = "--skip", description = "Leaves out what cannot be read, lists it, and exits with at least 1.")
    private boolean skip;

    /** How many findings of each severity there are in all files. */
    private final Map<Severity, Long> totals = new EnumMap<>(Severity.class);

    private long left;

    /** The log that all files are in; absent in other formats. */
    private Optional<SarifLog> sarif = Optional.empty();

    private int unread;
    private boolean leavesOut;

    /** What is accepted; absent if nothing is to be left out. */
    private Optional<Baseline> accepted = Optional.empty();

    /** What is accepted and was found in no file yet. */
    private List<AcceptedFinding> notFound = List.of();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        LocalDate day = asOf.orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        ProceedingsCheck check = check();
        Baseline before = Baseline.builder().build();
        for (Path known : acceptedBefore()) {
            try {
                Baseline read = BaselineFile.read(known);
                before = before.toBuilder()
                        .addAllAccepted(read.accepted())
                        .putAllExtensions(read.extensions())
                        .build();
                if (accept.equals(Optional.of(known))) {
                    accepted = Optional.of(read);
                    notFound = read.accepted();
                }
            } catch (IOException e) {
                spec.commandLine().getErr().println(known + ": " + Failure.reason(e));
                return ExitCode.UNREADABLE;
            }
        }
        sarif = format == Format.SARIF
                ? Optional.of(new SarifLog(check.rules(), CongressVersion.number(), out))
                : Optional.empty();
        CheckReportBuilder found = CheckReport.builder();
        ImmutableList.Builder<SystemError> failed = ImmutableList.builder();
        int exitCode = 0;
        for (Path file : files) {
            Optional<Checked> checked = check(check, file, day);
            if (checked.isEmpty()) {
                unread++;
                exitCode = ExitCode.UNREADABLE;
                continue;
            }
            CheckReport single = checked.get().report();
            if (writeAccept.isPresent()) {
                found.addAllFindings(single.findings());
            }
            if (accepted.isPresent()) {
                single = accept(check, single, file.equals(files.get(files.size() - 1)));
            }
            CheckReport report = checked.get().locate(all ? single : check.byCause(single));
            print(file, day, report, out);
            sarif.ifPresent(log -> log.add(file, written(report)));
            failed.addAll(report.systemErrors());
            report.totalsBySeverity().forEach((severity, total) -> totals.merge(severity, total, Long::sum));
            left += report.accepted().orElse(0);
            exitCode = Math.max(exitCode, exitCode(report));
        }
        sarif.ifPresent(log -> log.end(failed.build(), unread == 0));
        if (writeAccept.isPresent() && unread == 0) {
            BaselineFile.write(check.baseline(found.build(), before), writeAccept.get());
        }
        if (format == Format.TEXT && files.size() > 1) {
            out.println("All " + files.size() + " files: " + words(totals) + accepted(left)
                    + (unread == 0 ? "" : "; " + unread + " could not be read"));
        }
        return leavesOut ? Math.max(exitCode, ExitCode.FINDINGS) : exitCode;
    }

    /**
     * A file that was checked.
     *
     * @param report what is found in it
     * @param places adds lines and columns
     */
    private record Checked(CheckReport report, Places places) {
        CheckReport locate(CheckReport of) throws IOException {
            return places.locate(of);
        }
    }

    /** Adds the places of findings to a report. */
    @FunctionalInterface
    private interface Places {
        CheckReport locate(CheckReport report) throws IOException;
    }

    /** What is found in a file; nothing if it cannot be read, which is reported. */
    private Optional<Checked> check(ProceedingsCheck check, Path file, LocalDate day) {
        PrintWriter err = spec.commandLine().getErr();
        ReadOptions options = InputFile.options(skip);
        try {
            if (LargeFile.is(file)) {
                LargeFile large = LargeFile.of(file, options, err);
                CheckReport report = large.check(check, day);
                leavesOut |= large.leavesOut();
                return Optional.of(new Checked(with(report, large.problems()), large::locate));
            }
            ReadResult result =
                    CongressJson.read(file, options.toBuilder().keepPlaces(true).build());
            InputFile.print(file, result.warnings(), err);
            InputFile.printLeftOut(file, result.problems(), err);
            leavesOut |= !result.problems().isEmpty();
            return Optional.of(
                    new Checked(with(check.check(result.proceedings(), day), result.problems()), result::locate));
        } catch (CongressJsonException e) {
            InputFile.print(file, e.problems(), err);
            printUnread(file, e.problems());
        } catch (IOException e) {
            err.println(file + ": " + Failure.reason(e));
        }
        return Optional.empty();
    }

    /** A report with what does not fit the format. */
    private static CheckReport with(CheckReport report, List<JsonProblem> problems) {
        return report.toBuilder()
                .problems(problems.stream().map(JsonProblem::asFinding).toList())
                .build();
    }

    /** Prints the problems of a file that cannot be read for a program; for a person they are among the messages. */
    private void printUnread(Path file, List<JsonProblem> problems) {
        CheckReport report = with(CheckReport.builder().build(), problems);
        if (format == Format.JSON) {
            writeJson(file, report);
        }
        sarif.ifPresent(log -> log.add(file, report));
    }

    /** The files of accepted findings that are there, each once, that which is to be written first. */
    private ImmutableSet<Path> acceptedBefore() {
        return Stream.concat(writeAccept.stream().filter(Files::exists), accept.stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The report of a file without what is accepted; after the last file, with what is no longer found in any. */
    private CheckReport accept(ProceedingsCheck check, CheckReport report, boolean last) {
        CheckReport rest = check.accept(report, accepted.orElseThrow());
        notFound = notFound.stream().filter(rest.noLongerFound()::contains).toList();
        return rest.toBuilder()
                .noLongerFound(last && unread == 0 ? notFound : ImmutableList.of())
                .build();
    }

    private static String accepted(long number) {
        return number == 0 ? "" : "; " + number + " accepted";
    }

    /** The check with the rules that were chosen. */
    private ProceedingsCheck check() {
        try {
            ProceedingsCheck check = ProceedingsCheck.standard()
                    .without(without.toArray(String[]::new))
                    .keeping(all || accept.isPresent() || writeAccept.isPresent() ? Integer.MAX_VALUE : KEPT);
            return only.isEmpty() ? check : check.only(only.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), requireNonNull(e.getMessage()));
        }
    }

    private int exitCode(CheckReport report) {
        return report.valid() && !(strict && report.total(Severity.WARNING) > 0) ? 0 : ExitCode.FINDINGS;
    }

    private void print(Path file, LocalDate day, CheckReport report, PrintWriter out) {
        boolean several = files.size() > 1;
        switch (format) {
            case TEXT -> {
                String name = Prose.printable(file.toString());
                String text = CheckReportText.of(report, all);
                if (!text.isEmpty()) {
                    out.println(name);
                    out.println();
                    out.print(text);
                }
                out.println(name + " as of " + day + ": " + words(report.totalsBySeverity()) + inAll(report)
                        + accepted(report.accepted().orElse(0)));
                if (several && !text.isEmpty()) {
                    out.println();
                }
            }
            case JSON -> writeJson(file, written(report));
            case SARIF -> {
                // All files are in one log.
            }
        }
    }

    private void writeJson(Path file, CheckReport report) {
        new CheckReportWriter(spec.commandLine().getOut())
                .write(
                        files.size() > 1
                                ? report.toBuilder().file(file.toString()).build()
                                : report);
    }

    /** The report without the findings of a code that are too many to be written. */
    private CheckReport written(CheckReport report) {
        if (all) {
            return report;
        }
        Multiset<String> codes = HashMultiset.create();
        return report.toBuilder()
                .findings(report.findings().stream()
                        .filter(finding -> codes.add(finding.code(), 1) < WRITTEN)
                        .toList())
                .build();
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
