package org.congress4j.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.congress4j.json.CongressJson;
import org.congress4j.json.LineWriter;
import org.congress4j.json.ProceedingsLines;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A million statements, one a line: two gigabytes, which are read in a process with 64 megabytes. */
final class LargeFile {
    private static final int STATEMENTS = 1_000_000;
    private static final ImmutableList<String> LITTLE_MEMORY = ImmutableList.of("-Xmx64m", "-XX:+UseSerialGC");

    private LargeFile() {}

    /** Writes the file. */
    static void write(Path file, Scale scale) throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        try (LineWriter lines =
                CongressJson.lineWriter(file, Proceedings.builder().build())) {
            for (int i = 0; i < scale.of(STATEMENTS); i++) {
                lines.write(Statements.statement(i, random));
            }
        }
    }

    /** The time of the scan of the same bytes divided by that of reading the records, for each of some rounds. */
    static Samples ratios(Path file, int rounds) throws IOException, InterruptedException {
        Samples ratios = new Samples();
        for (int i = 0; i < rounds; i++) {
            double scan = seconds("scan", file);
            double read = seconds("read", file);
            ratios.add(scan / read);
        }
        return ratios;
    }

    private static double seconds(String what, Path file) throws IOException, InterruptedException {
        return JavaProcess.run(JavaProcess.classPath(), LITTLE_MEMORY, LargeFile.class.getName(), what, file.toString())
                        .toNanos()
                / 1e9;
    }

    /**
     * Reads a file.
     *
     * @param args {@code scan} or {@code read}, and the file
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        System.out.println(args[0].equals("scan") ? scan(file) : read(file));
    }

    private static long read(Path file) throws IOException {
        long count = 0;
        try (ProceedingsLines lines = CongressJson.lines(file)) {
            for (ProceedingsRecord<?> record : lines) {
                count += record.id().toString().length();
            }
        }
        return count;
    }

    private static long scan(Path file) throws IOException {
        long count = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    count += parser.getString().length();
                }
            }
        }
        return count;
    }
}
