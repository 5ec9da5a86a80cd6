package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Congress;
import org.congress4j.model.CongressSeries;
import org.congress4j.model.MemberState;
import org.congress4j.model.Name;
import org.congress4j.model.Organization;
import org.congress4j.model.Person;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Reach;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.code.NameKind;

public final class OfficialNamesOverlap extends RecordRule<ProceedingsRecord<?>> {
    public OfficialNamesOverlap() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(
                        CongressSeries.class, Congress.class, MemberState.class, Organization.class, Person.class),
                RuleDescription.warning(RuleGroup.CONGRESSES, "official_names_overlap")
                        .finds("Two official names in the same language at the same time.")
                        .message("'{first:name}' and '{second:name}' were official at the same time")
                        .reason("One official name follows another. Names without a period are left alone.")
                        .advice("Correct the periods, or the kind of one of the names.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        check(record, Names.of(record), findings);
    }

    private static void check(ProceedingsRecord<?> record, ImmutableList<Name> names, Findings findings) {
        Map<String, Reach> periods = new HashMap<>();
        for (int i = 0; i < names.size() && names.size() > 1; i++) {
            if (isOfficial(names.get(i))) {
                Span period = Span.ofPeriod(names.get(i).period());
                boolean overlaps = false;
                for (String language : names.get(i).text().texts().keySet()) {
                    Reach before = periods.computeIfAbsent(language, key -> new Reach());
                    overlaps |= before.overlaps(period);
                    before.add(period);
                }
                if (overlaps) {
                    report(record, names, i, findings);
                }
            }
        }
    }

    private static void report(ProceedingsRecord<?> record, ImmutableList<Name> names, int i, Findings findings) {
        if (!findings.keepsNext()) {
            findings.countNext();
            return;
        }
        Name second = names.get(i);
        Name first = names.stream()
                .filter(before -> isOfficial(before)
                        && !Collections.disjoint(
                                before.text().texts().keySet(),
                                second.text().texts().keySet())
                        && Span.ofPeriod(before.period()).overlaps(Span.ofPeriod(second.period())))
                .findFirst()
                .orElseThrow();
        findings.at(record, "names", i, "period")
                .with("first", CheckContext.text(first.text()))
                .with("second", CheckContext.text(second.text()))
                .add();
    }

    private static boolean isOfficial(Name name) {
        return name.period().isPresent() && name.kind().equals(Optional.of(NameKind.OFFICIAL));
    }
}
