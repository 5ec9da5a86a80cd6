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

/** Finds the circles among records of one type that refer to each other. Each record is passed once. */
final class Cycles {
    private Cycles() {}

    /** One record of each circle, with the ids around it, such as {@code a > b > a}. */
    static <R extends ProceedingsRecord<?>> Map<R, String> in(
            List<? extends R> records, Function<R, ? extends Optional<? extends Id<?>>> next) {
        Map<R, String> circles = new LinkedHashMap<>();
        Map<String, R> referring = new HashMap<>();
        for (R record : records) {
            if (next.apply(record).isPresent()) {
                referring.putIfAbsent(record.id().toString(), record);
            }
        }
        Map<String, R> done = new HashMap<>();
        for (R start : List.copyOf(referring.values())) {
            follow(start, next, referring, done, circles);
        }
        return circles;
    }

    private static <R extends ProceedingsRecord<?>> void follow(
            R start,
            Function<R, ? extends Optional<? extends Id<?>>> next,
            Map<String, R> referring,
            Map<String, R> done,
            Map<R, String> circles) {
        List<String> chain = new ArrayList<>();
        R record = start;
        while (record != null && done.putIfAbsent(record.id().toString(), start) == null) {
            chain.add(record.id().toString());
            record = referring.get(next.apply(record).orElseThrow().toString());
        }
        if (record != null && done.get(record.id().toString()) == start) {
            int first = chain.indexOf(record.id().toString());
            List<String> circle = new ArrayList<>(chain.subList(first, chain.size()));
            circle.add(record.id().toString());
            circles.put(record, String.join(" > ", circle));
        }
    }
}
