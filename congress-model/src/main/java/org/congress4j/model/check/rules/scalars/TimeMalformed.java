package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.PartialDateTime;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class TimeMalformed extends MemberRule<PartialDateTime> {
    public TimeMalformed() {
        super(
                MemberKind.TIME,
                RuleDescription.error(RuleGroup.SCALARS, "time_malformed")
                        .finds("A malformed local time.")
                        .message("'{time:time}' is not a valid local time")
                        .reason("A local time is a day with hours and minutes, or only a date if the time of day is "
                                + "unknown.")
                        .advice("Write as much of the time as is certain, and put the time of the source in a claim.")
                        .addCause("time")
                        .build());
    }

    @Override
    public void check(PartialDateTime time, MemberPlace place, Findings findings) {
        if (time.earliest().isEmpty() && Offsets.of(time).isEmpty()) {
            findings.at(place).with("time", time).add();
        }
    }
}
