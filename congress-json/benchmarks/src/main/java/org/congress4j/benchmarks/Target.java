package org.congress4j.benchmarks;

import java.util.Locale;

/**
 * What is aimed at, beside what was reached.
 *
 * @param work what was measured, such as {@code reading roll calls}
 * @param measure what the figure is, such as {@code speed, token scan of the same bytes = 1}
 * @param bound the figure aimed at, such as 0.8
 * @param sense whether more or less than the bound is better
 * @param reached what was measured
 */
record Target(String work, String measure, double bound, Sense sense, Samples reached) {
    /** Which side of a bound is aimed at. */
    enum Sense {
        AT_LEAST("at least"),
        AT_MOST("at most");

        private final String words;

        Sense(String words) {
            this.words = words;
        }
    }

    static Target atLeast(double bound, String work, String measure, Samples reached) {
        return new Target(work, measure, bound, Sense.AT_LEAST, reached);
    }

    static Target atMost(double bound, String work, String measure, Samples reached) {
        return new Target(work, measure, bound, Sense.AT_MOST, reached);
    }

    /** Whether the median is what was aimed at, to the two digits that are shown. */
    boolean isReached() {
        double shown = Math.round(reached.median() * 100) / 100.0;
        return sense == Sense.AT_LEAST ? shown >= bound : shown <= bound;
    }

    /** A row of a table, such as {@code | building a `Session` | time, … | at most 1.5 | 1.13 (1.08–1.20) | yes |}. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s %s | %s | %s |",
                work,
                measure,
                sense.words,
                bound,
                reached,
                isReached() ? "yes" : "no");
    }
}
