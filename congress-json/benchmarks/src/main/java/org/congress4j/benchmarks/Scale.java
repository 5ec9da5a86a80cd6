package org.congress4j.benchmarks;

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

    int of(int size) {
        return Math.max(1, size / divisor);
    }
}
