package org.congress4j.json.interop.unvotes;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * Something in a file that was not understood, such as a code that is not known, with how often and where it occurs.
 *
 * @param code what kind of problem it is
 * @param message what is wrong and what became of it, in English, such as <em>ms_code 'GER' is not known; by ms_name 'GERMANY,
 *     FEDERAL REPUBLIC OF' it is DEU</em>
 * @param count how often it occurs, at least 1
 * @param lines the first lines where it occurs, from 1, in order; at most {@value #MAX_LINES}
 */
public record ImportProblem(ImportProblemCode code, String message, long count, ImmutableList<Long> lines) {
    /** How many lines are kept of each problem. */
    public static final int MAX_LINES = 5;

    /** {@return the problem in one line, such as {@code unknown_code: ms_code 'GER' is not known; … (line 12)}} */
    @Override
    public String toString() {
        String places = lines.stream().map(Object::toString).collect(Collectors.joining(", "));
        String where = count == 1
                ? "line " + places
                : count + " times, " + (count > lines.size() ? "first in lines " : "in lines ") + places;
        return code + ": " + message + " (" + where + ")";
    }
}
