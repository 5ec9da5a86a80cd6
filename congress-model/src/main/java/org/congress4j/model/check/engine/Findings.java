package org.congress4j.model.check.engine;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.congress4j.model.Id;
import org.congress4j.model.ProceedingsRecord;

/**
 * Collects what one rule finds. All findings are counted, and the first of them kept, up to the number that
 * {@code ProceedingsCheck.keeping} sets.
 */
public final class Findings {
    private final RuleDescription rule;
    private final CheckContext context;
    private final int keep;
    private final ImmutableList.Builder<FindingDraft> kept = ImmutableList.builder();
    private final Map<String, Long> notChecked = new LinkedHashMap<>();
    private long total;

    Findings(RuleDescription rule, CheckContext context, int keep) {
        this.rule = rule;
        this.context = context;
        this.keep = keep;
    }

    /**
     * {@return the draft of a finding in a record}
     *
     * @param record a record of the document
     * @param path the names and indices from the record to the place, such as {@code "votes", 0, "tally", "yes"}; none
     *     for the record as a whole
     */
    public FindingDraft at(ProceedingsRecord<?> record, Object... path) {
        Object[] full = new Object[path.length + 1];
        full[0] = record;
        System.arraycopy(path, 0, full, 1, path.length);
        return new FindingDraft(this, Optional.of(record.id()), full);
    }

    /**
     * {@return the draft of a finding outside any record}
     *
     * @param path the names and indices from the root of the document to the place, such as
     *     {@code "requiredExtensions", 0}; none for the document as a whole
     */
    public FindingDraft atRoot(Object... path) {
        return new FindingDraft(this, Optional.empty(), path.clone());
    }

    /**
     * {@return the draft of a finding in a record that is named by its path, for a record whose id is not unique}
     *
     * @param recordId the id of the record
     * @param path the names and indices from the root of the document to the place, such as {@code "sources", 2}
     */
    public FindingDraft at(Id<?> recordId, Object... path) {
        return new FindingDraft(this, Optional.of(recordId), path);
    }

    /**
     * {@return the draft of a finding at the place of a member}
     *
     * @param place where the walk is
     */
    public FindingDraft at(MemberPlace place) {
        return place.record() == null ? atRoot(place.path()) : at(place.record(), place.path());
    }

    /**
     * Reports that something could not be checked, for want of data.
     *
     * @param why the reason, always in the same words, such as <em>no time zone is stated</em>
     */
    public void notChecked(String why) {
        notChecked.merge(why, 1L, Long::sum);
    }

    /**
     * {@return whether the next finding is kept. If not, it need only be {@linkplain #countNext counted}, so that a rule does not look
     *     for details that nobody sees.}
     */
    public boolean keepsNext() {
        return total < keep;
    }

    /** Counts a finding that is not kept. */
    public void countNext() {
        checkState(!keepsNext(), "the next finding of rule '%s' is kept, so it needs its parameters", rule.code());
        total++;
    }

    void add(FindingDraft draft) {
        if (!keepsNext()) {
            total++;
            return;
        }
        total++;
        // Most rules find nothing, so the names are not collected before.
        ImmutableSet<String> names =
                rule.parameters().stream().map(RuleParameter::name).collect(ImmutableSet.toImmutableSet());
        checkState(
                names.equals(draft.parameters().keySet()),
                "parameters of rule '%s' must be %s but were %s",
                rule.code(),
                names,
                draft.parameters().keySet());
        rule.parameters().forEach(draft::shorten);
        if (context.isLarge()) {
            draft.release();
        }
        kept.add(draft);
    }

    /** The message of the rule, with the values of the parameters. */
    String message(FindingDraft draft) {
        return RuleDescription.PARAMETER.matcher(rule.message()).replaceAll(name -> value(draft.parameters(), name));
    }

    String stablePlace(FindingDraft draft) {
        return StablePlace.of(context.held(), draft.recordId(), draft.path());
    }

    String pointer(FindingDraft draft) {
        return context.pointer(draft.path());
    }

    private static String value(ImmutableMap<String, String> parameters, MatchResult name) {
        return Matcher.quoteReplacement(parameters.getOrDefault(name.group(1), name.group()));
    }

    /** {@return the rule whose findings these are} */
    public RuleDescription rule() {
        return rule;
    }

    /** {@return the findings that were kept, in the order found; empty if there are none} */
    public ImmutableList<FindingDraft> kept() {
        return kept.build();
    }

    /** {@return how many findings there are, kept or not} */
    public long total() {
        return total;
    }

    /**
     * {@return the reasons why something could not be checked, each with how often, in the order first given; empty if
     *     there are none}
     */
    public ImmutableMap<String, Long> notChecked() {
        return ImmutableMap.copyOf(notChecked);
    }
}
