package org.congress4j.model.check;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.immutables.value.Value;

/**
 * The findings of a rule that another finding explains, such as a {@code tally_total_mismatch} where a number of the tally is wrong.
 */
@Value.Immutable
public abstract class Consequence implements Extensible {
    Consequence() {}

    /** {@return the code of the rule, such as {@code tally_total_mismatch}} */
    public abstract String code();

    /** {@return how many of its findings are explained, such as 1} */
    public abstract long times();

    /** {@return where the first of them is, such as {@code /actions/3/votes/0/tally/total}: a JSON Pointer (RFC 6901)} */
    public abstract String pointer();

    /** {@return the line of the document on which the first of them starts, counted from 1, such as 12; absent unless the text of the document is known} */
    public abstract OptionalInt line();

    /** {@return the column in which it starts, in UTF-16 code units, counted from 1, such as 18; absent likewise} */
    public abstract OptionalInt column();

    /** {@return the first of them in words, such as <em>the numbers add up to 4, but the total is 3</em>; it may change} */
    public abstract String message();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static ConsequenceBuilder builder() {
        return new ConsequenceBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ConsequenceBuilder toBuilder();
}
