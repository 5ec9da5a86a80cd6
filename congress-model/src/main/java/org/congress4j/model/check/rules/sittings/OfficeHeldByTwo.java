package org.congress4j.model.check.rules.sittings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.congress4j.model.Officer;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;

public final class OfficeHeldByTwo extends DocumentRule {
    public OfficeHeldByTwo() {
        super(RuleDescription.warning(RuleGroup.SITTINGS, "office_held_by_two")
                .finds("Two holders of one office at the same time.")
                .message(
                        "{second:id-or-name} held the office of {office:code} {after:period}, but {first:id-or-name} held it "
                                + "{before:period}")
                .reason(
                        "One person is President, and another follows. The rule compares the stated periods of Presidents, "
                                + "chairs, Rapporteurs-General and heads of secretariats. One day in common is that of the change. Offices "
                                + "that several share, and offices of which one of the two has no period, are left alone.")
                .advice("Correct the periods; if the office is shared, say so, or use co-president or co-chair.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (List<Officer> officers : Holders.ofOne(context)) {
            List<Officer> dated = new ArrayList<>(officers);
            dated.removeIf(
                    officer -> officer.period().isEmpty() || !period(officer).startIsKnown());
            dated.sort(Comparator.comparingLong(officer -> period(officer).startFirst()));
            Officer last = null;
            for (Officer officer : dated) {
                if (last != null && overlap(period(last), period(officer)) && Holders.areTwo(last, officer, context)) {
                    findings.at(officer, "period")
                            .with("second", Holders.name(officer))
                            .with("office", officer.office())
                            .with("after", Spans.words(officer.period().orElseThrow()))
                            .with("first", Holders.name(last))
                            .with("before", Spans.words(last.period().orElseThrow()))
                            .add();
                }
                if (last == null || period(officer).endLast() >= period(last).endLast()) {
                    last = officer;
                }
            }
        }
    }

    private static Span period(Officer officer) {
        return Span.ofPeriod(officer.period());
    }

    /** Whether two periods with stated ends have more than the day of a change in common. */
    private static boolean overlap(Span earlier, Span later) {
        return earlier.endIsKnown()
                && later.startLast() < Long.MAX_VALUE
                && later.startLast() + Span.SECONDS_OF_DAY <= earlier.endFirst()
                && later.startFirst() < later.endFirst();
    }
}
