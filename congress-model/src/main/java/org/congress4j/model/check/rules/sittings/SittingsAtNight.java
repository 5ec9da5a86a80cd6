package org.congress4j.model.check.rules.sittings;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.Session;
import org.congress4j.model.TimeRange;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.jspecify.annotations.Nullable;

public final class SittingsAtNight extends DocumentRule {
    private static final int MORNING = 7;
    private static final int NIGHT = 22;

    public SittingsAtNight() {
        super(RuleDescription.info(RuleGroup.SITTINGS, "sittings_at_night")
                .finds("A congress whose sittings all start at night, as if the times were in UTC.")
                .message(
                        "all {sittings:number} sittings start at night; if {written:time} is in UTC, it was {local:time} "
                                + "in {zone:time-zone}")
                .reason("Times are local, but systems often export them in UTC: 01:30 in Singapore is then 09:30. The "
                        + "rule compares congresses with sittings on several days that all start from 22:00 to 07:00, "
                        + "and would all start by day if the times were in UTC.")
                .example("Schedules exported in UTC (github.com/fossasia/open-event-server/issues/2234).")
                .advice("Convert the times to the time zone of the place, or correct the time zone.")
                .build());
    }

    /** The sittings of a congress that start at a known time. */
    private static final class Starts {
        private int sittings;
        private boolean severalDays;
        private boolean all = true;
        private @Nullable Session first;
        private String member = "";
        private @Nullable LocalDateTime start;
        private @Nullable LocalDateTime local;
        private @Nullable ZoneId zone;

        void add(Session session, String name, LocalDateTime written, ZoneId place) {
            LocalDateTime there =
                    written.atOffset(ZoneOffset.UTC).atZoneSameInstant(place).toLocalDateTime();
            sittings++;
            all &= isAtNight(written) && !isAtNight(there);
            if (start == null) {
                first = session;
                member = name;
                start = written;
                local = there;
                zone = place;
            } else {
                severalDays |= !start.toLocalDate().equals(written.toLocalDate());
            }
        }

        void addTo(Findings findings) {
            if (all && severalDays && first != null && start != null && local != null && zone != null) {
                findings.at(first, member, "start")
                        .with("sittings", sittings)
                        .with("written", PartialDateTime.of(start))
                        .with("local", PartialDateTime.of(local))
                        .with("zone", zone)
                        .add();
            }
        }
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<List<Object>, Starts> congresses = new LinkedHashMap<>();
        for (Session session : context.records(Session.class)) {
            ZoneId zone = context.zoneOf(session);
            Optional<Id<Congress>> congress = session.congressId();
            boolean held = start(session.actual()).isPresent();
            Optional<LocalDateTime> start = start(held ? session.actual() : session.planned());
            if (start.isPresent()) {
                // A sitting without a zone cannot be compared, and neither can those around it.
                ZoneId place = zone == null ? ZoneOffset.UTC : zone;
                congresses
                        .computeIfAbsent(List.of(congress, session.bodyId()), key -> new Starts())
                        .add(session, held ? "actual" : "planned", start.get(), place);
            }
        }
        congresses.values().forEach(starts -> starts.addTo(findings));
    }

    private static Optional<LocalDateTime> start(Optional<TimeRange> time) {
        return time.flatMap(TimeRange::start)
                .filter(start -> start.toString().indexOf('T') > 0)
                .flatMap(PartialDateTime::dateTime)
                // Midnight may stand for an unknown time.
                .filter(start -> !start.toLocalTime().equals(LocalTime.MIDNIGHT));
    }

    private static boolean isAtNight(LocalDateTime time) {
        return time.getHour() < MORNING || time.getHour() >= NIGHT;
    }
}
