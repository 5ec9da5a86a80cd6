package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.CongressSeries;
import org.congress4j.model.DateRange;
import org.congress4j.model.MemberState;
import org.congress4j.model.Name;
import org.congress4j.model.Organization;
import org.congress4j.model.Person;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;
import org.congress4j.model.code.NameKind;

public final class OfficialNameWithoutEnd extends RecordRule<ProceedingsRecord<?>> {
    public OfficialNameWithoutEnd() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(
                        CongressSeries.class, MemberState.class, Organization.class, Person.class),
                RuleDescription.info(RuleGroup.CONGRESSES, "official_name_without_end")
                        .finds("An official name without an end, followed by another in the same language.")
                        .message("'{first:name}' has no end, but '{second:name}' has been in use {period:period}")
                        .reason(
                                "One official name follows another, so that two seem to be in use at once. The rule compares names whose "
                                        + "start is stated; names without a period are left alone.")
                        .example(
                                "Members of parliament who took another name (github.com/mysociety/parlparse/issues/89).")
                        .advice("Add the end of the former name, or correct the kind of one of the two.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        check(record, Names.of(record), findings);
    }

    private static void check(ProceedingsRecord<?> record, ImmutableList<Name> names, Findings findings) {
        if (names.size() < 2) {
            return;
        }
        List<Integer> inOrder = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).kind().equals(Optional.of(NameKind.OFFICIAL))
                    && period(names.get(i)).startIsKnown()) {
                inOrder.add(i);
            }
        }
        inOrder.sort(Comparator.comparingLong(i -> period(names.get(i)).startFirst()));
        Map<String, Integer> last = new HashMap<>();
        for (int i : inOrder) {
            Name name = names.get(i);
            int open = -1;
            for (String language : name.text().texts().keySet()) {
                Integer before = last.put(language, i);
                if (before != null
                        && hasNoEnd(names.get(before))
                        && period(names.get(before)).startsBefore(period(name))) {
                    open = before;
                }
            }
            if (open >= 0) {
                findings.at(record, "names", open, "period")
                        .with("first", CheckContext.text(names.get(open).text()))
                        .with("second", CheckContext.text(name.text()))
                        .with("period", Spans.words(name.period().orElseThrow()))
                        .add();
            }
        }
    }

    private static boolean hasNoEnd(Name name) {
        return name.period().flatMap(DateRange::end).isEmpty();
    }

    private static Span period(Name name) {
        return Span.ofPeriod(name.period());
    }
}
