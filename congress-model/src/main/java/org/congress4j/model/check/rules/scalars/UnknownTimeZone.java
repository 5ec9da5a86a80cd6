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

/** Finds a time zone that the Java runtime does not know. */
public final class UnknownTimeZone extends MemberRule<TimeZoneName> {
    public UnknownTimeZone() {
        super(
                MemberKind.TIME_ZONE,
                RuleDescription.builder()
                        .code("unknown_time_zone")
                        .severity(Severity.WARNING)
                        .group(RuleGroup.SCALARS)
                        .finds("A time zone that the Java runtime does not know.")
                        .message("no time zone has the name '{zone}'")
                        .parameter("zone", ParameterType.TIME_ZONE)
                        .reason(
                                "A time zone is named as in the data base of IANA, such as Asia/Tokyo. Without it no local time of "
                                        + "the session can be placed. A name that is newer than the data of the runtime is not known to it, "
                                        + "either.")
                        .example("Schedules with the zone \"Berlin\" (github.com/pretalx/pretalx/issues/1334).")
                        .advice("Correct the name.")
                        .build());
    }

    @Override
    protected void check(TimeZoneName zone, MemberPlace place, Findings findings) {
        if (zone.zoneId().isEmpty()) {
            findings.at(place).with("zone", zone).add();
        }
    }
}
