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

/** Finds an offset where the name of a time zone belongs. */
public final class TimeZoneIsOffset extends MemberRule<TimeZoneName> {
    public TimeZoneIsOffset() {
        super(
                MemberKind.TIME_ZONE,
                RuleDescription.builder()
                        .code("time_zone_is_offset")
                        .severity(Severity.WARNING)
                        .group(RuleGroup.SCALARS)
                        .finds("An offset where the name of a time zone belongs.")
                        .message("'{zone}' is an offset and no time zone")
                        .parameter("zone", ParameterType.TIME_ZONE)
                        .reason(
                                "An offset holds for a day, not for a place: it changes where clocks are put forward and back.")
                        .advice("Write the name of the zone in the data base of IANA, such as Asia/Tokyo.")
                        .build());
    }

    @Override
    protected void check(TimeZoneName zone, MemberPlace place, Findings findings) {
        if (zone.zoneId().isPresent()) {
            findings.at(place).with("zone", zone).add();
        }
    }
}
