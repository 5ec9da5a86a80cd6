package org.congress4j.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A document as bytes. */
@State(Scope.Benchmark)
public class JsonState {
    /** The document; JMH runs the benchmarks with each. */
    @Param({"ROLL_CALLS", "PARTICIPANTS", "STATEMENTS", "HISTORY"})
    public Workload workload = Workload.HISTORY;

    byte[] json = {};

    /** Makes the document. */
    @Setup
    public void make() {
        json = Libraries.compact(workload.proceedings());
    }
}
