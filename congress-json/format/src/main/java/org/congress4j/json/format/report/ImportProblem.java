package org.congress4j.json.format.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.immutables.value.Value;

/**
 * Something in a file that was not understood, such as an unknown code, and how often and where it occurs.
 */
@Value.Immutable
public abstract class ImportProblem implements Extensible {
    /** How many lines are kept of each problem. */
    public static final int MAX_LINES = 5;

    ImportProblem() {}

    /** {@return what kind of problem it is} */
    public abstract ImportProblemCode code();

    /** {@return what is wrong and what became of it, in English, such as <em>ms_code 'GER' is unknown; ms_name 'GERMANY, FEDERAL REPUBLIC OF' is DEU</em>} */
    public abstract String message();

    /** {@return how often it occurs, at least 1} */
    public abstract long count();

    /** {@return the first lines where it occurs, from 1, in order; at most 5} */
    public abstract ImmutableList<Long> lines();

    /** {@return the problem in one line, such as {@code unknown_code: ms_code 'GER' is unknown; … (line 12)}} */
    @Override
    public final String toString() {
        String places = lines().stream().map(Object::toString).collect(Collectors.joining(", "));
        String where = count() == 1
                ? "line " + places
                : count() + " times, " + (count() > lines().size() ? "first in lines " : "in lines ") + places;
        return code() + ": " + message() + " (" + where + ")";
    }

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static ImportProblemBuilder builder() {
        return new ImportProblemBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ImportProblemBuilder toBuilder();
}
