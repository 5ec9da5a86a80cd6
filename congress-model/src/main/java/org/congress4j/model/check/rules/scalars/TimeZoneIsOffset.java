package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.TimeZoneName;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class TimeZoneIsOffset extends MemberRule<TimeZoneName> {
    public TimeZoneIsOffset() {
        super(
                MemberKind.TIME_ZONE,
                RuleDescription.warning(RuleGroup.SCALARS, "time_zone_is_offset")
                        .finds("An offset in place of the name of a time zone.")
                        .message("'{zone:time-zone}' is an offset, not a time zone")
                        .reason("An offset applies on a day, not at a place: it changes whenever clocks are put "
                                + "forward or back.")
                        .advice("Write the name of the time zone in the IANA database, such as Asia/Tokyo.")
                        .addCause("zone")
                        .build());
    }

    @Override
    public void check(TimeZoneName zone, MemberPlace place, Findings findings) {
        if (zone.zoneId().isPresent()) {
            findings.at(place).with("zone", zone).add();
        }
    }
}
