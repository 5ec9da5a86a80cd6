package org.congress4j.model.check.engine;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.congress4j.model.code.Severity;
import org.immutables.value.Value;

/**
 * What a rule finds, why it matters and what to do about it, as data, such as {@code duplicate_voter}: a voter listed
 * twice in one vote. A program can list the rules by it, and the page of rules is made from it.
 */
@Value.Immutable
public abstract class RuleDescription {
    /** A parameter in a message. */
    static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    RuleDescription() {}

    /**
     * {@return the code of the rule and its findings, in snake case, such as {@code duplicate_voter}; it never changes}
     */
    public abstract String code();

    /** {@return how serious a finding is} */
    public abstract Severity severity();

    /** {@return what the rule looks at; {@code OTHER} unless set} */
    @Value.Default
    public RuleGroup group() {
        return RuleGroup.OTHER;
    }

    /** {@return what the rule finds, such as <em>A voter listed twice in one vote.</em>} */
    public abstract String finds();

    /**
     * {@return the message of a finding, with the names of its parameters in braces, such as <em>{voter} is listed
     *     {times} times</em>}
     */
    public abstract String message();

    /** {@return the parameters of a finding, in the order of the message; empty if it has none} */
    public abstract ImmutableList<RuleParameter> parameters();

    /** {@return why a finding is wrong or worth a look, and what the rule leaves alone, since it may be right} */
    public abstract String reason();

    /** {@return a real case with its source; absent if none is known} */
    public abstract Optional<String> example();

    /** {@return what to do about a finding} */
    public abstract String advice();

    /** {@return the data without which the rule cannot check; absent if it needs nothing but what it looks at} */
    public abstract Optional<String> needs();

    @Value.Check
    final void check() {
        checkArgument(
                CODE.matcher(code()).matches(),
                "code of rule must be in snake case, such as duplicate_voter, but was '%s'",
                code());
        ImmutableList<String> declared =
                parameters().stream().map(RuleParameter::name).collect(ImmutableList.toImmutableList());
        ImmutableList<String> named = PARAMETER
                .matcher(message())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        checkArgument(
                named.equals(declared),
                "message of rule '%s' must name the declared parameters %s but names %s",
                code(),
                declared,
                named);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    public abstract Builder toBuilder();

    /** Builds a description. */
    public static final class Builder extends RuleDescriptionBuilder {
        Builder() {}

        /**
         * {@return this builder, with a parameter added}
         *
         * @param name the name, as the message has it in braces, such as {@code announced}
         * @param type what its values are, such as {@code NUMBER}
         */
        public Builder parameter(String name, ParameterType type) {
            return addParameter(RuleParameter.builder().name(name).type(type).build());
        }
    }
}
