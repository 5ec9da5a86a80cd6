package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.PartialDateTime;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;

/** Finds a local time that is none. */
public final class TimeMalformed extends MemberRule<PartialDateTime> {
    public TimeMalformed() {
        super(
                MemberKind.TIME,
                RuleDescription.builder()
                        .code("time_malformed")
                        .severity(Severity.ERROR)
                        .group(RuleGroup.SCALARS)
                        .finds("A local time that is none.")
                        .message("'{time}' is no local time")
                        .parameter("time", ParameterType.TIME)
                        .reason("A time is a day with hours and minutes, or a date where no time is known.")
                        .advice("Write as much of the time as is sure, and what the source has in a claim.")
                        .build());
    }

    @Override
    protected void check(PartialDateTime time, MemberPlace place, Findings findings) {
        if (time.earliest().isEmpty() && Offsets.of(time).isEmpty()) {
            findings.at(place).with("time", time).add();
        }
    }
}
