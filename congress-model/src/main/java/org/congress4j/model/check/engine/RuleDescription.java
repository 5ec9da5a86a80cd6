package org.congress4j.model.check.engine;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.regex.Pattern;
import org.congress4j.model.code.Severity;
import org.immutables.value.Value;

/**
 * What a rule finds, why it matters and what to do about it, such as {@code duplicate_voter}: one voter listed twice in
 * one vote. The page of rules is made from these.
 */
@Value.Immutable
public abstract class RuleDescription {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    RuleDescription() {}

    /**
     * {@return the code of the rule and of its findings, in snake case, such as {@code duplicate_voter}; it never
     *     changes}
     */
    public abstract String code();

    /** {@return how grave a finding is} */
    public abstract Severity severity();

    /** {@return what the rule finds, one sentence} */
    public abstract String finds();

    /**
     * {@return the message of a finding, with the names of its parameters in braces, such as <em>{voter} is listed
     *     {times} times</em>}
     */
    public abstract String message();

    /** {@return why that is wrong or worth a look, and what the rule leaves alone, since it may well be right} */
    public abstract String reason();

    /** {@return a real case with its source; absent if none is known} */
    public abstract Optional<String> example();

    /** {@return what to do about a finding} */
    public abstract String advice();

    /** {@return the data without which the rule cannot look; absent if it needs nothing but what it looks at} */
    public abstract Optional<String> needs();

    @Value.Check
    final void check() {
        checkArgument(
                CODE.matcher(code()).matches(),
                "code of rule must be in snake case, such as duplicate_voter, but was '%s'",
                code());
    }

    /** {@return a builder with nothing set} */
    public static RuleDescriptionBuilder builder() {
        return new RuleDescriptionBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract RuleDescriptionBuilder toBuilder();
}
