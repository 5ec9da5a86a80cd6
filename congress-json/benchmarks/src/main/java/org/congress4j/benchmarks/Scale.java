package org.congress4j.benchmarks;

import com.google.common.collect.ImmutableList;

/** How large the documents are. */
enum Scale {
    /** As large as real ones, for results. */
    FULL(1),
    /** A hundredth of that, to see that everything still runs. */
    SMOKE(100);

    /** The system property that holds the name of the scale. */
    static final String PROPERTY = "congress.benchmarks.scale";

    private final int divisor;

    Scale(int divisor) {
        this.divisor = divisor;
    }

    /** The scale of this process. */
    static Scale current() {
        return valueOf(System.getProperty(PROPERTY, FULL.name()));
    }

    /**
     * The options of a process that has a heap of some size from the start: while it grows, times differ from one process to the
     * next. A hundredth needs no more than there is by itself.
     *
     * @param size such as {@code 3g}
     */
    ImmutableList<String> heap(String size) {
        return this == FULL
                ? ImmutableList.of("-Xms" + size, "-Xmx" + size, "-XX:+AlwaysPreTouch")
                : ImmutableList.of();
    }

    int of(int size) {
        return Math.max(1, size / divisor);
    }
}
