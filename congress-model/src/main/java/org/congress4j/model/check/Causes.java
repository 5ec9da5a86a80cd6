package org.congress4j.model.check;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleParameter;
import org.congress4j.model.code.Severity;
import org.jspecify.annotations.Nullable;

/** Puts the findings of a report together that have one cause. */
final class Causes {
    /** Parameters of these types say what a finding is about, so that one that explains another must have the same. */
    private static final ImmutableSet<ParameterType> SUBJECTS = ImmutableSet.of(
            ParameterType.CODE, ParameterType.ID, ParameterType.ID_OR_NAME, ParameterType.KEY, ParameterType.REFERENCE);

    /** How many findings of one rule in one place are asked whether they explain another. */
    private static final int ASKED = 1_000;

    private static final Splitter STEPS = Splitter.on('/');

    private final ImmutableMap<String, RuleDescription> rules;

    /** The findings of rules that explain others, by rule and place. */
    private final ListMultimap<Place, Finding> explaining = LinkedListMultimap.create();

    private final IdentityHashMap<Finding, Cause> causes = new IdentityHashMap<>();

    /**
     * Where findings of a rule stand.
     *
     * @param rule the code of the rule
     * @param record the pointer to the record
     * @param part the list and index in it, such as {@code votes/0}; empty for the record as a whole; null for any
     */
    private record Place(
            String rule, String record, @Nullable String part) {}

    /** A finding that stands for others. */
    private static final class Cause {
        final Finding first;
        final List<String> alsoAt = new ArrayList<>();
        final Map<String, Consequence> consequences = new LinkedHashMap<>();
        long times;

        Cause(Finding first) {
            this.first = first;
        }

        void add(Finding finding) {
            times++;
            if (times > 1 && alsoAt.size() < Finding.ALSO_AT) {
                alsoAt.add(finding.pointer());
            }
        }

        void explain(Finding finding) {
            consequences.merge(
                    finding.code(),
                    Consequence.builder()
                            .line(finding.line())
                            .column(finding.column())
                            .code(finding.code())
                            .times(1)
                            .pointer(finding.pointer())
                            .message(finding.message())
                            .build(),
                    (known, further) ->
                            known.toBuilder().times(known.times() + 1).build());
        }

        long weight() {
            return times
                    + consequences.values().stream()
                            .mapToLong(Consequence::times)
                            .sum();
        }

        Finding finding() {
            return first.toBuilder()
                    .times(times)
                    .alsoAt(alsoAt)
                    .consequences(consequences.values())
                    .build();
        }
    }

    Causes(ImmutableList<CheckRule> rules) {
        this.rules =
                rules.stream().map(CheckRule::description).collect(toImmutableMap(RuleDescription::code, rule -> rule));
        MutableGraph<String> explanations =
                GraphBuilder.directed().allowsSelfLoops(true).build();
        this.rules
                .values()
                .forEach(rule -> rule.explainedBy().forEach(code -> explanations.putEdge(rule.code(), code)));
        checkArgument(!Graphs.hasCycle(explanations), "rules must not explain each other but were %s", explanations);
    }

    CheckReport of(CheckReport report) {
        ImmutableSet<String> explainers = rules.values().stream()
                .flatMap(rule -> rule.explainedBy().stream())
                .collect(ImmutableSet.toImmutableSet());
        for (Finding finding : report.findings()) {
            if (explainers.contains(finding.code())) {
                explaining.put(place(finding.code(), finding, part(finding)), finding);
                explaining.put(place(finding.code(), finding, null), finding);
            }
        }
        Map<List<String>, Cause> repeated = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            if (explanation(finding) == null) {
                Cause cause = repeated.computeIfAbsent(key(finding), key -> new Cause(finding));
                cause.add(finding);
                causes.put(finding, cause);
            }
        }
        for (Finding finding : report.findings()) {
            Finding root = root(finding);
            if (root != finding) {
                Objects.requireNonNull(causes.get(root)).explain(finding);
            }
        }
        return report(report, repeated.values());
    }

    private CheckReport report(CheckReport report, Iterable<Cause> all) {
        Map<Severity, Long> severities = new EnumMap<>(Severity.class);
        severities.putAll(report.totalsBySeverity());
        report.findings().forEach(finding -> severities.merge(finding.severity(), -1L, Long::sum));
        all.forEach(cause -> severities.merge(cause.first.severity(), 1L, Long::sum));
        severities.values().removeIf(total -> total == 0);
        return report.toBuilder()
                .findings(ImmutableList.sortedCopyOf(
                                Comparator.comparing((Cause cause) -> cause.first.severity())
                                        .thenComparing(Cause::weight, Comparator.reverseOrder()),
                                all)
                        .stream()
                        .map(Cause::finding)
                        .toList())
                .totalsBySeverity(severities)
                .build();
    }

    /** What findings of one cause have in common; each finding of a rule without causes differs from all others. */
    private List<String> key(Finding finding) {
        RuleDescription rule = rule(finding);
        List<String> key = new ArrayList<>();
        key.add(finding.code());
        rule.cause().forEach(name -> key.add(finding.parameters().getOrDefault(name, "")));
        if (rule.cause().isEmpty()) {
            key.add(Integer.toString(causes.size()));
        }
        return key;
    }

    private Finding root(Finding finding) {
        Finding root = finding;
        for (Finding next = explanation(root); next != null; next = explanation(root)) {
            root = next;
        }
        return root;
    }

    private @Nullable Finding explanation(Finding finding) {
        RuleDescription rule = rule(finding);
        for (String code : rule.explainedBy()) {
            RuleDescription other = rules.get(code);
            if (other != null) {
                ImmutableSet<String> shared = shared(rule, other);
                for (Finding candidate : Iterables.limit(inSamePlace(code, finding), ASKED)) {
                    if (shared.stream()
                            .allMatch(name -> Objects.equals(
                                    finding.parameters().get(name),
                                    candidate.parameters().get(name)))) {
                        return candidate;
                    }
                }
            }
        }
        return null;
    }

    private Iterable<Finding> inSamePlace(String code, Finding finding) {
        String part = part(finding);
        return part.isEmpty()
                ? explaining.get(place(code, finding, null))
                : Iterables.concat(
                        explaining.get(place(code, finding, part)), explaining.get(place(code, finding, "")));
    }

    private static ImmutableSet<String> shared(RuleDescription rule, RuleDescription other) {
        return rule.parameters().stream()
                .filter(parameter -> SUBJECTS.contains(parameter.type())
                        && other.parameters().contains(parameter))
                .map(RuleParameter::name)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Place place(String code, Finding finding, @Nullable String part) {
        List<String> steps = STEPS.limit(4).splitToList(finding.pointer());
        return new Place(code, String.join("/", steps.subList(0, Math.min(3, steps.size()))), part);
    }

    /** The list and index in the record, such as {@code votes/0}; empty if the pointer leads to no element of a list of the record. */
    private static String part(Finding finding) {
        List<String> steps = STEPS.limit(6).splitToList(finding.pointer());
        return steps.size() > 4 && Character.isDigit((steps.get(4) + " ").charAt(0))
                ? steps.get(3) + "/" + steps.get(4)
                : "";
    }

    private RuleDescription rule(Finding finding) {
        return Objects.requireNonNull(rules.get(finding.code()), finding.code());
    }
}
