package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.PartialDateTime;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class TimeWithOffset extends MemberRule<PartialDateTime> {
    public TimeWithOffset() {
        super(
                MemberKind.TIME,
                RuleDescription.warning(RuleGroup.SCALARS, "time_with_offset")
                        .finds("A time with an offset, such as +09:00 or Z.")
                        .message("'{time:time}' has an offset; times are local, in the time zone of the session")
                        .reason("Times are local, and the time zone is a member of the session or the congress. An "
                                + "offset loses the time zone, and a time in UTC loses the local day of the "
                                + "sitting. A time with an offset is not compared with other times.")
                        .example("A schedule exported a start with +10:00 and an end with Z "
                                + "(github.com/pretalx/pretalx/issues/1145).")
                        .advice("Write the local time, and the name of the time zone in the session or the congress.")
                        .build());
    }

    @Override
    public void check(PartialDateTime time, MemberPlace place, Findings findings) {
        if (Offsets.of(time).isPresent()) {
            findings.at(place).with("time", time).add();
        }
    }
}
