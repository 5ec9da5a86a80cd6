package org.congress4j.json.interop.unvotes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * What came of reading a file of votes.
 *
 * @param votes how many votes were read
 * @param rows how many rows were read, without the head
 * @param totals how often something was not understood, by kind, in the order of the kinds; empty if all was understood
 * @param problems what was not understood, by kind and then in the order of the file; at most {@value #MAX_PROBLEMS} of each kind
 */
public record ImportReport(
        long votes, long rows, ImmutableMap<ImportProblemCode, Long> totals, ImmutableList<ImportProblem> problems) {
    /** How many different problems of one kind are kept; all of them are counted. */
    public static final int MAX_PROBLEMS = 100;

    /** {@return whether everything was understood} */
    public boolean isClean() {
        return totals.isEmpty();
    }
}
