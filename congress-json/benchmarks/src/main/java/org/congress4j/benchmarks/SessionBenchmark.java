package org.congress4j.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.congress4j.benchmarks.plain.PlainProceedings;
import org.congress4j.benchmarks.plain.PlainSession;
import org.congress4j.model.Id;
import org.congress4j.model.Session;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Building a session of values that are there. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class SessionBenchmark {
    private final Session session =
            History.session(Id.of("congress"), 1, LocalDate.of(2021, 3, 7), new SplittableRandom(1));
    private final Map<String, String> title = session.title().orElseThrow().texts();
    private final PlainProceedings.TimeRange actual =
            new PlainProceedings.TimeRange("2021-03-07T12:00", "2021-03-07T13:55");
    private final List<String> itemRefs = List.of("congress-agenda#item-1");
    private final List<PlainProceedings.Chair> chairs = List.of(new PlainProceedings.Chair("A. B.", "chair"));

    @Benchmark
    public Session builder() {
        return Session.builder()
                .id(session.id())
                .congressId(session.congressId())
                .kind(session.kind())
                .number(session.number())
                .title(session.title())
                .actual(session.actual())
                .addAllItemRefs(session.itemRefs())
                .addAllChairs(session.chairs())
                .build();
    }

    @Benchmark
    public PlainSession record() {
        return new PlainSession("congress-session-1", "congress", "plenary", 2, title, actual, itemRefs, chairs);
    }
}
