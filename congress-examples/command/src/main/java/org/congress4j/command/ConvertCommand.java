package org.congress4j.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.congress4j.json.AtomicFile;
import org.congress4j.json.CongressJson;
import org.congress4j.json.LineWriter;
import org.congress4j.json.ProceedingsLines;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code congress convert}: writes a document in another form. */
@Command(
        name = "convert",
        description = "Writes a file in another form. Converting between a document and NDJSON loses nothing.",
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
    private enum Form {
        JSON,
        NDJSON,
        CANONICAL
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file, in either form.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORM",
            description = "json, ndjson, or canonical (RFC 8785).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Form form;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write, atomically; stdout if not given.")
    private Optional<Path> target = Optional.empty();

    @Option(
            names = "--skip",
            description =
                    "Leaves out what cannot be read, lists it, and exits with 1. Without it, one bad value means that nothing is written.")
    private boolean skip;

    @Option(
            names = "--end",
            description = "Ends NDJSON with a line by which readers tell a file that is whole from one that was cut.")
    private boolean end;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        ReadOptions options = InputFile.options(skip);
        if (form != Form.JSON && Files.exists(file) && CongressJson.isLines(file)) {
            return convertLines(options, err);
        }
        Optional<ReadResult> result = InputFile.read(file, options, err);
        if (result.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        InputFile.printLeftOut(file, result.get().problems(), err);
        Proceedings proceedings = result.get().proceedings();
        if (target.isPresent()) {
            write(proceedings, target.get());
        } else {
            print(proceedings, CommandOutput.forData(spec.commandLine().getOut()));
        }
        return result.get().problems().isEmpty() ? 0 : ExitCode.FINDINGS;
    }

    /** Converts record by record, so that memory for one is enough. */
    private int convertLines(ReadOptions options, PrintWriter err) throws IOException {
        try (ProceedingsLines lines = CongressJson.lines(file, options)) {
            if (target.isPresent()) {
                AtomicFile.write(target.get(), out -> {
                    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    write(lines, out, writer);
                    writer.flush();
                });
            } else {
                print(lines, CommandOutput.forData(spec.commandLine().getOut()));
            }
            return InputFile.printLeftOut(file, lines, err) ? ExitCode.FINDINGS : 0;
        } catch (CongressJsonException e) {
            InputFile.print(file, e.problems(), err);
            return ExitCode.UNREADABLE;
        }
    }

    /** Prints all or, if a line does not fit, nothing. */
    private void print(ProceedingsLines lines, PrintWriter out) throws IOException {
        if (form == Form.CANONICAL) {
            // Nothing is written before all are sorted.
            ProceedingsFormat.writeCanonical(lines.header(), lines, out);
        } else {
            Path whole = Files.createTempFile("congress4j-", ".ndjson");
            try {
                AtomicFile.write(whole, bytes -> writeLines(lines.header(), lines, bytes));
                Files.copy(whole, new LinesOfText(out));
            } finally {
                Files.deleteIfExists(whole);
            }
        }
        out.flush();
    }

    private void write(ProceedingsLines lines, OutputStream bytes, Writer text) throws IOException {
        if (form == Form.CANONICAL) {
            ProceedingsFormat.writeCanonical(lines.header(), lines, text);
        } else {
            writeLines(lines.header(), lines, bytes);
        }
    }

    private void writeLines(Proceedings header, Iterable<? extends ProceedingsRecord<?>> records, OutputStream out)
            throws IOException {
        LineWriter lines = CongressJson.lineWriter(out, header);
        for (ProceedingsRecord<?> record : records) {
            lines.write(record);
        }
        if (end) {
            lines.writeEnd();
        }
        lines.flush();
    }

    private void write(Proceedings proceedings, Path path) throws IOException {
        switch (form) {
            case JSON -> CongressJson.write(proceedings, path);
            case NDJSON -> AtomicFile.write(path, out -> writeLines(proceedings, List.of(), out));
            case CANONICAL -> CongressJson.writeCanonical(proceedings, path);
        }
    }

    private void print(Proceedings proceedings, PrintWriter out) throws IOException {
        switch (form) {
            case JSON -> CongressJson.write(proceedings, out);
            case NDJSON -> writeLines(proceedings, List.of(), new LinesOfText(out));
            case CANONICAL -> ProceedingsFormat.writeCanonical(proceedings, List.of(), out);
        }
        out.flush();
    }
}
