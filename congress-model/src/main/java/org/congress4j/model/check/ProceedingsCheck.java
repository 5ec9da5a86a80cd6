package org.congress4j.model.check;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.DocumentWalk;
import org.congress4j.model.check.engine.FindingDraft;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.LargeDocument;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.UnresolvedNames;
import org.congress4j.model.check.engine.Walk;
import org.congress4j.model.check.rules.StandardRules;
import org.congress4j.model.code.Severity;

/**
 * Finds what contradicts itself in proceedings, which load as they are: {@code ProceedingsCheck.run(proceedings, asOf)}.
 *
 * <pre>{@code
 * CheckReport report = ProceedingsCheck.run(proceedings, LocalDate.of(2026, 11, 24));
 * for (Finding finding : report.findings()) {
 *     System.out.println(finding.severity() + " at " + finding.pointer() + ": " + finding.message());
 * }
 * }</pre>
 *
 * <p>The rules are those of this library, or a choice of them with rules of one's own:
 * {@code ProceedingsCheck.standard().without("session_number_gap").with(new UntitledSession())}, or those of a topic,
 * {@code only("votes")}. A check is immutable and safe for use
 * by several threads, if the rules of one's own are.
 */
public final class ProceedingsCheck {
    private static final int KEPT = 1000;

    /** About how many bytes of records of a large document are held. */
    private static final long HELD = 24 << 20;

    private static final ProceedingsCheck STANDARD = new ProceedingsCheck(StandardRules.RULES, KEPT);

    private final ImmutableList<CheckRule> rules;
    private final int keep;

    private ProceedingsCheck(ImmutableList<CheckRule> rules, int keep) {
        this.rules = rules;
        this.keep = keep;
    }

    /** {@return a check with all rules of this library, which keeps 1,000 findings of each code} */
    public static ProceedingsCheck standard() {
        return STANDARD;
    }

    /**
     * {@return what the rules of this library find}
     *
     * @param proceedings the records
     * @param asOf the day as of which they are checked, usually today: what is dated later lies in the future
     */
    public static CheckReport run(Proceedings proceedings, LocalDate asOf) {
        return STANDARD.check(proceedings, asOf);
    }

    /** {@return the rules, in the order of the report} */
    public ImmutableList<CheckRule> rules() {
        return rules;
    }

    /**
     * {@return this check with a rule added at the end}
     *
     * @param rule the rule
     * @throws IllegalArgumentException if there is a rule with its code
     */
    public ProceedingsCheck with(CheckRule rule) {
        checkArgument(!codes().contains(rule.code()), "there is a rule with the code '%s' already", rule.code());
        return new ProceedingsCheck(
                ImmutableList.<CheckRule>builder().addAll(rules).add(rule).build(), keep);
    }

    /**
     * {@return this check without some rules}
     *
     * @param codesOrTopics the codes of the rules, such as {@code superseded_expectation}, or their topics, which are the names of the
     *     {@link RuleGroup}s in lower case, such as {@code votes}
     * @throws IllegalArgumentException if there is neither a rule with one of the codes nor such a topic
     */
    public ProceedingsCheck without(String... codesOrTopics) {
        RuleChoice left = new RuleChoice(rules, codesOrTopics);
        return new ProceedingsCheck(
                rules.stream().filter(rule -> !left.has(rule)).collect(ImmutableList.toImmutableList()), keep);
    }

    /**
     * {@return this check with some of its rules only}
     *
     * @param codesOrTopics the codes of the rules, such as {@code tally_list_mismatch}, or their topics, which are the names of the
     *     {@link RuleGroup}s in lower case, such as {@code votes}
     * @throws IllegalArgumentException if there is neither a rule with one of the codes nor such a topic
     */
    public ProceedingsCheck only(String... codesOrTopics) {
        RuleChoice chosen = new RuleChoice(rules, codesOrTopics);
        return new ProceedingsCheck(rules.stream().filter(chosen::has).collect(ImmutableList.toImmutableList()), keep);
    }

    private ImmutableSet<String> codes() {
        return rules.stream().map(CheckRule::code).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * {@return this check, which keeps another number of findings of each code; all are counted}
     *
     * @param findings how many, at least 1
     * @throws IllegalArgumentException if it is less than 1
     */
    public ProceedingsCheck keeping(int findings) {
        checkArgument(findings >= 1, "findings kept must be at least 1 but were %s", findings);
        return new ProceedingsCheck(rules, findings);
    }

    /**
     * {@return what the rules of this check find}
     *
     * <p>It takes time in proportion to the size of the document.
     *
     * @param proceedings the records
     * @param asOf the day as of which they are checked, usually today: what is dated later lies in the future
     */
    public CheckReport check(Proceedings proceedings, LocalDate asOf) {
        return check(new CheckContext(proceedings, asOf));
    }

    /**
     * {@return what the rules of this check find in a document that may be too large to hold in memory, such as a file with a line for
     *     each record}
     *
     * <p>Types of records of which there is little are held, and are checked as in {@link #check(Proceedings, LocalDate)}. Where there is too
     * much of a type, its records are checked one after the other, with what they refer to; rules that compare all of them with each
     * other are {@linkplain CheckReport#notRun not run}. The document is read three times, and once more for each type of which a rule
     * sees all records one by one.
     *
     * @param header what is said of the document as a whole
     * @param records opens all its records, the same each time, in the order of the document; the stream is closed
     * @param asOf the day as of which they are checked, usually today
     */
    public CheckReport check(
            Proceedings header, Supplier<? extends Stream<? extends ProceedingsRecord<?>>> records, LocalDate asOf) {
        return check(header, records, asOf, HELD);
    }

    CheckReport check(
            Proceedings header,
            Supplier<? extends Stream<? extends ProceedingsRecord<?>>> records,
            LocalDate asOf,
            long toHold) {
        return check(new CheckContext(new LargeDocument(header, records, toHold), asOf));
    }

    private CheckReport check(CheckContext context) {
        DocumentWalk walk = new DocumentWalk(context);
        ImmutableList<Walk> joined =
                rules.stream().map(rule -> walk.join(rule, keep)).collect(ImmutableList.toImmutableList());
        walk.run();
        return report(joined, walk.unresolvedNames());
    }

    /**
     * {@return a report of this check with one finding for each cause: one that shows in many places is
     *     {@linkplain Finding#times counted}, and what follows from another finding of its record is a
     *     {@linkplain Finding#consequences consequence} of it}
     *
     * <p>The graver ones stand first, those that stand for more before others. The {@linkplain CheckReport#totals totals by code} stay.
     * Only findings that were kept are put together, so that a check that {@linkplain #keeping keeps} more knows more.
     *
     * @param report a report of this check
     */
    public CheckReport byCause(CheckReport report) {
        return new Causes(rules).of(report);
    }

    /**
     * {@return a report of this check without the findings that are {@linkplain Baseline accepted}, which are counted, and with those that
     *     are no longer found}
     *
     * <p>A finding is accepted by its fingerprint, if the figures and dates among its parameters are those that were accepted: with other
     * facts it is reported again. Each finding is accepted by itself, so do this before {@link #byCause}: what follows from an accepted
     * finding is left out only if it is accepted, too. Only findings that were kept can be accepted; whether one of a rule of which not all
     * were kept, or that is not in this check, is no longer found is not known.
     *
     * @param report a report of this check
     * @param baseline what is accepted
     */
    public CheckReport accept(CheckReport report, Baseline baseline) {
        return new Acceptance(rules, baseline).accept(report);
    }

    /**
     * {@return a baseline that accepts the findings of a report}
     *
     * <p>What is said of a finding that was accepted before stays, such as the reason; what is no longer found is left out, but for the
     * findings of rules that are not in this check.
     *
     * @param report a report of this check, before it is put together {@linkplain #byCause by cause}
     * @param before what was accepted before, possibly nothing
     */
    public Baseline baseline(CheckReport report, Baseline before) {
        return new Acceptance(rules, before).baseline(report, before);
    }

    private static CheckReport report(ImmutableList<Walk> walks, UnresolvedNames names) {
        ImmutableMap.Builder<String, Long> totals = ImmutableMap.builder();
        Map<Severity, Long> severities = new EnumMap<>(Severity.class);
        CheckReportBuilder report = CheckReport.builder();
        for (Walk walk : walks) {
            Findings findings = walk.findings();
            RuleDescription rule = findings.rule();
            if (findings.total() > 0) {
                Fingerprint fingerprint = new Fingerprint(rule);
                findings.kept().forEach(draft -> report.addFindings(finding(rule, draft, fingerprint)));
                totals.put(rule.code(), findings.total());
                severities.merge(rule.severity(), findings.total(), Long::sum);
            }
            findings.notChecked()
                    .forEach((why, times) -> report.addNotRun(NotRun.builder()
                            .rule(rule.code())
                            .why(why)
                            .times(times)
                            .build()));
            walk.failure()
                    .ifPresent(failure -> report.addSystemErrors(SystemError.builder()
                            .rule(rule.code())
                            .message(failure.toString())
                            .build()));
        }
        return report.totals(totals.buildOrThrow())
                .totalsBySeverity(severities)
                .unresolvedVoters(share(names.voters()))
                .unresolvedParties(share(names.parties()))
                .unresolvedPersons(share(names.persons()))
                .build();
    }

    private static Optional<UnresolvedShare> share(UnresolvedNames.Count count) {
        return count.all() == 0
                ? Optional.empty()
                : Optional.of(UnresolvedShare.builder()
                        .unresolved(count.unresolved())
                        .of(count.all())
                        .build());
    }

    private static Finding finding(RuleDescription rule, FindingDraft draft, Fingerprint fingerprint) {
        return Finding.builder()
                .code(rule.code())
                .severity(rule.severity())
                .pointer(draft.pointer())
                .recordId(draft.recordId())
                .parameters(draft.parameters())
                .fingerprint(fingerprint.of(draft))
                .message(draft.message())
                .build();
    }
}
