package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ObjectArrays;
import java.util.List;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Attendee;
import org.congress4j.model.Chair;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.Officer;
import org.congress4j.model.Participant;
import org.congress4j.model.Party;
import org.congress4j.model.Person;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.Vote;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.DeliveryMode;
import org.congress4j.model.code.VoteChoice;
import org.jspecify.annotations.Nullable;

public final class PersonNotAlive extends RecordRule<ProceedingsRecord<?>> {
    private static final ImmutableSet<DeliveryMode> MADE_BEFORE =
            ImmutableSet.of(DeliveryMode.RECORDED_VIDEO, DeliveryMode.READ_BY_ANOTHER, DeliveryMode.WRITTEN);

    public PersonNotAlive() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(
                        Statement.class, Action.class, Officer.class, Participant.class, Session.class),
                RuleDescription.error(RuleGroup.SITTINGS, "person_not_alive")
                        .finds("A person who spoke, voted, held an office or took part when dead or not yet born.")
                        .message("'{person:id}' {what:text} on {day:period}, but {life:text} {date:date}")
                        .reason(
                                "The record of the person says when they were born and died. Words recorded, written or "
                                        + "read by another are left alone if the person had died.")
                        .example(
                                "Speeches given to a member of the same name who had died, or was not born, in a corpus of "
                                        + "parliamentary debates (github.com/welfare-state-analytics/riksdagen-corpus/issues/158).")
                        .advice("Find the person who is meant, often one of the same surname, or correct the dates.")
                        .addCause("person")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (context.records(Person.class).isEmpty()) {
            return;
        }
        if (record instanceof Statement statement) {
            statement(statement, context, findings);
        } else if (record instanceof Action action) {
            for (int i = 0; i < action.votes().size(); i++) {
                vote(action, i, context, findings);
            }
        } else if (record instanceof Officer officer) {
            Person holder = person(context, officer.holderId());
            if (holder != null) {
                report(holder, context, days(officer, context), "held the office", findings, officer, "holderId");
            }
        } else if (record instanceof Participant participant) {
            Person person = person(context, participant.personId());
            Congress congress = person == null ? null : context.find(Congress.class, context.congressOf(participant));
            if (person != null && congress != null) {
                report(
                        person,
                        context,
                        context.period(congress).days(),
                        "took part",
                        findings,
                        participant,
                        "personId");
            }
        } else if (record instanceof Session session) {
            session(session, context, findings);
        }
    }

    private static void statement(Statement statement, CheckContext context, Findings findings) {
        statement.speaker().ifPresent(speaker -> speaker(statement, speaker, context, findings, "speaker", "personId"));
        for (int i = 0; i < statement.coSpeakers().size(); i++) {
            speaker(statement, statement.coSpeakers().get(i), context, findings, "coSpeakers", i, "personId");
        }
    }

    private static void speaker(
            Statement statement, Speaker speaker, CheckContext context, Findings findings, Object... place) {
        Person person = person(context, speaker.personId());
        if (person != null) {
            boolean madeBefore =
                    statement.delivery().filter(MADE_BEFORE::contains).isPresent();
            DayRange died = madeBefore ? null : context.days(person.died());
            report(person, died, context, context.daysOf(statement), "spoke", findings, statement, place);
        }
    }

    private static void vote(Action action, int index, CheckContext context, Findings findings) {
        Vote vote = action.votes().get(index);
        voters(action, vote.ballots(), context, findings, "votes", index, "ballots");
        for (int i = 0; i < vote.colleges().size(); i++) {
            voters(
                    action,
                    vote.colleges().get(i).ballots(),
                    context,
                    findings,
                    "votes",
                    index,
                    "colleges",
                    i,
                    "ballots");
        }
    }

    private static void voters(
            Action action,
            ImmutableListMultimap<VoteChoice, Id<? extends Party>> ballots,
            CheckContext context,
            Findings findings,
            Object... place) {
        for (VoteChoice choice : ballots.keySet()) {
            List<Id<? extends Party>> voters = ballots.get(choice);
            for (int i = 0; i < voters.size(); i++) {
                Person person = person(context, Optional.of(voters.get(i)));
                if (person != null) {
                    Object[] full = ObjectArrays.concat(place, new Object[] {choice.toString(), i}, Object.class);
                    report(person, context, context.daysOf(action), "voted", findings, action, full);
                }
            }
        }
    }

    private static void session(Session session, CheckContext context, Findings findings) {
        for (int i = 0; i < session.present().size(); i++) {
            Attendee attendee = session.present().get(i);
            Person person = person(context, attendee.personId());
            if (person != null) {
                report(
                        person,
                        context,
                        context.daysOf(session),
                        "was present",
                        findings,
                        session,
                        "present",
                        i,
                        "personId");
            }
        }
        for (int i = 0; i < session.chairs().size(); i++) {
            Chair chair = session.chairs().get(i);
            Person person = person(context, chair.holderId());
            if (person != null) {
                report(
                        person,
                        context,
                        context.daysOf(session),
                        "presided",
                        findings,
                        session,
                        "chairs",
                        i,
                        "holderId");
            }
        }
    }

    /** The days on which the office was held, of an open period those of its start or end; those of the congress if not stated. */
    private static @Nullable DayRange days(Officer officer, CheckContext context) {
        if (officer.period().isPresent()) {
            DayRange days = PartyFacts.days(officer.period().get());
            if (days.first() == Long.MIN_VALUE && days.last() == Long.MAX_VALUE) {
                return null;
            } else if (days.first() == Long.MIN_VALUE) {
                return new DayRange(days.last(), days.last());
            }
            return days.last() == Long.MAX_VALUE ? new DayRange(days.first(), days.first()) : days;
        }
        Congress congress = context.find(Congress.class, officer.congressId());
        return congress == null ? null : context.period(congress).days();
    }

    /** The person, if it is known when they lived. */
    private static @Nullable Person person(CheckContext context, Optional<? extends Id<?>> id) {
        Person person = id.isEmpty() ? null : context.find(Person.class, id);
        return person == null || (person.born().isEmpty() && person.died().isEmpty()) ? null : person;
    }

    private static void report(
            Person person,
            CheckContext context,
            @Nullable DayRange days,
            String what,
            Findings findings,
            ProceedingsRecord<?> record,
            Object... place) {
        report(person, context.days(person.died()), context, days, what, findings, record, place);
    }

    private static void report(
            Person person,
            @Nullable DayRange died,
            CheckContext context,
            @Nullable DayRange days,
            String what,
            Findings findings,
            ProceedingsRecord<?> record,
            Object... place) {
        if (days == null) {
            return;
        }
        DayRange born = context.days(person.born());
        boolean dead = died != null && died.last() < days.first();
        boolean unborn = born != null && born.first() > days.last();
        if (dead || unborn) {
            findings.at(record, place)
                    .with("person", person.id())
                    .with("what", what)
                    .with("day", days)
                    .with("life", dead ? "had died by" : "was not born before")
                    .with("date", (dead ? person.died() : person.born()).orElseThrow())
                    .add();
        }
    }
}
