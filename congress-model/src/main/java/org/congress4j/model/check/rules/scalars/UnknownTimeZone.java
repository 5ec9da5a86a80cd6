package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.TimeZoneName;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class UnknownTimeZone extends MemberRule<TimeZoneName> {
    public UnknownTimeZone() {
        super(
                MemberKind.TIME_ZONE,
                RuleDescription.warning(RuleGroup.SCALARS, "unknown_time_zone")
                        .finds("A time zone that the Java runtime does not know.")
                        .message("'{zone:time-zone}' is not a known time zone")
                        .reason("Time zones are named as in the IANA database, such as Asia/Tokyo. Without the time "
                                + "zone, the local times of the session cannot be placed. A name newer than "
                                + "the data of the runtime is not known either.")
                        .example("Schedules with the zone \"Berlin\" (github.com/pretalx/pretalx/issues/1334).")
                        .advice("Correct the name.")
                        .addCause("zone")
                        .build());
    }

    @Override
    public void check(TimeZoneName zone, MemberPlace place, Findings findings) {
        if (zone.zoneId().isEmpty()) {
            findings.at(place).with("zone", zone).add();
        }
    }
}
