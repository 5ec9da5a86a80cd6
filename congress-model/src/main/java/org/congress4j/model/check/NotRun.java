package org.congress4j.model.check;

import com.google.common.collect.ImmutableMap;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.immutables.value.Value;

/**
 * That a rule could not look at some or all of what it is for, and why, such as {@code voter_not_member}, since no memberships of
 * the body are in the document. What it could look at, it did.
 */
@Value.Immutable
public abstract class NotRun implements Extensible {
    NotRun() {}

    /** {@return the code of the rule, such as {@code voter_not_member}} */
    public abstract String rule();

    /** {@return why, in words, such as <em>no time zone is stated</em>} */
    public abstract String why();

    /** {@return how many things it could not look at for that reason, such as 12; 1 if not stated} */
    @Value.Default
    public long times() {
        return 1;
    }

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static NotRunBuilder builder() {
        return new NotRunBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract NotRunBuilder toBuilder();
}
