package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.immutables.value.Value;

/**
 * A part that was left out since it does not fit: a record, a member or an element of a list, as it stands in the document.
 */
@Value.Immutable
public abstract class RefusedPart implements Extensible {
    RefusedPart() {}

    /**
     * {@return the place as a JSON Pointer (RFC 6901), such as {@code /sessions/3/number}; it starts at the record for a
     *     line of the NDJSON form, and is empty for a whole line}
     */
    public abstract String pointer();

    /**
     * {@return the line on which it ends, counted from 1, such as 12}
     *
     * <p>A {@link JsonInput} need not know it: it is 0 then, and not written.
     */
    public abstract int line();

    /** {@return the text, from the first character of the value to the last, such as {@code "57"}; empty if it cannot be given} */
    public abstract String text();

    /** {@return what does not fit in it, in the order found} */
    public abstract ImmutableList<JsonProblem> problems();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static RefusedPartBuilder builder() {
        return new RefusedPartBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract RefusedPartBuilder toBuilder();
}
