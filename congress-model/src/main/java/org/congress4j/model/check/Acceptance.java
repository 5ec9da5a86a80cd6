package org.congress4j.model.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleParameter;
import org.congress4j.model.code.Severity;

/** Tells the findings of some rules that are accepted from others. */
final class Acceptance {
    /** Parameters of these types are the facts that were accepted. */
    private static final ImmutableSet<ParameterType> FACTS = ImmutableSet.of(
            ParameterType.NUMBER, ParameterType.FIGURE, ParameterType.DATE, ParameterType.TIME, ParameterType.PERIOD);

    /** The parameters of each rule that are facts. */
    private final ImmutableMap<String, ImmutableSet<String>> facts;

    /** The accepted findings that no finding has met yet, in order. */
    private final ListMultimap<Key, AcceptedFinding> open = LinkedListMultimap.create();

    /** What a finding and an accepted one have in common. */
    private record Key(String code, String fingerprint, Map<String, String> facts) {}

    Acceptance(ImmutableList<CheckRule> rules, Baseline baseline) {
        this.facts = rules.stream()
                .map(CheckRule::description)
                .collect(ImmutableMap.toImmutableMap(RuleDescription::code, Acceptance::facts));
        baseline.accepted()
                .forEach(accepted ->
                        open.put(key(accepted.code(), accepted.fingerprint(), accepted.parameters()), accepted));
    }

    private static ImmutableSet<String> facts(RuleDescription rule) {
        return rule.parameters().stream()
                .filter(parameter -> FACTS.contains(parameter.type()))
                .map(RuleParameter::name)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Key key(String code, String fingerprint, ImmutableMap<String, String> parameters) {
        ImmutableSet<String> names = facts.getOrDefault(code, ImmutableSet.of());
        return new Key(code, fingerprint, ImmutableMap.copyOf(Maps.filterKeys(parameters, names::contains)));
    }

    /** The accepted finding that a finding is, which no other finding is any more. */
    private Optional<AcceptedFinding> take(Finding finding) {
        List<AcceptedFinding> same = open.get(key(finding.code(), finding.fingerprint(), finding.parameters()));
        return same.isEmpty() ? Optional.empty() : Optional.of(same.remove(0));
    }

    /** The report without what is accepted. */
    CheckReport accept(CheckReport report) {
        ImmutableSet<String> incomplete = incomplete(report);
        Map<String, Long> totals = new LinkedHashMap<>(report.totals());
        Map<Severity, Long> severities = new EnumMap<>(Severity.class);
        severities.putAll(report.totalsBySeverity());
        ImmutableList.Builder<Finding> left = ImmutableList.builder();
        long accepted = report.accepted().orElse(0);
        for (Finding finding : report.findings()) {
            if (take(finding).isPresent()) {
                accepted++;
                totals.merge(finding.code(), -1L, Long::sum);
                severities.merge(finding.severity(), -1L, Long::sum);
            } else {
                left.add(finding);
            }
        }
        totals.values().removeIf(total -> total == 0);
        severities.values().removeIf(total -> total == 0);
        return report.toBuilder()
                .findings(left.build())
                .totals(totals)
                .totalsBySeverity(severities)
                .accepted(accepted)
                .noLongerFound(open.values().stream()
                        .filter(gone -> facts.containsKey(gone.code()) && !incomplete.contains(gone.code()))
                        .toList())
                .build();
    }

    /** The rules of which not every finding is known. */
    private static ImmutableSet<String> incomplete(CheckReport report) {
        Map<String, Long> unknown = new LinkedHashMap<>(report.totals());
        report.findings().forEach(finding -> unknown.merge(finding.code(), -1L, Long::sum));
        unknown.values().removeIf(number -> number == 0);
        return ImmutableSet.<String>builder()
                .addAll(unknown.keySet())
                .addAll(report.systemErrors().stream().map(SystemError::rule).iterator())
                .build();
    }

    /** A baseline of all findings of a report; those that were accepted before keep what is said of them. */
    Baseline baseline(CheckReport report, Baseline before) {
        BaselineBuilder baseline = Baseline.builder().putAllExtensions(before.extensions());
        for (Finding finding : report.findings()) {
            AcceptedFindingBuilder accepted =
                    take(finding).map(AcceptedFinding::toBuilder).orElseGet(AcceptedFinding::builder);
            baseline.addAccepted(accepted.code(finding.code())
                    .fingerprint(finding.fingerprint())
                    .recordId(finding.recordId())
                    .pointer(finding.pointer())
                    .parameters(finding.parameters())
                    .build());
        }
        return baseline.addAllAccepted(open.values().stream()
                        .filter(other -> !facts.containsKey(other.code()))
                        .toList())
                .build();
    }
}
