package org.congress4j.model.check;

import org.congress4j.model.PartialDateTime;

/** Finds a local time that is none. */
final class TimeMalformed extends MemberRule<PartialDateTime> {
    TimeMalformed() {
        super(
                MemberKind.TIME,
                RuleDescription.builder()
                        .code("time_malformed")
                        .severity(Severity.ERROR)
                        .finds("A local time that is none.")
                        .message("'{time}' is no local time")
                        .reason("A time is a day with hours and minutes, or a date where no time is known.")
                        .advice("Write as much of the time as is sure, and what the source has in a claim.")
                        .build());
    }

    @Override
    void check(PartialDateTime time, MemberPlace place, Findings findings) {
        if (time.earliest().isEmpty() && Offsets.of(time).isEmpty()) {
            findings.at(place).with("time", time).add();
        }
    }
}
