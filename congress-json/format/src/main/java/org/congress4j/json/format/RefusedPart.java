package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * A part that was left out since it does not fit: a record, a member or an element of a list, as it stands in the document.
 */
@Value.Immutable
public abstract class RefusedPart {
    RefusedPart() {}

    /**
     * {@return the place as a JSON Pointer (RFC 6901), such as {@code /sessions/3/number}; it starts at the record for a
     *     line of the NDJSON form, and is empty for a whole line}
     */
    public abstract String pointer();

    /** {@return the line on which it ends, counted from 1; 0 if unknown} */
    public abstract int line();

    /** {@return the text, from the first character of the value to the last; empty if the input cannot give it} */
    public abstract String text();

    /** {@return what does not fit in it, in the order found} */
    public abstract ImmutableList<JsonProblem> problems();

    /** {@return a builder with nothing set} */
    public static RefusedPartBuilder builder() {
        return new RefusedPartBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract RefusedPartBuilder toBuilder();
}
