package org.congress4j.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.congress4j.command.CongressCommand;
import org.congress4j.examples.KyotoCongress;
import org.congress4j.json.CongressJson;
import tools.jackson.databind.ObjectMapper;

/** A process that reads one document: {@code congress check} beside the smallest program that reads the same file with Jackson. */
final class FirstRead {
    private FirstRead() {}

    /**
     * The time of the command divided by that of the smallest program.
     *
     * @param check as Java starts it by itself
     * @param checkWithArchive with an archive of the classes that it loads, and the first compiler only
     */
    record Ratios(Samples check, Samples checkWithArchive) {}

    static Ratios measure(Path folder, int rounds) throws IOException, InterruptedException {
        Path file = folder.resolve("kyoto.congress.json");
        CongressJson.write(KyotoCongress.proceedings(), file);
        Path archive = folder.resolve("congress.jsa");
        check(file, List.of("-XX:ArchiveClassesAtExit=" + archive));
        Samples check = new Samples();
        Samples checkWithArchive = new Samples();
        for (int i = 0; i < rounds; i++) {
            double tree = seconds(
                    JavaProcess.run(JavaProcess.classPath(), List.of(), FirstRead.class.getName(), file.toString()));
            check.add(check(file, List.of()) / tree);
            checkWithArchive.add(
                    check(file, List.of("-XX:SharedArchiveFile=" + archive, "-XX:TieredStopAtLevel=1")) / tree);
        }
        return new Ratios(check, checkWithArchive);
    }

    /** Of jars alone, since an archive cannot be made of other classes. */
    private static double check(Path file, List<String> options) throws IOException, InterruptedException {
        return seconds(JavaProcess.run(
                JavaProcess.jars(), options, CongressCommand.class.getName(), "check", file.toString()));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /**
     * Reads a file into a tree.
     *
     * @param args the file
     */
    public static void main(String[] args) {
        System.out.println(
                new ObjectMapper().readTree(Path.of(args[0]).toFile()).size());
    }
}
