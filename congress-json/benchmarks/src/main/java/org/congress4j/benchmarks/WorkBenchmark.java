package org.congress4j.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.congress4j.model.Id;
import org.congress4j.model.Session;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.index.ProceedingsIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** What one does with a document that was read. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WorkBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    /** All rules. */
    @Benchmark
    public CheckReport check(DocumentState document) {
        return ProceedingsCheck.run(document.proceedings, TODAY);
    }

    /** An index that finds a record by its id, and the sessions, statements and participants of another. */
    @Benchmark
    public List<Object> index(DocumentState document) {
        ProceedingsIndex index = ProceedingsIndex.of(document.proceedings);
        return List.of(
                index.find(Session.class, Id.of("none")),
                index.sessionsOf(Id.of("none")),
                index.statementsIn(Id.of("none")),
                index.participantsOf(Id.of("none")));
    }
}
