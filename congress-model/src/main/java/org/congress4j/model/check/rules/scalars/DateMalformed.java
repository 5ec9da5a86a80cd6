package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.PartialDate;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class DateMalformed extends MemberRule<PartialDate> {
    public DateMalformed() {
        super(
                MemberKind.DATE,
                RuleDescription.error(RuleGroup.SCALARS, "date_malformed")
                        .finds("A malformed date.")
                        .message("'{date:date}' is not a valid date")
                        .reason(
                                "A date is a year, a year and month, a day that exists in the calendar, or one of these in the "
                                        + "Extended Date/Time Format, such as 1912~ or 193X. Sources "
                                        + "print dates that do not exist; they load, but nothing can be computed from "
                                        + "them.")
                        .advice("Write as much of the date as is certain, and put the date of the source in a claim. "
                                + "If nothing is certain, leave the member out.")
                        .addCause("date")
                        .build());
    }

    @Override
    public void check(PartialDate date, MemberPlace place, Findings findings) {
        if (!date.isWellFormed()) {
            findings.at(place).with("date", date).add();
        }
    }
}
