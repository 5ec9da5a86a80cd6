package org.congress4j.model.check.rules.scalars;

import java.time.ZoneId;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class NonexistentLocalTime extends MemberRule<PartialDateTime> {
    public NonexistentLocalTime() {
        super(
                MemberKind.SKIPPED_TIME,
                RuleDescription.error(RuleGroup.SCALARS, "nonexistent_local_time")
                        .finds("A local time that does not exist in the time zone of the sitting.")
                        .message("{time:time} did not exist in {zone:time-zone}: clocks were put forward")
                        .reason("When clocks are put forward, an hour is skipped. A time within it is wrong, or "
                                + "belongs to another time zone.")
                        .example("A bug of 56 minutes in the time zone of imported schedules "
                                + "(github.com/opencivicdata/scrapers-us-municipal/issues/71).")
                        .advice("Correct the time or the time zone.")
                        .needs("The time zone of the session or its congress.")
                        .build());
    }

    @Override
    public void check(PartialDateTime time, MemberPlace place, Findings findings) {
        ZoneId zone = place.zone();
        if (zone == null) {
            findings.notChecked("no time zone is stated");
        } else {
            findings.at(place).with("time", time).with("zone", zone).add();
        }
    }
}
