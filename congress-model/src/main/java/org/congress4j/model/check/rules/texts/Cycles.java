package org.congress4j.model.check.rules.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.congress4j.model.Id;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.engine.Listing;

/** Finds cycles among records of one type that refer to each other. Each record is visited once. */
final class Cycles {
    private Cycles() {}

    /** One record of each cycle, with the ids along it, such as {@code a > b > a}. */
    static <R extends ProceedingsRecord<?>> Map<R, String> in(
            List<? extends R> records, Function<R, ? extends Optional<? extends Id<?>>> next) {
        Map<R, String> cycles = new LinkedHashMap<>();
        Map<String, R> referring = new HashMap<>();
        for (R record : records) {
            if (next.apply(record).isPresent()) {
                referring.putIfAbsent(record.id().toString(), record);
            }
        }
        Map<String, R> done = new HashMap<>();
        for (R start : List.copyOf(referring.values())) {
            follow(start, next, referring, done, cycles);
        }
        return cycles;
    }

    private static <R extends ProceedingsRecord<?>> void follow(
            R start,
            Function<R, ? extends Optional<? extends Id<?>>> next,
            Map<String, R> referring,
            Map<String, R> done,
            Map<R, String> cycles) {
        List<String> chain = new ArrayList<>();
        R record = start;
        while (record != null && done.putIfAbsent(record.id().toString(), start) == null) {
            chain.add(record.id().toString());
            record = referring.get(next.apply(record).orElseThrow().toString());
        }
        if (record != null && done.get(record.id().toString()) == start) {
            int first = chain.indexOf(record.id().toString());
            List<String> cycle = new ArrayList<>(chain.subList(first, chain.size()));
            cycle.add(record.id().toString());
            cycles.put(record, Listing.of(cycle, cycle.size(), " > "));
        }
    }
}
