package org.congress4j.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The benchmarks of JMH, run in rounds: each round runs every benchmark once in a process of its own, so that what is compared was
 * measured within minutes of each other.
 */
final class JmhRounds {
    /** As many seconds as it takes until the largest document is read at full speed. */
    private static final int WARMUPS = 4;

    private static final int MEASUREMENTS = 3;
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private int rounds;
    private final Map<String, Samples> times = new LinkedHashMap<>();
    private final Map<String, Samples> allocations = new LinkedHashMap<>();

    /** Runs one more round. */
    void run(Scale scale) throws RunnerException {
        for (RunResult result : new Runner(options(scale).build()).run()) {
            String name =
                    name(result.getParams().getBenchmark(), result.getParams().getParam("workload"));
            times.computeIfAbsent(name, key -> new Samples())
                    .add(result.getPrimaryResult().getStatistics().getPercentile(50));
            allocations
                    .computeIfAbsent(name, key -> new Samples())
                    .add(requireNonNull(result.getSecondaryResults().get(ALLOCATION))
                            .getScore());
        }
        rounds++;
    }

    int rounds() {
        return rounds;
    }

    private static ChainedOptionsBuilder options(Scale scale) {
        TimeValue time = scale == Scale.FULL ? TimeValue.seconds(1) : TimeValue.milliseconds(10);
        return new OptionsBuilder()
                .include(JmhRounds.class.getPackageName() + "\\.\\w+Benchmark\\.")
                .forks(1)
                .jvmArgsAppend(jvmArgs(scale))
                .warmupIterations(scale == Scale.FULL ? WARMUPS : 1)
                .warmupTime(time)
                .measurementIterations(scale == Scale.FULL ? MEASUREMENTS : 1)
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
    }

    private static String[] jvmArgs(Scale scale) {
        return Stream.concat(scale.heap("3g").stream(), Stream.of("-D" + Scale.PROPERTY + "=" + scale))
                .toArray(String[]::new);
    }

    private static String name(String benchmark, String workload) {
        String name = benchmark.substring(JmhRounds.class.getPackageName().length() + 1);
        return workload == null ? name : name + " " + workload;
    }

    /** The times of a benchmark, such as {@code ReadBenchmark.scan}, in its own unit. */
    Samples times(String benchmark) {
        return of(times, benchmark);
    }

    Samples times(String benchmark, Workload workload) {
        return times(benchmark + " " + workload.name());
    }

    /** The bytes that one operation allocates. */
    Samples allocations(String benchmark, Workload workload) {
        return of(allocations, benchmark + " " + workload.name());
    }

    private static Samples of(Map<String, Samples> samples, String benchmark) {
        Samples found = samples.get(benchmark);
        if (found == null) {
            throw new IllegalArgumentException("there is no benchmark " + benchmark + " among " + samples.keySet());
        }
        return found;
    }
}
