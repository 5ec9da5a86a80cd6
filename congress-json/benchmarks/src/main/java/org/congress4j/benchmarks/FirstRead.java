package org.congress4j.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.congress4j.command.CongressCommand;
import org.congress4j.examples.KyotoCongress;
import org.congress4j.json.CongressJson;
import tools.jackson.databind.ObjectMapper;

/** A process that reads one document: {@code congress check} beside the smallest program that reads the same file with Jackson. */
final class FirstRead {
    private FirstRead() {}

    /** The time of the command divided by that of the smallest program, for each of some rounds. */
    static Samples ratios(Path folder, int rounds) throws IOException, InterruptedException {
        Path file = folder.resolve("kyoto.congress.json");
        CongressJson.write(KyotoCongress.proceedings(), file);
        Samples ratios = new Samples();
        for (int i = 0; i < rounds; i++) {
            double tree = seconds(FirstRead.class.getName(), file.toString());
            double check = seconds(CongressCommand.class.getName(), "check", file.toString());
            ratios.add(check / tree);
        }
        return ratios;
    }

    private static double seconds(String... program) throws IOException, InterruptedException {
        return JavaProcess.run(ImmutableList.of(), program).toNanos() / 1e9;
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
