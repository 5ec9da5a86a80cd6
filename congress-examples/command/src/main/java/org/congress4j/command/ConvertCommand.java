package org.congress4j.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.congress4j.json.CongressJson;
import org.congress4j.json.format.OnProblem;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.model.Proceedings;
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
    /** Exit code if records were left out. */
    private static final int LEFT_OUT = 1;

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
                    "Leaves out records that cannot be read, lists them, and exits with 1. Without it, one bad record means that nothing is written.")
    private boolean skip;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        ReadOptions options =
                skip ? ReadOptions.builder().onProblem(OnProblem.KEEP_WHAT_FITS).build() : ReadOptions.defaults();
        Optional<ReadResult> result = InputFile.read(file, options, err);
        if (result.isEmpty()) {
            return CongressCommand.UNREADABLE;
        }
        result.get().problems().forEach(problem -> err.println(file + ": left out: " + problem));
        Proceedings proceedings = result.get().proceedings();
        if (target.isPresent()) {
            write(proceedings, target.get());
        } else {
            print(proceedings, spec.commandLine().getOut());
        }
        return result.get().problems().isEmpty() ? 0 : LEFT_OUT;
    }

    private void write(Proceedings proceedings, Path path) throws IOException {
        switch (form) {
            case JSON -> CongressJson.write(proceedings, path);
            case NDJSON -> CongressJson.writeLines(proceedings, path);
            case CANONICAL -> CongressJson.writeCanonical(proceedings, path);
        }
    }

    private void print(Proceedings proceedings, PrintWriter out) throws IOException {
        switch (form) {
            case JSON -> CongressJson.write(proceedings, out);
            case NDJSON -> {
                ByteArrayOutputStream lines = new ByteArrayOutputStream();
                CongressJson.writeLines(proceedings, lines);
                out.print(lines.toString(StandardCharsets.UTF_8));
            }
            case CANONICAL -> out.print(ProceedingsFormat.canonical(proceedings));
        }
    }
}
