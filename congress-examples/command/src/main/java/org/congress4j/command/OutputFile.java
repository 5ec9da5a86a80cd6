package org.congress4j.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.congress4j.json.CongressJson;
import org.congress4j.model.Proceedings;

/** A document that a command writes, in the form that the name of its file tells, or else in that of the file that was read. */
final class OutputFile {
    private OutputFile() {}

    /**
     * Writes a document.
     *
     * @param like the file that was read
     * @param target the file to write; standard output if there is none
     */
    static void write(Proceedings proceedings, Path like, Optional<Path> target, PrintWriter out) throws IOException {
        boolean asLines = target.flatMap(OutputFile::formOf).orElse(CongressJson.isLines(like));
        if (target.isPresent()) {
            if (asLines) {
                CongressJson.writeLines(proceedings, target.get());
            } else {
                CongressJson.write(proceedings, target.get());
            }
            return;
        }
        PrintWriter data = CommandOutput.forData(out);
        if (asLines) {
            CongressJson.writeLines(proceedings, new LinesOfText(data));
        } else {
            CongressJson.write(proceedings, data);
        }
        data.flush();
    }

    /** Whether a file of that name holds lines; empty if the name does not tell. */
    private static Optional<Boolean> formOf(Path file) {
        String name = file.toString();
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            return Optional.of(true);
        }
        return name.endsWith(".json") ? Optional.of(false) : Optional.empty();
    }
}
