package org.congress4j.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.congress4j.benchmarks.plain.PlainSession;
import org.congress4j.model.Chair;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Session;
import org.congress4j.model.TimeRange;
import org.congress4j.model.code.SessionKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Building a session of values that are there, in lists as a program gathers them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class SessionBenchmark {
    private final Session session =
            History.session(Id.of("congress"), 1, LocalDate.of(2021, 3, 7), new SplittableRandom(1));
    private final Id<Session> id = session.id();
    private final Id<Congress> congressId = session.congressId().orElseThrow();
    private final SessionKind kind = session.kind().orElseThrow();
    private final int number = session.number().orElseThrow();
    private final LocalizedText title = session.title().orElseThrow();
    private final TimeRange actual = session.actual().orElseThrow();
    private final List<KeyReference> itemRefs = new ArrayList<>(session.itemRefs());
    private final List<Chair> chairs = new ArrayList<>(session.chairs());

    @Benchmark
    public Session builder() {
        return Session.builder()
                .id(id)
                .congressId(congressId)
                .kind(kind)
                .number(number)
                .title(title)
                .actual(actual)
                .addAllItemRefs(itemRefs)
                .addAllChairs(chairs)
                .build();
    }

    @Benchmark
    public PlainSession record() {
        return new PlainSession(
                id,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                null,
                Map.of(),
                congressId,
                null,
                null,
                kind,
                number,
                title,
                null,
                null,
                actual,
                null,
                null,
                itemRefs,
                chairs,
                List.of(),
                List.of());
    }
}
