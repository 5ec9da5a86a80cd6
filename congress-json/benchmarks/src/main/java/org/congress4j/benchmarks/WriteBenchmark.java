package org.congress4j.benchmarks;

import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Writing a document with its indent: both write the same bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WriteBenchmark {
    @Benchmark
    public void congress(DocumentState document) {
        Libraries.writeCongress(document.proceedings, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void plainJackson(DocumentState document) {
        Libraries.writeJackson(document.plain, OutputStream.nullOutputStream());
    }
}
