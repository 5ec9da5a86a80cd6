package org.congress4j.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.congress4j.json.CongressJson;
import org.congress4j.json.ProceedingsLines;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.OnProblem;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A file that a command was given to read, in either form. */
final class InputFile {
    /** A line is held as bytes, as text and as a record, and copied when one of them grows. */
    private static final int HEAP_FOR_LINE = 16;

    private static final long MILLION = 1_000_000;

    private InputFile() {}

    /**
     * How to read a file of which what does not fit is left out, or that is refused as a whole: as archives do, but for lines that do
     * not fit into memory.
     */
    static ReadOptions options(boolean skip) {
        ReadOptions limits = ReadOptions.forArchives();
        long millions = Math.max(1, Runtime.getRuntime().maxMemory() / HEAP_FOR_LINE / MILLION);
        return limits.toBuilder()
                .maxLineLength((int) Math.min(limits.maxLineLength(), millions * MILLION))
                .onProblem(skip ? OnProblem.KEEP_WHAT_FITS : OnProblem.REFUSE_DOCUMENT)
                .build();
    }

    /** Refuses to write over the file that is read, which is of another format. */
    static void requireOther(CommandLine command, Path file, Path target) throws IOException {
        if (Files.exists(file) && Files.exists(target) && Files.isSameFile(file, target)) {
            throw new ParameterException(
                    command, "expected another file for --out than the one to read but was '" + target + "'");
        }
    }

    /** Prints problems or warnings of a file, one per line. */
    static void print(Path file, List<JsonProblem> problems, PrintWriter err) {
        problems.forEach(problem -> err.println(file + ": " + problem));
    }

    /** Prints what was left out of a file. */
    static void printLeftOut(Path file, List<JsonProblem> problems, PrintWriter err) {
        problems.forEach(problem -> err.println(file + ": left out: " + problem));
    }

    /** Prints the warnings of lines that were read, and what was left out of them; whether anything was. */
    static boolean printLeftOut(Path file, ProceedingsLines lines, PrintWriter err) {
        print(file, lines.warnings(), err);
        lines.refused().forEach(part -> printLeftOut(file, part.problems(), err));
        long more = lines.refusedCount() - lines.refused().size();
        if (more > 0) {
            err.println(file + ": left out: " + more + " more");
        }
        return lines.refusedCount() > 0;
    }

    /** Reads a file and prints warnings; if it cannot be read, prints why and returns nothing. */
    static Optional<ReadResult> read(Path file, ReadOptions options, PrintWriter err) {
        try {
            ReadResult result = CongressJson.read(file, options);
            print(file, result.warnings(), err);
            return Optional.of(result);
        } catch (CongressJsonException e) {
            print(file, e.problems(), err);
        } catch (IOException e) {
            err.println(file + ": " + Failure.reason(e));
        }
        return Optional.empty();
    }
}
