package org.congress4j.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congress4j.json.AtomicFile;
import org.congress4j.json.CongressModule;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.model.check.Baseline;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** A file of accepted findings, which people read and change: one finding after the other, each member in a line. */
final class BaselineFile {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CongressModule()).build();

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private BaselineFile() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read or holds no baseline, with a message that names what is wrong
     */
    static Baseline read(Path file) throws IOException {
        String text = Files.readString(file);
        try {
            return MAPPER.readValue(text, Baseline.class);
        } catch (JacksonException e) {
            throw new IOException(
                    e.getCause() instanceof CongressJsonException problem
                            ? problem.problem().toString()
                            : e.getOriginalMessage(),
                    e);
        }
    }

    /**
     * Writes a file, which appears complete or not at all.
     *
     * @throws IOException if it cannot be written
     */
    static void write(Baseline baseline, Path file) throws IOException {
        String text = MAPPER.writer().with(printer()).writeValueAsString(baseline) + "\n";
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static DefaultPrettyPrinter printer() {
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withArrayIndenter(LINES)
                .withObjectIndenter(LINES);
    }
}
