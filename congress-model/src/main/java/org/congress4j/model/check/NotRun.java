package org.congress4j.model.check;

import org.immutables.value.Value;

/**
 * That a rule could not look at some or all of what it is for, and why, such as {@code voter_not_member}, since no memberships of
 * the body are in the document. What it could look at, it did.
 */
@Value.Immutable
public abstract class NotRun {
    NotRun() {}

    /** {@return the code of the rule} */
    public abstract String rule();

    /** {@return why, in words, such as <em>no time zone is stated</em>} */
    public abstract String why();

    /** {@return how many things it could not look at for that reason, at least 1} */
    public abstract long times();

    /** {@return a builder with nothing set} */
    public static NotRunBuilder builder() {
        return new NotRunBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract NotRunBuilder toBuilder();
}
