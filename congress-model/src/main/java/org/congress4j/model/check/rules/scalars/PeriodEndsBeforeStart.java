package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.DateRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class PeriodEndsBeforeStart extends MemberRule<DateRange> {
    public PeriodEndsBeforeStart() {
        super(
                MemberKind.BACKWARD_PERIOD,
                RuleDescription.error(RuleGroup.SCALARS, "period_ends_before_start")
                        .finds("A period that ends before it starts.")
                        .message("the period starts on {start:date} and ends on {end:date}, before it starts")
                        .reason(
                                "One of the two dates is wrong, or they are the wrong way round. Nothing holds on any day of "
                                        + "such a period.")
                        .example("Memberships of the British parliament that end years before they start "
                                + "(github.com/mysociety/parlparse/issues/188).")
                        .advice("Correct the date that is wrong, or swap the two.")
                        .build());
    }

    @Override
    public void check(DateRange period, MemberPlace place, Findings findings) {
        findings.at(place)
                .with("start", period.start().orElseThrow())
                .with("end", period.end().orElseThrow())
                .add();
    }
}
