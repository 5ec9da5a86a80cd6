package org.congress4j.benchmarks;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.congress4j.model.Id;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Session;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.index.ProceedingsIndex;
import org.openjdk.jol.info.GraphLayout;
import tools.jackson.databind.ObjectMapper;

/** Time and memory for participants, from a thousand to a million. */
final class Growth {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final int WARMUP_MILLIS = 4_000;
    private static final int MEASURED_MILLIS = 2_000;
    private static final int FEWEST_REPETITIONS = 5;

    private final long warmup;
    private final long measured;

    private Growth(Scale scale) {
        warmup = scale.of(WARMUP_MILLIS);
        measured = scale.of(MEASURED_MILLIS);
    }

    /**
     * What a number of records takes.
     *
     * @param records how many
     * @param read reading them
     * @param write writing them
     * @param check checking them with all rules
     * @param index indexing them by id and by congress
     * @param bytes the memory that they take
     */
    record Row(int records, Duration read, Duration write, Duration check, Duration index, long bytes) {}

    /** Each row in a process of its own, so that none is slower for what was run before it. */
    static ImmutableList<Row> measure(Path folder, Scale scale) throws IOException, InterruptedException {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        Path file = folder.resolve("growth.json");
        for (int records : new int[] {1_000, 10_000, 100_000, 1_000_000}) {
            JavaProcess.run(
                    JavaProcess.classPath(),
                    scale.heap("8g"),
                    Growth.class.getName(),
                    scale.name(),
                    String.valueOf(scale.of(records)),
                    file.toString());
            rows.add(JSON.readValue(file.toFile(), Row.class));
        }
        return rows.build();
    }

    /**
     * Measures one row.
     *
     * @param args the {@link Scale}, the number of records, and the file to write
     */
    public static void main(String[] args) {
        Row row = new Growth(Scale.valueOf(args[0])).measure(Integer.parseInt(args[1]));
        JSON.writeValue(Path.of(args[2]).toFile(), row);
    }

    private Row measure(int records) {
        byte[] json = Libraries.compact(Workload.PARTICIPANTS.proceedings(records));
        Proceedings proceedings = Libraries.readCongress(json);
        return new Row(
                records,
                time(() -> Libraries.readCongress(json)),
                time(() -> Libraries.writeCongress(proceedings, OutputStream.nullOutputStream())),
                time(() -> ProceedingsCheck.run(proceedings, TODAY)),
                time(() -> index(proceedings)),
                GraphLayout.parseInstance(proceedings).totalSize());
    }

    private static void index(Proceedings proceedings) {
        ProceedingsIndex index = ProceedingsIndex.of(proceedings);
        index.find(Session.class, Id.of("none"));
        index.participantsOf(Id.of("none"));
    }

    /** The median of the repetitions of two seconds, after four seconds in which the work is done again and again. */
    private Duration time(Runnable work) {
        Stopwatch warm = Stopwatch.createStarted();
        while (warm.elapsed(TimeUnit.MILLISECONDS) < warmup) {
            work.run();
        }
        List<Duration> times = new ArrayList<>();
        Stopwatch all = Stopwatch.createStarted();
        // A short work is repeated often, so that what else the machine does for a moment does not decide.
        while (times.size() < FEWEST_REPETITIONS || all.elapsed(TimeUnit.MILLISECONDS) < measured) {
            Stopwatch one = Stopwatch.createStarted();
            work.run();
            times.add(one.elapsed());
        }
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
