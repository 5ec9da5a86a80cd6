package org.congress4j.model.check.engine;

import java.util.Map;
import java.util.TreeMap;

/**
 * How far spans reach, by where they start. It tells whether a span overlaps any of those added without comparing it with each: of
 * all that start no later, only the one that reaches furthest counts.
 */
public final class Reach {
    private final TreeMap<Long, Long> ends = new TreeMap<>();

    /** Makes a reach of no spans. */
    public Reach() {}

    /**
     * Adds a span.
     *
     * @param start where it starts
     * @param end how far it reaches
     */
    public void add(long start, long end) {
        if (hasStartBy(start) && startingBy(start) >= end) {
            return;
        }
        ends.put(start, end);
        Map.Entry<Long, Long> later = ends.higherEntry(start);
        while (later != null && later.getValue() <= end) {
            ends.remove(later.getKey());
            later = ends.higherEntry(start);
        }
    }

    /**
     * Adds a span for {@link #overlaps}.
     *
     * @param span the span
     */
    public void add(Span span) {
        add(span.startLast(), span.endFirst());
    }

    /**
     * {@return whether any starts at a moment or before}
     *
     * @param moment the moment
     */
    public boolean hasStartBy(long moment) {
        return ends.floorKey(moment) != null;
    }

    /**
     * {@return how far those reach that start at a moment or before; {@code Long.MIN_VALUE} if there are none}
     *
     * @param moment the moment
     */
    public long startingBy(long moment) {
        Map.Entry<Long, Long> entry = ends.floorEntry(moment);
        return entry == null ? Long.MIN_VALUE : entry.getValue();
    }

    /**
     * {@return whether a span certainly has some time in common with one of those added}
     *
     * @param span the span
     */
    public boolean overlaps(Span span) {
        Map.Entry<Long, Long> entry = ends.lowerEntry(span.endFirst());
        return entry != null && entry.getValue() > span.startLast();
    }
}
