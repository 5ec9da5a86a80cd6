package org.congress4j.model.check;

import org.immutables.value.Value;

/**
 * The findings of a rule that another finding explains, such as a {@code tally_total_mismatch} where a number of the tally is wrong.
 */
@Value.Immutable
public abstract class Consequence {
    Consequence() {}

    /** {@return the code of the rule, such as {@code tally_total_mismatch}} */
    public abstract String code();

    /** {@return how many of its findings are explained, at least 1} */
    public abstract long times();

    /** {@return where the first of them is: a JSON Pointer (RFC 6901) into the document form} */
    public abstract String pointer();

    /** {@return the first of them in words} */
    public abstract String message();

    /** {@return a builder with nothing set} */
    public static ConsequenceBuilder builder() {
        return new ConsequenceBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ConsequenceBuilder toBuilder();
}
