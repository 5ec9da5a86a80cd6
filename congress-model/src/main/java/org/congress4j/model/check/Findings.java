package org.congress4j.model.check;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congress4j.model.Id;
import org.congress4j.model.ProceedingsRecord;

/** Takes what one rule finds. All findings are counted, and as many as the check keeps are kept. */
public final class Findings {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final RuleDescription rule;
    private final CheckContext context;
    private final int keep;
    private final ImmutableList.Builder<Finding> kept = ImmutableList.builder();
    private final Map<String, Long> notChecked = new LinkedHashMap<>();
    private long total;

    Findings(RuleDescription rule, CheckContext context, int keep) {
        this.rule = rule;
        this.context = context;
        this.keep = keep;
    }

    /**
     * {@return a draft of a finding in a record}
     *
     * @param record the record, one of the document
     * @param path the names and indices that lead from the record to the place, such as {@code "votes", 0, "tally", "yes"}; none
     *     for the record as a whole
     */
    public FindingDraft at(ProceedingsRecord<?> record, Object... path) {
        Object[] full = new Object[path.length + 1];
        full[0] = record;
        System.arraycopy(path, 0, full, 1, path.length);
        return new FindingDraft(this, Optional.of(record.id()), full);
    }

    /**
     * {@return a draft of a finding in no record}
     *
     * @param path the names and indices that lead from the root of the document to the place; none for the document as a whole
     */
    public FindingDraft atRoot(Object... path) {
        return new FindingDraft(this, Optional.empty(), path.clone());
    }

    /** A draft of a finding in a record that stands at a path from the root. */
    FindingDraft at(Id<?> recordId, Object... path) {
        return new FindingDraft(this, Optional.of(recordId), path);
    }

    FindingDraft at(MemberPlace place) {
        return place.record() == null ? atRoot(place.path()) : at(place.record(), place.path());
    }

    /**
     * Says that something could not be looked at.
     *
     * @param why why, the same words for the same reason, such as <em>no time zone is stated</em>
     */
    public void notChecked(String why) {
        notChecked.merge(why, 1L, Long::sum);
    }

    void add(FindingDraft draft) {
        total++;
        if (total > keep) {
            return;
        }
        ImmutableMap<String, String> parameters = draft.parameters();
        ImmutableSet<String> names = names();
        checkState(
                names.equals(parameters.keySet()),
                "parameters of rule '%s' must be %s but were %s",
                rule.code(),
                names,
                parameters.keySet());
        kept.add(Finding.builder()
                .code(rule.code())
                .severity(rule.severity())
                .pointer(context.pointer(draft.path()))
                .recordId(draft.recordId())
                .parameters(parameters)
                .message(PARAMETER.matcher(rule.message()).replaceAll(name -> value(parameters, name)))
                .build());
    }

    /** The names in the message. Most rules find nothing, so that they are not looked for before. */
    private ImmutableSet<String> names() {
        return PARAMETER
                .matcher(rule.message())
                .results()
                .map(match -> match.group(1))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String value(ImmutableMap<String, String> parameters, MatchResult name) {
        return Matcher.quoteReplacement(parameters.getOrDefault(name.group(1), name.group()));
    }

    RuleDescription rule() {
        return rule;
    }

    ImmutableList<Finding> kept() {
        return kept.build();
    }

    long total() {
        return total;
    }

    ImmutableList<NotRun> notRun() {
        return notChecked.entrySet().stream()
                .map(reason -> NotRun.builder()
                        .rule(rule.code())
                        .why(reason.getKey())
                        .times(reason.getValue())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }
}
