package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.TimeZoneName;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;

public final class TimeZoneIsOffset extends MemberRule<TimeZoneName> {
    public TimeZoneIsOffset() {
        super(
                MemberKind.TIME_ZONE,
                RuleDescription.builder()
                        .code("time_zone_is_offset")
                        .severity(Severity.WARNING)
                        .group(RuleGroup.SCALARS)
                        .finds("An offset in place of the name of a time zone.")
                        .message("'{zone}' is an offset, not a time zone")
                        .parameter("zone", ParameterType.TIME_ZONE)
                        .reason("An offset applies on a day, not at a place: it changes whenever clocks are put "
                                + "forward or back.")
                        .advice("Write the name of the time zone in the IANA database, such as Asia/Tokyo.")
                        .build());
    }

    @Override
    protected void check(TimeZoneName zone, MemberPlace place, Findings findings) {
        if (zone.zoneId().isPresent()) {
            findings.at(place).with("zone", zone).add();
        }
    }
}
