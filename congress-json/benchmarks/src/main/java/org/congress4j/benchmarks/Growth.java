package org.congress4j.benchmarks;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.congress4j.model.Id;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsIndex;
import org.congress4j.model.Session;
import org.congress4j.model.check.ProceedingsCheck;
import org.openjdk.jol.info.GraphLayout;

/** Time and memory for participants, from a thousand to a million. */
final class Growth {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final int WARMUP_MILLIS = 4_000;
    private static final int REPETITIONS = 5;

    private Growth() {}

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

    static ImmutableList<Row> measure(Scale scale) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (int records : new int[] {1_000, 10_000, 100_000, 1_000_000}) {
            rows.add(measure(scale.of(records), scale.of(WARMUP_MILLIS)));
        }
        return rows.build();
    }

    private static Row measure(int records, long warmup) {
        byte[] json = Libraries.compact(Workload.PARTICIPANTS.proceedings(records));
        Proceedings proceedings = Libraries.readCongress(json);
        return new Row(
                records,
                time(() -> Libraries.readCongress(json), warmup),
                time(() -> Libraries.writeCongress(proceedings, OutputStream.nullOutputStream()), warmup),
                time(() -> ProceedingsCheck.run(proceedings, TODAY), warmup),
                time(() -> index(proceedings), warmup),
                GraphLayout.parseInstance(proceedings).totalSize());
    }

    private static void index(Proceedings proceedings) {
        ProceedingsIndex index = ProceedingsIndex.of(proceedings);
        index.find(Session.class, Id.of("none"));
        index.participantsOf(Id.of("none"));
    }

    /** The median of some repetitions after a number of milliseconds in which the work is done again and again. */
    private static Duration time(Runnable work, long warmup) {
        Stopwatch warm = Stopwatch.createStarted();
        while (warm.elapsed(TimeUnit.MILLISECONDS) < warmup) {
            work.run();
        }
        long[] nanos = new long[REPETITIONS];
        for (int i = 0; i < REPETITIONS; i++) {
            long start = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return Duration.ofNanos(nanos[REPETITIONS / 2]);
    }
}
