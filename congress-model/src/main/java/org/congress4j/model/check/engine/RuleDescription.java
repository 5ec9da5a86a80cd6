package org.congress4j.model.check.engine;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.congress4j.model.code.Severity;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a rule finds, why it matters and what to do about it, as data, such as {@code duplicate_voter}: a voter listed
 * twice in one vote. A program can list the rules by it, and the page of rules is made from it.
 */
@Value.Immutable
public abstract class RuleDescription {
    /** A parameter in a message, with its type. */
    static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)(?::([\\w-]+))?}");

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private static final Map<String, ParameterType> TYPES =
            Maps.uniqueIndex(Arrays.asList(ParameterType.values()), RuleDescription::nameOf);

    RuleDescription() {}

    /**
     * {@return the code of the rule and its findings, in snake case, such as {@code duplicate_voter}; it never changes}
     */
    public abstract String code();

    /** {@return how serious a finding is} */
    public abstract Severity severity();

    /** {@return what the rule looks at} */
    public abstract RuleGroup group();

    /** {@return what the rule finds, such as <em>A voter listed twice in one vote.</em>} */
    public abstract String finds();

    /**
     * {@return the message of a finding, with its parameters in braces, each with its type, such as <em>{voter:id-or-name} is
     *     listed {times:number} times</em>}
     */
    public abstract String message();

    /** {@return why a finding is wrong or worth a look, and what the rule leaves alone, since it may be right} */
    public abstract String reason();

    /** {@return a real case with its source; absent if none is known} */
    public abstract Optional<String> example();

    /** {@return what to do about a finding} */
    public abstract String advice();

    /** {@return the data without which the rule cannot check; absent if it needs nothing but what it looks at} */
    public abstract Optional<String> needs();

    /**
     * {@return the parameters that tell one cause from another, such as {@code id}: findings that have them in common are one mistake
     *     that shows in many places, such as a code that is unknown; empty if each finding is a mistake of its own}
     */
    public abstract ImmutableList<String> cause();

    /**
     * {@return the codes of rules whose findings in the same record, or in the same vote of it, explain one of this rule, as an
     *     announced number that is wrong explains a wrong total: the likeliest first; empty if there are none}
     */
    public abstract ImmutableList<String> explainedBy();

    /** {@return the parameters of a finding, as the message names them, in its order; empty if it has none} */
    public final ImmutableList<RuleParameter> parameters() {
        return PARAMETER
                .matcher(message())
                .results()
                .map(match -> RuleParameter.builder()
                        .name(match.group(1))
                        .type(type(match.group(1), match.group(2)))
                        .build())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private ParameterType type(String parameter, @Nullable String name) {
        ParameterType type = name == null ? null : TYPES.get(name);
        checkArgument(
                type != null,
                "parameter '%s' in the message of rule '%s' must have a type, such as {%s:number}, one of %s",
                parameter,
                code(),
                parameter,
                TYPES.keySet());
        return type;
    }

    private static String nameOf(ParameterType type) {
        return Ascii.toLowerCase(type.name()).replace('_', '-');
    }

    @Value.Check
    final void check() {
        checkArgument(
                CODE.matcher(code()).matches(),
                "code of rule must be in snake case, such as duplicate_voter, but was '%s'",
                code());
        ImmutableSet<String> names =
                parameters().stream().map(RuleParameter::name).collect(toImmutableSet());
        cause().forEach(name -> checkArgument(
                names.contains(name),
                "cause of rule '%s' must be one of its parameters %s but was '%s'",
                code(),
                names,
                name));
    }

    /**
     * {@return the start of a description of a rule whose findings are contradictions or impossible}
     *
     * @param group what the rule looks at
     * @param code the code, such as {@code duplicate_voter}
     */
    public static RuleDescriptionBuilder error(RuleGroup group, String code) {
        return builder().severity(Severity.ERROR).group(group).code(code);
    }

    /**
     * {@return the start of a description of a rule whose findings are most likely wrong}
     *
     * @param group what the rule looks at
     * @param code the code, such as {@code placeholder_date}
     */
    public static RuleDescriptionBuilder warning(RuleGroup group, String code) {
        return builder().severity(Severity.WARNING).group(group).code(code);
    }

    /**
     * {@return the start of a description of a rule whose findings are worth a look}
     *
     * @param group what the rule looks at
     * @param code the code, such as {@code session_number_gap}
     */
    public static RuleDescriptionBuilder info(RuleGroup group, String code) {
        return builder().severity(Severity.INFO).group(group).code(code);
    }

    /** {@return a builder with nothing set} */
    public static RuleDescriptionBuilder builder() {
        return new RuleDescriptionBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract RuleDescriptionBuilder toBuilder();
}
