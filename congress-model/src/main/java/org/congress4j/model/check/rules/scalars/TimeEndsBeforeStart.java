package org.congress4j.model.check.rules.scalars;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import org.congress4j.model.TimeRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class TimeEndsBeforeStart extends MemberRule<TimeRange> {
    /** By so much clocks are put back at most, but for changes of the standard time itself. */
    private static final Duration PUT_BACK = Duration.ofHours(1);

    public TimeEndsBeforeStart() {
        super(
                MemberKind.BACKWARD_TIME,
                RuleDescription.error(RuleGroup.SCALARS, "time_ends_before_start")
                        .finds("A local time whose end lies before its start.")
                        .message("the time from {start:time} to {end:time} ends before it starts")
                        .reason(
                                "A sitting that lasts past midnight is often printed under the date on which it started. Clocks "
                                        + "that were put back meanwhile are no error.")
                        .example("Talks that cross midnight (github.com/pretalx/pretalx/issues/1087).")
                        .advice("Write the date on which it ended, probably the next day, or correct the hour.")
                        .needs("The time zone of the session or its congress, if the two differ by an hour at most.")
                        .build());
    }

    @Override
    public void check(TimeRange time, MemberPlace place, Findings findings) {
        LocalDateTime start = time.start().orElseThrow().earliest().orElseThrow();
        LocalDateTime end = time.end().orElseThrow().latest().orElseThrow();
        ZoneId zone = place.zone();
        if (zone == null && Duration.between(end, start).compareTo(PUT_BACK) <= 0) {
            findings.notChecked("no time zone is stated");
        } else if (zone == null || !clocksWerePutBack(start, end, zone.getRules())) {
            findings.at(place)
                    .with("start", time.start().get())
                    .with("end", time.end().get())
                    .add();
        }
    }

    /** Whether the first moment that the start may be is not after the last moment that the end may be. */
    private static boolean clocksWerePutBack(LocalDateTime start, LocalDateTime end, ZoneRules rules) {
        List<ZoneOffset> offsetsOfStart = rules.getValidOffsets(start);
        List<ZoneOffset> offsetsOfEnd = rules.getValidOffsets(end);
        return !offsetsOfStart.isEmpty()
                && !offsetsOfEnd.isEmpty()
                && start.toEpochSecond(offsetsOfStart.get(0))
                        <= end.toEpochSecond(offsetsOfEnd.get(offsetsOfEnd.size() - 1));
    }
}
