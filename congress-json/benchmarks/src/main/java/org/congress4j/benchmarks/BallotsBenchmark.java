package org.congress4j.benchmarks;

import java.util.concurrent.TimeUnit;
import org.congress4j.benchmarks.plain.PlainProceedings;
import org.congress4j.benchmarks.plain.PlainRollCalls;
import org.congress4j.model.Proceedings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reading the same votes, without the resolutions that they are about: with ballots grouped by choice as the format has them, and
 * with one object for each ballot as most data sets have them.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class BallotsBenchmark {
    private byte[] grouped = {};
    private byte[] rows = {};

    /** Makes the votes. */
    @Setup
    public void make() {
        grouped = Libraries.compact(Proceedings.builder()
                .addAllActions(Workload.ROLL_CALLS.proceedings().actions())
                .build());
        rows = Libraries.writeJackson(PlainRollCalls.of(Libraries.readJackson(grouped, PlainProceedings.class)));
    }

    @Benchmark
    public Proceedings congress() {
        return Libraries.readCongress(grouped);
    }

    @Benchmark
    public PlainRollCalls rowsFastjson2() {
        return Libraries.readFastjson2(rows, PlainRollCalls.class);
    }

    @Benchmark
    public PlainRollCalls rowsDslJson() {
        return Libraries.readDslJson(rows, PlainRollCalls.class);
    }

    @Benchmark
    public PlainRollCalls rowsJackson() {
        return Libraries.readJackson(rows, PlainRollCalls.class);
    }
}
