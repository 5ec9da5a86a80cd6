package org.congress4j.model.check;

import static org.congress4j.model.check.Records.action;
import static org.congress4j.model.check.Records.congress;
import static org.congress4j.model.check.Records.date;
import static org.congress4j.model.check.Records.delegation;
import static org.congress4j.model.check.Records.doc;
import static org.congress4j.model.check.Records.en;
import static org.congress4j.model.check.Records.membership;
import static org.congress4j.model.check.Records.organization;
import static org.congress4j.model.check.Records.participant;
import static org.congress4j.model.check.Records.session;
import static org.congress4j.model.check.Records.states;
import static org.congress4j.model.check.Records.vote;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.AttendanceBasis;
import org.congress4j.model.AttendanceMode;
import org.congress4j.model.Claim;
import org.congress4j.model.CongressForm;
import org.congress4j.model.CountQualifier;
import org.congress4j.model.CountUnit;
import org.congress4j.model.Credentials;
import org.congress4j.model.CredentialsDecision;
import org.congress4j.model.CredentialsForm;
import org.congress4j.model.CredentialsVerdict;
import org.congress4j.model.EventStatus;
import org.congress4j.model.Formality;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.JsonValue;
import org.congress4j.model.KeyReference;
import org.congress4j.model.MembershipRole;
import org.congress4j.model.Name;
import org.congress4j.model.Organization;
import org.congress4j.model.ParticipantCategory;
import org.congress4j.model.ParticipantRank;
import org.congress4j.model.Period;
import org.congress4j.model.RecordMark;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Right;
import org.congress4j.model.RightKind;
import org.congress4j.model.Roster;
import org.congress4j.model.RosterEdition;
import org.congress4j.model.ScheduleChange;
import org.congress4j.model.ScheduleChangeBuilder;
import org.congress4j.model.ScheduleChangeKind;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.SponsorshipKind;
import org.congress4j.model.StatusChange;
import org.congress4j.model.TimeRange;
import org.congress4j.model.Venue;
import org.congress4j.model.VenueRole;

/** Cases of the rules on congresses, figures and who takes part. */
final class CongressCases {
    private CongressCases() {}

    static ImmutableList<RuleCase> all() {
        return ImmutableList.of(
                RuleCase.of(
                                "happened_in_future",
                                doc(p -> p.addCongress(congress(
                                                "c",
                                                c -> c.period(Period.of("2027-04-25", "2027-04-30"))
                                                        .addStatus(status(EventStatus.HELD))))
                                        .addSession(session("s", s -> s.actual(TimeRange.from("2026-11-26T10:00"))))
                                        .addAction(action("a", a -> a.date(date("2027"))))),
                                "/congresses/0/statuses/0: is said to be held, 2027-04-25, and the records are checked as of 2026-11-24",
                                "/sessions/0/actual: was held 2026-11-26, and the records are checked as of 2026-11-24",
                                "/actions/0/date: was taken 2027-01-01 to 2027-12-31, and the records are checked as of 2026-11-24")
                        .leaves(doc(p -> p.addCongress(congress(
                                        "c",
                                        c -> c.period(Period.of("2027-04-25", "2027-04-30"))
                                                .addStatus(status(EventStatus.PLANNED))))
                                .addSession(session(
                                        "s",
                                        s -> s.planned(TimeRange.from("2027-04-25T10:00"))
                                                .actual(TimeRange.from("2026-11-25T10:00"))))
                                .addAction(action("a", a -> a.date(date("2026")))))),
                RuleCase.of(
                                "held_before_it_started",
                                doc(p -> p.addCongress(congress(
                                        "c",
                                        c -> c.period(Period.of("2021-03-07", "2021-03-12"))
                                                .addStatus(status(EventStatus.HELD).toBuilder()
                                                        .date(date("2021-03-06"))
                                                        .build())))),
                                "/congresses/0/statuses/0/date: 'held' from 2021-03-06 on, and the congress from 2021-03-07 to 2021-03-12")
                        .leaves(doc(p -> p.addCongress(congress(
                                "c",
                                c -> c.period(Period.of("2021-03-07", "2021-03-12"))
                                        .addStatus(status(EventStatus.HELD).toBuilder()
                                                .date(date("2021-03"))
                                                .build()))))),
                RuleCase.of(
                                "statuses_out_of_order",
                                doc(p -> p.addCongress(congress(
                                        "c",
                                        c -> c.addStatuses(
                                                status(EventStatus.POSTPONED).toBuilder()
                                                        .date(date("2020-04-13"))
                                                        .build(),
                                                status(EventStatus.PLANNED),
                                                status(EventStatus.CONFIRMED).toBuilder()
                                                        .date(date("2018"))
                                                        .build())))),
                                "/congresses/0/statuses/2/date: 'confirmed' from 2018 on stands after 'postponed' from 2020-04-13 on")
                        .leaves(doc(p -> p.addCongress(congress(
                                "c",
                                c -> c.addStatuses(
                                        status(EventStatus.PLANNED).toBuilder()
                                                .date(date("2020"))
                                                .build(),
                                        status(EventStatus.POSTPONED).toBuilder()
                                                .date(date("2020-04-13"))
                                                .build()))))),
                RuleCase.of(
                                "status_outdated",
                                doc(p -> p.addCongress(congress(
                                        "c",
                                        c -> c.period(Period.of("2026-04-25", "2026-04-30"))
                                                .addStatus(status(EventStatus.PLANNED))))),
                                "/congresses/0/statuses/0: the last status is 'planned', and the congress was to be from 2026-04-25 to 2026-04-30")
                        .leaves(doc(p -> p.addCongress(congress(
                                        "c",
                                        c -> c.period(Period.of("2026-11-20", "2026-11-24"))
                                                .addStatus(status(EventStatus.IN_PROGRESS))))
                                .addCongress(congress(
                                        "d",
                                        c -> c.period(Period.of("2026-04-25", "2026-04-30"))
                                                .addStatuses(status(EventStatus.PLANNED), status(EventStatus.HELD)))))),
                RuleCase.of(
                                "cancelled_yet_held",
                                doc(p -> p.addCongress(congress(
                                                "c",
                                                c -> c.addStatuses(
                                                        status(EventStatus.PLANNED), status(EventStatus.CANCELLED))))
                                        .addSession(session(
                                                "s",
                                                s -> s.congressId(Id.of("c"))
                                                        .formality(Formality.FORMAL)
                                                        .actual(TimeRange.from("2021-03-07"))))),
                                "/congresses/0/statuses/1: the last status is 'cancelled', and s was held")
                        .leaves(doc(p -> p.addCongress(congress(
                                        "c",
                                        c -> c.addStatuses(status(EventStatus.PLANNED), status(EventStatus.CANCELLED))))
                                .addSession(session(
                                        "s",
                                        s -> s.congressId(Id.of("c"))
                                                .formality(Formality.ATTACHED)
                                                .actual(TimeRange.from("2021-03-07"))))
                                .addSession(session(
                                        "t",
                                        s -> s.congressId(Id.of("c"))
                                                .formality(Formality.FORMAL)
                                                .planned(TimeRange.from("2021-03-07")))))),
                RuleCase.of(
                                "rescheduled_without_previous",
                                doc(p -> p.addCongress(congress(
                                        "c",
                                        c -> c.addStatus(status(EventStatus.RESCHEDULED))
                                                .addScheduleChange(change(ScheduleChangeKind.RESCHEDULED)
                                                        .newPeriod(Period.of("2021-03-07", "2021-03-12"))
                                                        .build())))),
                                "/congresses/0/statuses/0: 'rescheduled', and no schedule change has the dates planned before")
                        .leaves(doc(p -> p.addCongress(congress(
                                "c",
                                c -> c.addStatus(status(EventStatus.RESCHEDULED))
                                        .addScheduleChanges(
                                                change(ScheduleChangeKind.POSTPONED)
                                                        .previousPeriod(Period.of("2020-04-20", "2020-04-27"))
                                                        .build(),
                                                change(ScheduleChangeKind.RESCHEDULED)
                                                        .newPeriod(Period.of("2021-03-07", "2021-03-12"))
                                                        .build()))))),
                RuleCase.of(
                                "moved_without_previous_place",
                                doc(p -> p.addCongress(congress(
                                        "c",
                                        c -> c.addScheduleChange(
                                                change(ScheduleChangeKind.MOVED).build())))),
                                "/congresses/0/scheduleChanges/0: moved, and the place planned before is not stated")
                        .leaves(doc(p -> p.addCongress(congress(
                                "c",
                                c -> c.addScheduleChanges(
                                        change(ScheduleChangeKind.MOVED)
                                                .addPreviousVenue(Venue.builder()
                                                        .role(VenueRole.MAIN)
                                                        .city(en("Toronto"))
                                                        .build())
                                                .build(),
                                        change(ScheduleChangeKind.MOVED_ONLINE).build()))))),
                RuleCase.of(
                                "schedule_change_conflict",
                                doc(p -> p.addCongress(congress(
                                        "c",
                                        c -> c.period(Period.of("2021-03-07", "2021-03-12"))
                                                .addScheduleChange(change(ScheduleChangeKind.RESCHEDULED)
                                                        .newPeriod(Period.of("2021-03-07", "2021-03-13"))
                                                        .build())))),
                                "/congresses/0/scheduleChanges/0/newPeriod: the last change set from 2021-03-07 to 2021-03-13, and the congress from 2021-03-07 to 2021-03-12")
                        .leaves(doc(p -> p.addCongress(congress(
                                        "c",
                                        c -> c.period(Period.of("2021-03-07", "2021-03-12"))
                                                .addScheduleChanges(
                                                        change(ScheduleChangeKind.RESCHEDULED)
                                                                .newPeriod(Period.of("2020-08-01", "2020-08-08"))
                                                                .build(),
                                                        change(ScheduleChangeKind.RESCHEDULED)
                                                                .newPeriod(Period.of("2021-03", "2021-03"))
                                                                .build(),
                                                        change(ScheduleChangeKind.MOVED_ONLINE)
                                                                .build())))
                                .addCongress(congress(
                                        "d",
                                        c -> c.period(Period.of("2021-03-07", "2021-03-12"))
                                                .addScheduleChanges(
                                                        change(ScheduleChangeKind.RESCHEDULED)
                                                                .newPeriod(Period.of("2020-08-01", "2020-08-08"))
                                                                .build(),
                                                        change(ScheduleChangeKind.POSTPONED)
                                                                .build()))))),
                RuleCase.of(
                                "schedule_changes_out_of_order",
                                doc(p -> p.addCongress(congress(
                                        "c",
                                        c -> c.addScheduleChanges(
                                                change(ScheduleChangeKind.RESCHEDULED)
                                                        .decidedOn(date("2020-08-12"))
                                                        .build(),
                                                change(ScheduleChangeKind.POSTPONED)
                                                        .decidedOn(date("2020-04-13"))
                                                        .build())))),
                                "/congresses/0/scheduleChanges/1/decidedOn: the change decided on 2020-04-13 stands after the one of 2020-08-12")
                        .leaves(doc(p -> p.addCongress(congress(
                                "c",
                                c -> c.addScheduleChanges(
                                        change(ScheduleChangeKind.POSTPONED)
                                                .decidedOn(date("2020-04"))
                                                .build(),
                                        change(ScheduleChangeKind.RESCHEDULED)
                                                .decidedOn(date("2020-04-13"))
                                                .build()))))),
                RuleCase.of(
                                "superseded_expectation",
                                doc(p -> p.addCongress(congress(
                                        "c",
                                        c -> c.period(Period.of("2026-04-25", "2026-04-30"))
                                                .addClaim(Claim.builder()
                                                        .at("/period/start")
                                                        .value(JsonValue.of("2025"))
                                                        .addSourceId(Id.of("s"))
                                                        .build())))),
                                "/congresses/0/claims/0/value: a source has 2025, and the congress has 2026-04-25")
                        .leaves(doc(p -> p.addCongress(congress(
                                "c",
                                c -> c.period(Period.of("2026-04-25", "2026-04-30"))
                                        .addClaims(
                                                Claim.builder()
                                                        .at("/period/start")
                                                        .value(JsonValue.of("2026"))
                                                        .addSourceId(Id.of("s"))
                                                        .build(),
                                                Claim.builder()
                                                        .at("/scheduleChanges/new/newPeriod")
                                                        .value(JsonValue.of("2025"))
                                                        .addSourceId(Id.of("s"))
                                                        .build()))))),
                RuleCase.of(
                                "ordinal_repeated",
                                doc(p -> p.addCongress(congress(
                                                "kyoto",
                                                c -> c.seriesId(Id.of("series"))
                                                        .ordinal(14)
                                                        .period(Period.of("2021", "2021"))))
                                        .addCongress(congress(
                                                "tokyo",
                                                c -> c.seriesId(Id.of("series"))
                                                        .ordinal(14)
                                                        .period(Period.of("2021", "2021"))))),
                                "/congresses/1/ordinal: 14 is the ordinal of 'kyoto', too")
                        .leaves(doc(p -> p.addCongress(congress(
                                        "kyoto",
                                        c -> c.seriesId(Id.of("series"))
                                                .ordinal(14)
                                                .period(Period.of("2021", "2021"))))
                                .addCongress(congress(
                                        "other", c -> c.seriesId(Id.of("other")).ordinal(14)))
                                .addCongress(congress(
                                        "rpm",
                                        c -> c.seriesId(Id.of("series"))
                                                .ordinal(14)
                                                .period(Period.of("2019", "2019"))
                                                .form(CongressForm.PREPARATORY_MEETING))))),
                RuleCase.of(
                                "ordinals_out_of_order",
                                doc(p -> p.addCongress(congress(
                                                "kyoto",
                                                c -> c.seriesId(Id.of("series"))
                                                        .ordinal(14)
                                                        .period(Period.of("2021", "2021"))))
                                        .addCongress(congress(
                                                "doha",
                                                c -> c.seriesId(Id.of("series"))
                                                        .ordinal(15)
                                                        .period(Period.of("2015", "2015"))))),
                                "/congresses/1/ordinal: no. 15 from 2015 to 2015, and no. 14 from 2021 to 2021")
                        .leaves(doc(p -> p.addCongress(congress(
                                        "kyoto",
                                        c -> c.seriesId(Id.of("series"))
                                                .ordinal(14)
                                                .period(Period.of("2021", "2021"))))
                                .addCongress(congress(
                                        "doha",
                                        c -> c.seriesId(Id.of("series"))
                                                .ordinal(13)
                                                .period(Period.of("2015", "2015"))))
                                .addCongress(congress(
                                        "next", c -> c.seriesId(Id.of("series")).ordinal(15))))),
                RuleCase.of(
                                "ordinal_gap",
                                doc(p -> p.addCongress(congress(
                                                "a",
                                                c -> c.seriesId(Id.of("series"))
                                                        .ordinal(1)
                                                        .period(Period.of("1955", "1955"))))
                                        .addCongress(congress(
                                                "b",
                                                c -> c.seriesId(Id.of("series"))
                                                        .ordinal(2)
                                                        .period(Period.of("1960", "1960"))))
                                        .addCongress(congress(
                                                "d",
                                                c -> c.seriesId(Id.of("series"))
                                                        .ordinal(4)
                                                        .period(Period.of("1970", "1970"))))),
                                "/congresses/2/ordinal: no congress has the ordinal 3")
                        .leaves(doc(p -> p.addCongress(congress(
                                        "a",
                                        c -> c.seriesId(Id.of("series"))
                                                .ordinal(1)
                                                .period(Period.of("1955", "1955"))))
                                .addCongress(congress(
                                        "n",
                                        c -> c.seriesId(Id.of("series"))
                                                .ordinal(14)
                                                .period(Period.of("2021", "2021"))))
                                .addCongress(congress(
                                        "o",
                                        c -> c.seriesId(Id.of("series"))
                                                .ordinal(15)
                                                .period(Period.of("2026", "2026")))))),
                RuleCase.of(
                                "figures_disagree",
                                doc(p -> p.addCongress(congress("c", c -> c.addCounts(states(149), states(148))))),
                                "/congresses/0/counts/1: the figure is 148, and another of the same, by 'state', is 149")
                        .leaves(doc(p -> p.addCongress(congress(
                                "c",
                                c -> c.addCounts(
                                        states(149),
                                        states(148).toBuilder()
                                                .unit(CountUnit.GOVERNMENT)
                                                .build(),
                                        persons(5000, CountQualifier.MORE_THAN),
                                        persons(5300, CountQualifier.EXACT),
                                        persons(5600, CountQualifier.ABOUT),
                                        persons(5600, CountQualifier.EXACT).toBuilder()
                                                .basis(AttendanceBasis.REGISTERED)
                                                .build()))))),
                RuleCase.of(
                                "part_exceeds_whole",
                                doc(p -> p.addCongress(congress(
                                        "c",
                                        c -> c.addCounts(
                                                persons(4000, CountQualifier.EXACT),
                                                persons(4200, CountQualifier.EXACT).toBuilder()
                                                        .mode(AttendanceMode.ONLINE)
                                                        .build())))),
                                "/congresses/0/counts/1: the figure of a part is 4200, and that of the whole 4000")
                        .leaves(doc(p -> p.addCongress(congress(
                                "c",
                                c -> c.addCounts(
                                        persons(5000, CountQualifier.MORE_THAN),
                                        persons(5200, CountQualifier.EXACT).toBuilder()
                                                .mode(AttendanceMode.ONLINE)
                                                .build(),
                                        persons(100, CountQualifier.EXACT).toBuilder()
                                                .basis(AttendanceBasis.SPOKE)
                                                .build(),
                                        persons(600, CountQualifier.EXACT).toBuilder()
                                                .addCategory(ParticipantCategory.INDIVIDUAL_EXPERT)
                                                .build()))))),
                RuleCase.of(
                                "record_mark_contradicted",
                                doc(p -> p.addCongress(congress(
                                                "doha",
                                                c -> c.seriesId(Id.of("series"))
                                                        .ordinal(13)
                                                        .period(Period.of("2015", "2015"))
                                                        .addCount(states(153))))
                                        .addCongress(congress(
                                                "kyoto",
                                                c -> c.seriesId(Id.of("series"))
                                                        .ordinal(14)
                                                        .period(Period.of("2021", "2021"))
                                                        .addCount(states(152).toBuilder()
                                                                .record(RecordMark.builder()
                                                                        .build())
                                                                .build())))),
                                "/congresses/1/counts/0/record: 152 is called a record, and 'doha' had 153")
                        .leaves(doc(p -> p.addCongress(congress(
                                        "doha",
                                        c -> c.seriesId(Id.of("series"))
                                                .ordinal(13)
                                                .period(Period.of("2015", "2015"))
                                                .addCount(states(149))))
                                .addCongress(congress(
                                        "kyoto",
                                        c -> c.seriesId(Id.of("series"))
                                                .ordinal(14)
                                                .period(Period.of("2021", "2021"))
                                                .addCount(states(152).toBuilder()
                                                        .record(RecordMark.builder()
                                                                .build())
                                                        .build())))
                                .addCongress(congress(
                                        "next",
                                        c -> c.seriesId(Id.of("series"))
                                                .ordinal(15)
                                                .period(Period.of("2026", "2026"))
                                                .addCount(states(160)))))),
                RuleCase.of(
                                "figure_below_roster",
                                doc(p -> p.addCongress(congress(
                                                "c",
                                                c -> c.addRoster(roster())
                                                        .addCounts(
                                                                persons(1, CountQualifier.EXACT).toBuilder()
                                                                        .basis(AttendanceBasis.REGISTERED)
                                                                        .build(),
                                                                states(0))))
                                        .addParticipant(participant("p", x -> x.rosterRef(KeyReference.of("c#final"))))
                                        .addParticipant(participant("q", x -> x.rosterRef(KeyReference.of("c#final"))))
                                        .addDelegation(delegation(
                                                "d", "c", "JPN", d -> d.category(ParticipantCategory.MEMBER_STATE)))),
                                "/congresses/0/counts/0: the figure is 1, and 2 are listed",
                                "/congresses/0/counts/1: the figure is 0, and 1 are listed")
                        .leaves(doc(p -> p.addCongress(congress(
                                        "c",
                                        c -> c.addRoster(roster())
                                                .addCounts(
                                                        persons(1, CountQualifier.EXACT).toBuilder()
                                                                .basis(AttendanceBasis.SPOKE)
                                                                .build(),
                                                        persons(1, CountQualifier.MORE_THAN).toBuilder()
                                                                .basis(AttendanceBasis.REGISTERED)
                                                                .build(),
                                                        persons(1, CountQualifier.EXACT).toBuilder()
                                                                .basis(AttendanceBasis.REGISTERED)
                                                                .mode(AttendanceMode.ONLINE)
                                                                .build())))
                                .addParticipant(participant("p", x -> x.rosterRef(KeyReference.of("c#final"))))
                                .addParticipant(participant("q", x -> x.rosterRef(KeyReference.of("c#final"))))
                                .addDelegation(delegation(
                                        "d",
                                        "c",
                                        "EU",
                                        d -> d.category(ParticipantCategory.INTERGOVERNMENTAL_ORGANIZATION))))),
                RuleCase.of(
                                "roster_incomplete",
                                doc(p -> p.addCongress(congress(
                                                "c",
                                                c -> c.addRoster(roster().toBuilder()
                                                                .complete(true)
                                                                .build())
                                                        .addCount(persons(5600, CountQualifier.ABOUT).toBuilder()
                                                                .basis(AttendanceBasis.REGISTERED)
                                                                .build())))
                                        .addParticipant(
                                                participant("p", x -> x.rosterRef(KeyReference.of("c#final"))))),
                                "/congresses/0/rosters/0/complete: list 'final' says that it is complete and has 1 names; about 5600 were counted")
                        .leaves(doc(p -> p.addCongress(congress(
                                        "c",
                                        c -> c.addRoster(roster().toBuilder()
                                                        .complete(true)
                                                        .build())
                                                .addCount(persons(5600, CountQualifier.ABOUT))))
                                .addParticipant(participant("p", x -> x.rosterRef(KeyReference.of("c#final"))))
                                .addCongress(congress(
                                        "d",
                                        c -> c.addRoster(roster())
                                                .addCount(persons(5600, CountQualifier.ABOUT).toBuilder()
                                                        .basis(AttendanceBasis.REGISTERED)
                                                        .build())))
                                .addParticipant(participant("q", x -> x.rosterRef(KeyReference.of("d#final")))))),
                RuleCase.of(
                                "participant_listed_twice",
                                doc(p -> p.addParticipant(participant(
                                                "p",
                                                x -> x.personId(Id.of("kamikawa"))
                                                        .rosterRef(KeyReference.of("c#final"))))
                                        .addParticipant(participant(
                                                "q",
                                                x -> x.personId(Id.of("kamikawa"))
                                                        .rosterRef(KeyReference.of("c#final"))))),
                                "/participants/1: 'kamikawa' is on the list as p, too")
                        .leaves(doc(p -> p.addParticipant(participant(
                                        "p", x -> x.personId(Id.of("kamikawa")).rosterRef(KeyReference.of("c#final"))))
                                .addParticipant(participant(
                                        "q",
                                        x -> x.personId(Id.of("kamikawa")).rosterRef(KeyReference.of("c#provisional"))))
                                .addParticipant(participant(
                                        "r",
                                        x -> x.personId(Id.of("kamikawa"))
                                                .rosterRef(KeyReference.of("c#final"))
                                                .delegationId(Id.of("jpn")))))),
                RuleCase.of(
                                "expert_in_delegation",
                                doc(p -> p.addParticipant(participant(
                                        "p",
                                        x -> x.category(ParticipantCategory.INDIVIDUAL_EXPERT)
                                                .delegationId(Id.of("jpn"))))),
                                "/participants/0/delegationId: an individual expert is in the delegation 'jpn'")
                        .leaves(doc(p -> p.addParticipant(participant(
                                        "p", x -> x.rank(ParticipantRank.EXPERT).delegationId(Id.of("jpn"))))
                                .addParticipant(
                                        participant("q", x -> x.category(ParticipantCategory.INDIVIDUAL_EXPERT))))),
                RuleCase.of(
                                "category_of_other_delegation",
                                doc(p -> p.addDelegation(delegation(
                                                "jpn", "c", "JPN", d -> d.category(ParticipantCategory.MEMBER_STATE)))
                                        .addParticipant(participant(
                                                "p",
                                                x -> x.category(ParticipantCategory.MEDIA)
                                                        .delegationId(Id.of("jpn"))))),
                                "/participants/0/category: the participant is in the category 'media', and the delegation in 'member-state'")
                        .leaves(doc(p -> p.addDelegation(delegation(
                                        "jpn", "c", "JPN", d -> d.category(ParticipantCategory.MEMBER_STATE)))
                                .addParticipant(participant(
                                        "p",
                                        x -> x.category(ParticipantCategory.MEMBER_STATE)
                                                .delegationId(Id.of("jpn")))))),
                RuleCase.of(
                                "substitute_of_other_delegation",
                                doc(p -> p.addParticipant(participant("p", x -> x.delegationId(Id.of("jpn"))))
                                        .addParticipant(participant(
                                                "q",
                                                x -> x.delegationId(Id.of("chn"))
                                                        .substituteForId(Id.of("p"))))),
                                "/participants/1/substituteForId: the substitute is in 'chn', and takes the place of one of 'jpn'")
                        .leaves(doc(p -> p.addParticipant(participant("p", x -> x.delegationId(Id.of("jpn"))))
                                .addParticipant(participant(
                                        "q", x -> x.delegationId(Id.of("jpn")).substituteForId(Id.of("p")))))),
                RuleCase.of(
                                "delegation_repeated",
                                doc(p -> p.addDelegation(delegation("d1", "c", "JPN", d -> d))
                                        .addDelegation(delegation("d2", "c", "JPN", d -> d))),
                                "/delegations/1: 'd1' is the delegation of JPN to 'c', too")
                        .leaves(doc(
                                p -> p.addDelegation(delegation("d1", "c", "JPN", d -> d.name("Employers of Japan")))
                                        .addDelegation(delegation("d2", "c", "JPN", d -> d.name("Workers of Japan")))
                                        .addDelegation(delegation("d3", "d", "JPN", d -> d.name("Workers of Japan"))))),
                RuleCase.of(
                                "credentials_decided_before_presented",
                                doc(p -> p.addDelegation(delegation(
                                        "d",
                                        "c",
                                        "JPN",
                                        d -> d.credentials(credentials(CredentialsVerdict.ACCEPTED, "2021-03-10"))))),
                                "/delegations/0/credentials/decisions/0/date: 'accepted' on 2021-03-10, and presented on 2021-03-11")
                        .leaves(doc(p -> p.addDelegation(delegation(
                                        "d",
                                        "c",
                                        "JPN",
                                        d -> d.credentials(
                                                credentials(CredentialsVerdict.ACCEPTED_PROVISIONALLY, "2021-03-10"))))
                                .addDelegation(delegation(
                                        "e",
                                        "c",
                                        "CHN",
                                        d -> d.credentials(credentials(CredentialsVerdict.ACCEPTED, "2021-03-11")))))),
                RuleCase.of(
                                "credentials_not_received",
                                doc(p -> p.addDelegation(delegation(
                                        "d",
                                        "c",
                                        "JPN",
                                        d -> d.credentials(Credentials.builder()
                                                .form(CredentialsForm.NOT_RECEIVED)
                                                .presentedOn(date("2021-03-11"))
                                                .build())))),
                                "/delegations/0/credentials/presentedOn: not received, and presented on 2021-03-11")
                        .leaves(doc(p -> p.addDelegation(delegation(
                                        "d",
                                        "c",
                                        "JPN",
                                        d -> d.credentials(Credentials.builder()
                                                .form(CredentialsForm.NOT_RECEIVED)
                                                .build())))
                                .addDelegation(delegation(
                                        "e",
                                        "c",
                                        "CHN",
                                        d -> d.credentials(Credentials.builder()
                                                .form(CredentialsForm.PROVISIONAL)
                                                .presentedOn(date("2021-03-11"))
                                                .build()))))),
                RuleCase.of(
                                "right_contradicted",
                                doc(p -> p.addDelegation(
                                        delegation("d", "c", "JPN", d -> d.addRights(vote(true), vote(false))))),
                                "/delegations/0/rights/1: the right to vote is granted and denied")
                        .leaves(doc(p -> p.addDelegation(delegation(
                                        "d",
                                        "c",
                                        "JPN",
                                        d -> d.addRights(
                                                vote(true),
                                                vote(false).toBuilder()
                                                        .bodyId(Id.of("section-1"))
                                                        .build())))
                                .addDelegation(delegation(
                                        "e",
                                        "c",
                                        "SOM",
                                        d -> d.addRights(
                                                vote(false).toBuilder()
                                                        .period(Period.of("2021-03-07", "2021-03-08"))
                                                        .build(),
                                                vote(true).toBuilder()
                                                        .period(Period.of("2021-03-09", "2021-03-12"))
                                                        .build()))))),
                RuleCase.of(
                                "category_against_rights",
                                doc(p -> p.addDelegation(delegation(
                                        "d",
                                        "c",
                                        "VAT",
                                        d -> d.category(ParticipantCategory.OBSERVER_STATE)
                                                .addRight(vote(true))))),
                                "/delegations/0/rights/0: the category is 'observer-state', and the right to vote is granted")
                        .leaves(doc(p -> p.addDelegation(delegation(
                                        "d",
                                        "c",
                                        "VAT",
                                        d -> d.category(ParticipantCategory.OBSERVER_STATE)
                                                .addRight(vote(false))))
                                .addDelegation(delegation(
                                        "e",
                                        "c",
                                        "ngo",
                                        d -> d.category(ParticipantCategory.NON_GOVERNMENTAL_ORGANIZATION)
                                                .addRight(vote(true)))))),
                RuleCase.of(
                                "attendance_mode_conflict",
                                doc(p -> p.addCongress(congress(
                                                "c",
                                                c -> c.attendanceMode(AttendanceMode.IN_PERSON)
                                                        .addCount(persons(5, CountQualifier.EXACT).toBuilder()
                                                                .mode(AttendanceMode.ONLINE)
                                                                .build())))
                                        .addParticipant(participant(
                                                "p",
                                                x -> x.congressId(Id.of("c")).attendanceMode(AttendanceMode.ONLINE)))),
                                "/congresses/0/counts/0/mode: the congress is 'in-person', and a figure is 'online'",
                                "/participants/0/attendanceMode: the congress is 'in-person', and the participant is 'online'")
                        .leaves(doc(p -> p.addCongress(congress(
                                        "c",
                                        c -> c.attendanceMode(AttendanceMode.HYBRID)
                                                .addCount(persons(5, CountQualifier.EXACT).toBuilder()
                                                        .mode(AttendanceMode.ONLINE)
                                                        .build())))
                                .addCongress(congress(
                                        "d",
                                        c -> c.attendanceMode(AttendanceMode.IN_PERSON)
                                                .addCount(persons(0, CountQualifier.EXACT).toBuilder()
                                                        .mode(AttendanceMode.ONLINE)
                                                        .build())))
                                .addParticipant(participant(
                                        "p", x -> x.congressId(Id.of("c")).attendanceMode(AttendanceMode.ONLINE))))),
                RuleCase.of(
                                "membership_overlap",
                                doc(p -> p.addMembership(membership(
                                                "m1",
                                                "JPN",
                                                "sc",
                                                m -> m.period(Period.of("2016-01-01", "2017-12-31"))))
                                        .addMembership(membership(
                                                "m2",
                                                "JPN",
                                                "sc",
                                                m -> m.period(Period.of("2017-01-01", "2018-12-31"))))),
                                "/memberships/1: 'm1' says the same for a part of the time")
                        .leaves(doc(p -> p.addMembership(
                                        membership("m1", "JPN", "sc", m -> m.period(Period.of("2016", "2017"))))
                                .addMembership(membership("m2", "JPN", "sc", m -> m.period(Period.of("2017", "2018"))))
                                .addMembership(membership("m3", "JPN", "sc", m -> m.role(MembershipRole.OBSERVER))))),
                RuleCase.of(
                                "member_of_itself",
                                doc(p -> p.addMembership(membership("m1", "eu", "eu", m -> m))),
                                "/memberships/0/partyId: eu is a member of itself")
                        .leaves(doc(p -> p.addMembership(membership("m1", "eu", "un", m -> m)))),
                RuleCase.of(
                                "official_names_overlap",
                                doc(p -> p.addOrganization(Organization.builder()
                                        .id(Id.of("o"))
                                        .addNames(
                                                official("Asian Group", Period.of("1963-01-01", "2011-12-31")),
                                                official("Asia-Pacific Group", Period.from("2011-01-01")))
                                        .build())),
                                "/organizations/0/names/1/period: 'Asian Group' and 'Asia-Pacific Group' were official at the same time")
                        .leaves(doc(p -> p.addOrganization(Organization.builder()
                                .id(Id.of("o"))
                                .addNames(
                                        official("Asian Group", Period.of("1963", "2011")),
                                        official("Asia-Pacific Group", Period.from("2011")),
                                        Name.shortForm("en", "APG"))
                                .build()))),
                RuleCase.of(
                                "identifier_shared",
                                doc(p -> p.addOrganization(organization(
                                                "o", o -> o.addIdentifier(Identifier.of("wikidata", "Q1065"))))
                                        .addOrganization(organization(
                                                "u", o -> o.addIdentifier(Identifier.of("wikidata", "Q1065"))))),
                                "/organizations/1/identifiers/0: wikidata Q1065 is that of 'o', too")
                        .leaves(doc(p -> p.addOrganization(
                                        organization("o", o -> o.addIdentifier(Identifier.of("wikidata", "Q1065"))))
                                .addOrganization(
                                        organization("u", o -> o.addIdentifier(Identifier.of("example", "Q1065")))))),
                RuleCase.of(
                                "resolvable_name",
                                doc(p -> p.addSponsorship(Sponsorship.builder()
                                        .id(Id.of("sp"))
                                        .kind(SponsorshipKind.SUBMITTER)
                                        .name("Viet Nam")
                                        .build())),
                                "/sponsorships/0/name: 'Viet Nam' is VNM Viet Nam")
                        .leaves(doc(p -> p.addSponsorship(Sponsorship.builder()
                                        .id(Id.of("sp"))
                                        .kind(SponsorshipKind.SUBMITTER)
                                        .name("Ruritania")
                                        .build())
                                .addSponsorship(Sponsorship.builder()
                                        .id(Id.of("sq"))
                                        .kind(SponsorshipKind.SUBMITTER)
                                        .name("Viet Nam")
                                        .partyId(Id.of("VNM"))
                                        .build()))));
    }

    private static StatusChange status(EventStatus status) {
        return StatusChange.builder().status(status).build();
    }

    private static ScheduleChangeBuilder change(ScheduleChangeKind kind) {
        return ScheduleChange.builder().kind(kind);
    }

    private static ReportedCount states(long value) {
        return ReportedCount.builder()
                .unit(CountUnit.STATE)
                .basis(AttendanceBasis.REPRESENTED)
                .addCategory(ParticipantCategory.MEMBER_STATE)
                .qualifier(CountQualifier.EXACT)
                .value(value)
                .build();
    }

    private static ReportedCount persons(long value, CountQualifier qualifier) {
        return ReportedCount.builder()
                .unit(CountUnit.PERSON)
                .basis(AttendanceBasis.TOOK_PART)
                .qualifier(qualifier)
                .value(value)
                .build();
    }

    private static Roster roster() {
        return Roster.builder().key("final").edition(RosterEdition.FINAL).build();
    }

    private static Credentials credentials(CredentialsVerdict verdict, String date) {
        return Credentials.builder()
                .form(CredentialsForm.FORMAL)
                .presentedOn(date("2021-03-11"))
                .addDecision(CredentialsDecision.builder()
                        .verdict(verdict)
                        .date(date(date))
                        .build())
                .build();
    }

    private static Right vote(boolean granted) {
        return Right.builder().kind(RightKind.VOTE).granted(granted).build();
    }

    private static Name official(String name, Period period) {
        return Name.official("en", name).toBuilder().period(period).build();
    }
}
