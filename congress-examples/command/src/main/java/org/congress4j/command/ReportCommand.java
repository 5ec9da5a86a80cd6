package org.congress4j.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.congress4j.json.format.ReadResult;
import org.congress4j.json.report.ProceedingsPage;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code congress report}: writes a page for the browser. */
@Command(
        name = "report",
        description = {
            "Writes what documents hold as one page for the browser, which needs no network and no other file. A file that is",
            "there is replaced.",
            "",
            "Examples:",
            "  congress report kyoto-2021.congress.json --out kyoto-2021.html",
            "  congress report --public kyoto-2021.congress.json --out kyoto-2021.html"
        },
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "The files, in either form. Records that are the same in several are told once; records with the same id that",
                "differ are refused."
            })
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> files;

    @Option(names = "--out", required = true, paramLabel = "PAGE", description = "The page to write, atomically.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path target;

    @Option(names = "--public", description = "Leaves out findings of the checks, contacts and dates of birth.")
    private boolean publicOnly;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of the checks, such as 2026-11-24. Today if not given.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--skip", description = "Leaves out what cannot be read, lists it, and exits with at least 1.")
    private boolean skip;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Map<String, ProceedingsRecord<?>> known = new LinkedHashMap<>();
        Optional<ProceedingsBuilder> all = Optional.empty();
        int exitCode = ExitCode.GOOD;
        for (Path file : files) {
            InputFile.requireOther(spec.commandLine(), file, target);
            Optional<ReadResult> result = InputFile.read(file, InputFile.options(skip), err);
            if (result.isEmpty()) {
                return ExitCode.UNREADABLE;
            }
            InputFile.printLeftOut(file, result.get().problems(), err);
            exitCode = Math.max(exitCode, result.get().problems().isEmpty() ? ExitCode.GOOD : ExitCode.FINDINGS);
            Proceedings read = result.get().proceedings();
            if (all.isEmpty() && files.size() > 1) {
                all = Optional.of(Proceedings.builder());
            } else if (all.isEmpty()) {
                all = Optional.of(read.withoutRecords().toBuilder());
            }
            Optional<String> differs = addAll(all.get(), read, known);
            if (differs.isPresent()) {
                err.println("report: " + file + ": another file has a record '" + differs.get()
                        + "' that says something else");
                return ExitCode.UNREADABLE;
            }
        }
        ProceedingsPage page = ProceedingsPage.of(all.orElseThrow().build());
        (publicOnly ? page.publicOnly() : page.checkedOn(asOf.orElseGet(LocalDate::now))).write(target);
        spec.commandLine().getOut().println("Written to " + target + ".");
        return exitCode;
    }

    /** Adds what is not there yet; the id of a record that is there and says something else. */
    private Optional<String> addAll(ProceedingsBuilder all, Proceedings read, Map<String, ProceedingsRecord<?>> known) {
        if (files.size() > 1) {
            Optional<String> differs = read.records()
                    .filter(record ->
                            !known.getOrDefault(record.id().toString(), record).equals(record))
                    .map(record -> record.id().toString())
                    .findFirst();
            if (differs.isPresent()) {
                return differs;
            }
        }
        RecordTypes.all().forEach(type -> add(all, type, read, known));
        return Optional.empty();
    }

    private <R extends ProceedingsRecord<R>> void add(
            ProceedingsBuilder all, RecordType<R> type, Proceedings read, Map<String, ProceedingsRecord<?>> known) {
        type.addAll(
                all,
                type.records(read).stream()
                        .filter(record -> known.put(record.id().toString(), record) == null || files.size() == 1)
                        .toList());
    }
}
