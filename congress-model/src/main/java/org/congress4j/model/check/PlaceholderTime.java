package org.congress4j.model.check;

import org.congress4j.model.PartialDateTime;

/** Finds a time on a day that stands for no date, such as 0001-01-01T00:00. */
final class PlaceholderTime extends MemberRule<PartialDateTime> {
    PlaceholderTime() {
        super(
                MemberKind.TIME,
                RuleDescription.builder()
                        .code("placeholder_time")
                        .severity(Severity.WARNING)
                        .finds("A time on a day that stands for no date, such as 0001-01-01T00:00.")
                        .message("'{time}' stands for no time")
                        .reason(
                                "A time that a program needed and nobody knew. No congress was held before 1800, and none will be in "
                                        + "9999.")
                        .advice("Leave the member out; the member \"absent\" can say why.")
                        .build());
    }

    @Override
    void check(PartialDateTime time, MemberPlace place, Findings findings) {
        if (time.earliest().isPresent()) {
            findings.at(place).with("time", time).add();
        }
    }
}
