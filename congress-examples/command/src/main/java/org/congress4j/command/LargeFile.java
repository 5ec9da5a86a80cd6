package org.congress4j.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.congress4j.json.CongressJson;
import org.congress4j.json.ProceedingsLines;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.ProceedingsCheck;

/** A file of lines that is read several times instead of being held. */
final class LargeFile {
    /** Smaller files are held. */
    private static final long LARGE = 32 << 20;

    private final Path file;
    private final ReadOptions options;
    private final PrintWriter err;
    private boolean read;
    private boolean leavesOut;
    private ImmutableList<JsonProblem> problems = ImmutableList.of();

    private LargeFile(Path file, ReadOptions options, PrintWriter err) {
        this.file = file;
        this.options = options;
        this.err = err;
    }

    /** Whether a file is one. */
    static boolean is(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) > LARGE && CongressJson.isLines(file);
    }

    /** A file, of which warnings and what was left out are printed once. */
    static LargeFile of(Path file, ReadOptions options, PrintWriter err) {
        return new LargeFile(file, options, err);
    }

    /** What a check finds in it. */
    CheckReport check(ProceedingsCheck check, LocalDate asOf) throws IOException {
        Proceedings header;
        try (ProceedingsLines lines = CongressJson.lines(file, options)) {
            header = lines.header();
        }
        try {
            return check.check(header, this::records, asOf);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A report of it with lines and columns. */
    CheckReport locate(CheckReport report) throws IOException {
        return report.findings().isEmpty() ? report : CongressJson.locate(report, file, options);
    }

    /** What of it could not be read. */
    ImmutableList<JsonProblem> problems() {
        return problems;
    }

    /** Whether something of it could not be read. */
    boolean leavesOut() {
        return leavesOut;
    }

    private Stream<ProceedingsRecord<?>> records() {
        try {
            ProceedingsLines lines = CongressJson.lines(file, options);
            return lines.stream().onClose(() -> close(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void close(ProceedingsLines lines) {
        if (!read) {
            read = true;
            leavesOut = InputFile.printLeftOut(file, lines, err);
            problems = lines.refused().stream()
                    .flatMap(part -> part.problems().stream())
                    .collect(ImmutableList.toImmutableList());
        }
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
