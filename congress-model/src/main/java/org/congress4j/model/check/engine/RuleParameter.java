package org.congress4j.model.check.engine;

import org.immutables.value.Value;

/** A parameter of the findings of a rule, such as {@code announced}, a number. */
@Value.Immutable
public abstract class RuleParameter {
    RuleParameter() {}

    /** {@return the name, as the message of the rule has it in braces, such as {@code announced}} */
    public abstract String name();

    /** {@return what its values are, such as {@code NUMBER}} */
    public abstract ParameterType type();

    /** {@return a builder with nothing set} */
    public static RuleParameterBuilder builder() {
        return new RuleParameterBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract RuleParameterBuilder toBuilder();
}
