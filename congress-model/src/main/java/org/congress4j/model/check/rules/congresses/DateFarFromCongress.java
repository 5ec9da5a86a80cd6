package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Agenda;
import org.congress4j.model.Congress;
import org.congress4j.model.Credentials;
import org.congress4j.model.Delegation;
import org.congress4j.model.PartialDate;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Roster;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;
import org.congress4j.model.code.AgendaEdition;
import org.congress4j.model.code.RosterEdition;
import org.jspecify.annotations.Nullable;

public final class DateFarFromCongress extends RecordRule<ProceedingsRecord<?>> {
    private static final long DAYS = 300;

    public DateFarFromCongress() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(
                        Congress.class, Segment.class, Session.class, Agenda.class, Delegation.class),
                RuleDescription.warning(RuleGroup.CONGRESSES, "date_far_from_congress")
                        .finds("A date of a congress that lies most of a year before or after it.")
                        .message("the date {day:period} is far from the congress, held {congress:period}")
                        .reason(
                                "Segments and planned sittings, the adopted agenda, lists of participants and credentials "
                                        + "belong to the days of a congress or to the months around them. More than "
                                        + DAYS
                                        + " days mostly mean a wrong year. Congresses that were moved, or suspended and "
                                        + "resumed, are left alone.")
                        .advice("Correct the date, often its year, or the dates of the congress.")
                        .addCause("congress")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Congress congress) {
            for (int i = 0; i < congress.rosters().size(); i++) {
                Roster roster = congress.rosters().get(i);
                // A list that is final or corrects another may be issued years later.
                boolean early = Span.ofDate(roster.date()).endsBeforeStartOf(context.period(congress));
                if (early || roster.edition().equals(RosterEdition.PROVISIONAL)) {
                    compare(context, congress, congress, days(roster.date()), findings, "rosters", i, "date");
                }
            }
        } else if (record instanceof Segment segment) {
            Congress congress = context.find(Congress.class, segment.congressId());
            compare(context, segment, congress, Span.ofPeriod(segment.period()).days(), findings, "period");
        } else if (record instanceof Session session) {
            if (session.actual().isEmpty()
                    && session.planned().isPresent()
                    && session.scheduleChanges().isEmpty()) {
                Congress congress = context.find(Congress.class, session.congressId());
                compare(
                        context,
                        session,
                        congress,
                        Span.ofTime(session.planned()).firstDays(),
                        findings,
                        "planned");
            }
        } else if (record instanceof Agenda agenda) {
            if (agenda.edition().equals(AgendaEdition.ADOPTED)) {
                Congress congress = context.find(Congress.class, agenda.congressId());
                compare(context, agenda, congress, days(agenda.date()), findings, "date");
            }
        } else if (record instanceof Delegation delegation) {
            Optional<PartialDate> presented = delegation.credentials().flatMap(Credentials::presentedOn);
            if (presented.isPresent()) {
                Congress congress = context.find(Congress.class, delegation.congressId());
                compare(context, delegation, congress, days(presented), findings, "credentials", "presentedOn");
            }
        }
    }

    private static @Nullable DayRange days(Optional<PartialDate> date) {
        return Span.ofDate(date).days();
    }

    private static void compare(
            CheckContext context,
            ProceedingsRecord<?> record,
            @Nullable Congress congress,
            @Nullable DayRange days,
            Findings findings,
            Object... place) {
        if (congress == null
                || days == null
                || congress.period().isEmpty()
                || !congress.scheduleChanges().isEmpty()
                || context.isPartOfResumed(congress)) {
            return;
        }
        Span period = context.period(congress);
        boolean early = period.startIsKnown()
                && days.last() != Long.MAX_VALUE
                && days.last() + DAYS < Math.floorDiv(period.startFirst(), Span.SECONDS_OF_DAY);
        boolean late = period.endIsKnown()
                && days.first() != Long.MIN_VALUE
                && days.first() - DAYS > Math.floorDiv(period.endLast(), Span.SECONDS_OF_DAY);
        if (early || late) {
            findings.at(record, place)
                    .with("day", days)
                    .with("congress", Spans.words(congress.period().get()))
                    .add();
        }
    }
}
