package org.congress4j.command;

import static com.google.common.base.Verify.verify;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congress4j.json.CongressJson;
import org.congress4j.json.report.ProceedingsSummary;
import org.congress4j.model.Proceedings;

/** The file of an example: written, read back, and told of. */
final class ExampleFile {
    private ExampleFile() {}

    /**
     * Writes an example into a file, in a folder that is created if missing, reads it back, and prints what it holds.
     *
     * @throws IOException if the file cannot be written or read
     */
    static void write(Proceedings built, Path folder, String name, PrintWriter out) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(name);
        CongressJson.write(built, file);
        Proceedings read = CongressJson.read(file);
        verify(read.equals(built), "%s does not read back equal", file);
        out.print(ProceedingsSummary.of(read));
        out.println();
        out.println("Written to " + file.normalize() + " and read back equal.");
    }
}
