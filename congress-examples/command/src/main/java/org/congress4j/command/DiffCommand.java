package org.congress4j.command;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.congress4j.json.CongressModule;
import org.congress4j.json.format.ChangeText;
import org.congress4j.json.format.JsonPatch;
import org.congress4j.json.format.ReadResult;
import org.congress4j.model.Proceedings;
import org.congress4j.model.edit.ProceedingsDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code congress diff}: prints what is not the same in two documents. */
@Command(
        name = "diff",
        description = {
            "Prints which records of two files are not the same, and which of their members; exits with 1 if any are not.",
            "The order of records says nothing.",
            "Examples: congress diff last-year.congress.json this-year.congress.ndjson",
            "          congress diff --format json-patch old.congress.json new.congress.json"
        },
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
    private enum Format {
        TEXT,
        JSON,
        JSON_PATCH;

        @Override
        public String toString() {
            return Ascii.toLowerCase(name()).replace('_', '-');
        }
    }

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CongressModule()).build();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "The file before, in either form.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path before;

    @Parameters(index = "1", paramLabel = "B", description = "The file after, in either form.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path after;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text, json (the ProceedingsDiff of the specification), or json-patch (RFC 6902, for the document form);"
                            + " text if not given.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Format format;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<ReadResult> old = InputFile.read(before, InputFile.options(false), err);
        Optional<ReadResult> now = InputFile.read(after, InputFile.options(false), err);
        if (old.isEmpty() || now.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        Proceedings a = old.get().proceedings();
        Proceedings b = now.get().proceedings();
        ProceedingsDiff diff = ProceedingsDiff.between(a, b);
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> out.print(ChangeText.of(diff));
            case JSON -> out.println(MAPPER.writeValueAsString(diff));
            case JSON_PATCH -> out.println(MAPPER.writeValueAsString(JsonPatch.between(a, b)));
        }
        return diff.isEmpty() ? ExitCode.GOOD : ExitCode.FINDINGS;
    }
}
