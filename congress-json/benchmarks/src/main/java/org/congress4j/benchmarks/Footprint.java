package org.congress4j.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import org.congress4j.benchmarks.plain.PlainProceedings;
import org.congress4j.model.Proceedings;
import org.openjdk.jol.info.GraphLayout;

/** How much memory a document takes that was read, beside plain records of the same content, as JOL counts it. */
final class Footprint {
    private Footprint() {}

    /**
     * The bytes that a document takes.
     *
     * @param records how many records it holds
     * @param congress as read by this library
     * @param plain as read by Jackson into plain records
     */
    record Bytes(long records, long congress, long plain) {
        double ratio() {
            return (double) congress / plain;
        }
    }

    static ImmutableMap<Workload, Bytes> measure(Scale scale) {
        Map<Workload, Bytes> bytes = new EnumMap<>(Workload.class);
        for (Workload workload : Workload.values()) {
            byte[] json = Libraries.compact(workload.proceedings(scale));
            Proceedings proceedings = Libraries.readCongress(json);
            bytes.put(
                    workload,
                    new Bytes(
                            proceedings.records().count(),
                            GraphLayout.parseInstance(proceedings).totalSize(),
                            GraphLayout.parseInstance(Libraries.readJackson(json, PlainProceedings.class))
                                    .totalSize()));
        }
        return ImmutableMap.copyOf(bytes);
    }
}
