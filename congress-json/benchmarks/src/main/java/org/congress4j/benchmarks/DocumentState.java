package org.congress4j.benchmarks;

import org.congress4j.benchmarks.plain.PlainProceedings;
import org.congress4j.model.Proceedings;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A document in all its forms. */
@State(Scope.Benchmark)
public class DocumentState {
    /** The document; JMH runs the benchmarks with each. */
    @Param({"ROLL_CALLS", "PARTICIPANTS", "STATEMENTS", "HISTORY"})
    public Workload workload = Workload.HISTORY;

    byte[] json = {};
    Proceedings proceedings = Proceedings.builder().build();
    PlainProceedings plain =
            Libraries.readJackson("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8), PlainProceedings.class);

    /** Makes the document. */
    @Setup
    public void make() {
        json = Libraries.compact(workload.proceedings());
        // As read, which is how a program has them.
        proceedings = Libraries.readCongress(json);
        plain = Libraries.readJackson(json, PlainProceedings.class);
    }
}
