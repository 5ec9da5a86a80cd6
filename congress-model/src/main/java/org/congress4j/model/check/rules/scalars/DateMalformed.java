package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.PartialDate;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;

public final class DateMalformed extends MemberRule<PartialDate> {
    public DateMalformed() {
        super(
                MemberKind.DATE,
                RuleDescription.builder()
                        .code("date_malformed")
                        .severity(Severity.ERROR)
                        .group(RuleGroup.SCALARS)
                        .finds("A malformed date.")
                        .message("'{date}' is not a valid date")
                        .parameter("date", ParameterType.DATE)
                        .reason("A date is a year, a year and month, or a day that exists in the calendar. Sources "
                                + "print dates that do not exist; they load, but nothing can be computed from "
                                + "them.")
                        .advice("Write as much of the date as is certain, and put the date of the source in a claim. "
                                + "If nothing is certain, leave the member out.")
                        .build());
    }

    @Override
    protected void check(PartialDate date, MemberPlace place, Findings findings) {
        if (date.earliest().isEmpty()) {
            findings.at(place).with("date", date).add();
        }
    }
}
