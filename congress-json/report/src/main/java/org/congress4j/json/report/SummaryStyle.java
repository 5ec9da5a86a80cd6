package org.congress4j.json.report;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How a summary is written as text.
 *
 * @param width the longest line, in characters, at least 40, such as 100
 * @param longest how many facts of a section are written, at least 1; the others are counted
 * @param ids whether the ids of records are written
 */
public record SummaryStyle(int width, int longest, boolean ids) {
    /**
     * Checks the limits.
     *
     * @param width the longest line, in characters
     * @param longest how many facts of a section are written
     * @param ids whether the ids of records are written
     * @throws IllegalArgumentException if the width is less than 40, or {@code longest} less than 1
     */
    public SummaryStyle {
        checkArgument(width >= 40, "width must be at least 40 but was %s", width);
        checkArgument(longest >= 1, "longest must be at least 1 but was %s", longest);
    }

    /** {@return lines of 100 characters, at most 25 facts of a section, without ids} */
    public static SummaryStyle brief() {
        return new SummaryStyle(100, 25, false);
    }

    /** {@return lines of 100 characters, everything, with ids} */
    public static SummaryStyle full() {
        return new SummaryStyle(100, Integer.MAX_VALUE, true);
    }
}
