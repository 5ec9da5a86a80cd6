package org.congress4j.benchmarks;

import java.util.concurrent.TimeUnit;
import org.congress4j.benchmarks.plain.PlainProceedings;
import org.congress4j.model.Proceedings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Reading a document. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {
    /** The baseline: the tokens alone, with every text taken. */
    @Benchmark
    public long scan(JsonState document) {
        return Libraries.scan(document.json);
    }

    @Benchmark
    public Proceedings congress(JsonState document) {
        return Libraries.readCongress(document.json);
    }

    @Benchmark
    public Proceedings congressInMapper(JsonState document) {
        return Libraries.readCongressInMapper(document.json);
    }

    @Benchmark
    public Proceedings congressOnJackson2(JsonState document) {
        return Libraries.readCongressOnJackson2(document.json);
    }

    @Benchmark
    public PlainProceedings plainJackson(JsonState document) {
        return Libraries.readJackson(document.json, PlainProceedings.class);
    }

    @Benchmark
    public PlainProceedings plainFastjson2(JsonState document) {
        return Libraries.readFastjson2(document.json, PlainProceedings.class);
    }

    @Benchmark
    public PlainProceedings plainDslJson(JsonState document) {
        return Libraries.readDslJson(document.json, PlainProceedings.class);
    }
}
