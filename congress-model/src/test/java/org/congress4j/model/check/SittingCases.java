package org.congress4j.model.check;

import static org.congress4j.model.check.Records.action;
import static org.congress4j.model.check.Records.agenda;
import static org.congress4j.model.check.Records.congress;
import static org.congress4j.model.check.Records.date;
import static org.congress4j.model.check.Records.delegation;
import static org.congress4j.model.check.Records.doc;
import static org.congress4j.model.check.Records.en;
import static org.congress4j.model.check.Records.membership;
import static org.congress4j.model.check.Records.organization;
import static org.congress4j.model.check.Records.participant;
import static org.congress4j.model.check.Records.person;
import static org.congress4j.model.check.Records.range;
import static org.congress4j.model.check.Records.session;
import static org.congress4j.model.check.Records.statement;
import static org.congress4j.model.check.Records.time;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.AdoptionMethod;
import org.congress4j.model.Alignment;
import org.congress4j.model.AlignmentKind;
import org.congress4j.model.Capacity;
import org.congress4j.model.Chair;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.OfficeKind;
import org.congress4j.model.Officer;
import org.congress4j.model.OfficerBuilder;
import org.congress4j.model.OrganizationKind;
import org.congress4j.model.Period;
import org.congress4j.model.Segment;
import org.congress4j.model.SessionEvent;
import org.congress4j.model.SessionEventKind;
import org.congress4j.model.SessionKind;
import org.congress4j.model.Speaker;
import org.congress4j.model.SpeakersListEntry;
import org.congress4j.model.StatementKind;
import org.congress4j.model.TimeRange;

/** Cases of the rules on sittings and statements. */
final class SittingCases {
    private SittingCases() {}

    static ImmutableList<RuleCase> all() {
        return ImmutableList.of(
                RuleCase.of(
                                "session_outside_congress",
                                doc(p -> p.addCongress(
                                                congress("c", c -> c.period(Period.of("2021-03-07", "2021-03-12"))))
                                        .addSession(session(
                                                "s",
                                                s -> s.congressId(Id.of("c"))
                                                        .kind(SessionKind.PLENARY)
                                                        .actual(TimeRange.from("2021-03-06T10:00"))))),
                                "/sessions/0/actual: it was held from 2021-03-06T10:00 on, and the congress from 2021-03-07 to 2021-03-12")
                        .leaves(doc(p -> p.addCongress(
                                        congress("c", c -> c.period(Period.of("2021-03-07", "2021-03-12"))))
                                .addSession(session(
                                        "s",
                                        s -> s.congressId(Id.of("c"))
                                                .kind(SessionKind.PLENARY)
                                                .planned(TimeRange.from("2020-04-20T10:00"))
                                                .actual(range("2021-03-12T22:00", "2021-03-13T02:00"))))
                                .addSession(session(
                                        "t",
                                        s -> s.congressId(Id.of("c"))
                                                .kind(SessionKind.CONSULTATION)
                                                .actual(TimeRange.from("2021-03-06")))))),
                RuleCase.of(
                                "statement_outside_session",
                                doc(p -> p.addSession(session(
                                                "s", s -> s.actual(range("2021-03-07T10:00", "2021-03-07T13:00"))))
                                        .addStatement(statement(
                                                "st",
                                                s -> s.sessionId(Id.of("s"))
                                                        .time(range("2021-03-07T12:55", "2021-03-07T13:05"))))),
                                "/statements/0/time: it was made from 2021-03-07T12:55 to 2021-03-07T13:05, and the sitting was held from 2021-03-07T10:00 to 2021-03-07T13:00")
                        .leaves(doc(p -> p.addSession(
                                        session("s", s -> s.actual(range("2021-03-07T10:00", "2021-03-07T13:00"))))
                                .addStatement(statement(
                                        "st",
                                        s -> s.sessionId(Id.of("s"))
                                                .time(range("2021-03-07T12:55", "2021-03-07T13:00:30"))))
                                .addStatement(statement(
                                        "su", s -> s.sessionId(Id.of("s")).time(TimeRange.from("2021-03-07")))))),
                RuleCase.of(
                                "part_outside_session",
                                doc(p -> p.addSession(session(
                                        "s",
                                        s -> s.actual(range("2021-03-07T10:00", "2021-03-07T13:00"))
                                                .addChair(chair("p", range("2021-03-07T13:10", "2021-03-07T13:30")))
                                                .addEvent(event(SessionEventKind.ADJOURNED, "2021-03-07T13:30"))))),
                                "/sessions/0/chairs/0/time: chaired from 2021-03-07T13:10 to 2021-03-07T13:30, and the sitting was held from 2021-03-07T10:00 to 2021-03-07T13:00",
                                "/sessions/0/events/0/time: adjourned 2021-03-07T13:30, and the sitting was held from 2021-03-07T10:00 to 2021-03-07T13:00")
                        .leaves(doc(p -> p.addSession(session(
                                "s",
                                s -> s.actual(range("2021-03-07T10:00", "2021-03-07T13:00"))
                                        .addChair(chair("p", range("2021-03-07T10:00", "2021-03-07T13:00")))
                                        .addEvent(event(SessionEventKind.ADJOURNED, "2021-03-07T13:00")))))),
                RuleCase.of(
                                "chairs_overlap",
                                doc(p -> p.addSession(session(
                                        "s",
                                        s -> s.addChairs(
                                                chair("p", range("2021-03-07T10:00", "2021-03-07T11:30")),
                                                chair("q", range("2021-03-07T11:00", "2021-03-07T13:00")))))),
                                "/sessions/0/chairs/1/time: p presided from 2021-03-07T10:00 to 2021-03-07T11:30, and q from 2021-03-07T11:00 to 2021-03-07T13:00")
                        .leaves(doc(p -> p.addSession(session(
                                "s",
                                s -> s.addChairs(
                                        chair("p", range("2021-03-07T10:00", "2021-03-07T11:00")),
                                        chair("q", range("2021-03-07T11:00", "2021-03-07T13:00")),
                                        chair("r", range("2021-03-07T11:00", "2021-03-07T13:00"))))))),
                RuleCase.of(
                                "events_out_of_order",
                                doc(p -> p.addSession(session(
                                        "s",
                                        s -> s.addEvents(
                                                event(SessionEventKind.RESUMED, "2021-03-07T11:30"),
                                                event(SessionEventKind.SUSPENDED, "2021-03-07T11:00"))))),
                                "/sessions/0/events/1/time: 'suspended' 2021-03-07T11:00 stands after 'resumed' 2021-03-07T11:30")
                        .leaves(doc(p -> p.addSession(session(
                                "s",
                                s -> s.addEvents(
                                        event(SessionEventKind.SUSPENDED, "2021-03-07T11:00"),
                                        event(SessionEventKind.RESUMED, "2021-03-07T11:00")))))),
                RuleCase.of(
                                "sittings_overlap",
                                doc(p -> p.addSession(session(
                                                "s",
                                                s -> s.congressId(Id.of("c"))
                                                        .kind(SessionKind.PLENARY)
                                                        .actual(range("2021-03-07T10:00", "2021-03-07T13:00"))))
                                        .addSession(session(
                                                "t",
                                                s -> s.congressId(Id.of("c"))
                                                        .kind(SessionKind.PLENARY)
                                                        .actual(range("2021-03-07T12:00", "2021-03-07T15:00"))))),
                                "/sessions/1/actual: it was held from 2021-03-07T12:00 to 2021-03-07T15:00, while s was, from 2021-03-07T10:00 to 2021-03-07T13:00")
                        .leaves(doc(p -> p.addSession(session(
                                        "s",
                                        s -> s.congressId(Id.of("c"))
                                                .kind(SessionKind.PLENARY)
                                                .actual(range("2021-03-07T10:00", "2021-03-07T13:00"))))
                                .addSession(session(
                                        "t",
                                        s -> s.congressId(Id.of("c"))
                                                .kind(SessionKind.PLENARY)
                                                .actual(range("2021-03-07T13:00", "2021-03-07T15:00"))))
                                .addSession(session(
                                        "u",
                                        s -> s.congressId(Id.of("c"))
                                                .kind(SessionKind.COMMITTEE)
                                                .bodyId(Id.of("committee-1"))
                                                .actual(range("2021-03-07T10:00", "2021-03-07T13:00")))))),
                RuleCase.of(
                                "session_numbers_out_of_order",
                                doc(p -> p.addSession(session(
                                                "s",
                                                s -> s.congressId(Id.of("c"))
                                                        .kind(SessionKind.PLENARY)
                                                        .number(3)
                                                        .actual(TimeRange.from("2021-03-08T10:00"))))
                                        .addSession(session(
                                                "t",
                                                s -> s.congressId(Id.of("c"))
                                                        .kind(SessionKind.PLENARY)
                                                        .number(4)
                                                        .actual(TimeRange.from("2021-03-07T15:00"))))),
                                "/sessions/1/number: no. 4 was held from 2021-03-07T15:00 on, and no. 3 from 2021-03-08T10:00 on")
                        .leaves(doc(p -> p.addSession(session(
                                        "s",
                                        s -> s.congressId(Id.of("c"))
                                                .kind(SessionKind.PLENARY)
                                                .number(3)
                                                .actual(TimeRange.from("2021-03-08T10:00"))))
                                .addSession(session(
                                        "t",
                                        s -> s.congressId(Id.of("c"))
                                                .kind(SessionKind.PLENARY)
                                                .number(4)
                                                .actual(TimeRange.from("2021-03-08"))))
                                .addSession(session(
                                        "u",
                                        s -> s.congressId(Id.of("c"))
                                                .kind(SessionKind.PLENARY)
                                                .number(3)
                                                .actual(TimeRange.from("2021-03-09")))))),
                RuleCase.of(
                                "session_number_gap",
                                doc(p -> p.addSession(session(
                                                "s",
                                                s -> s.congressId(Id.of("c"))
                                                        .kind(SessionKind.PLENARY)
                                                        .number(1)))
                                        .addSession(session(
                                                "t",
                                                s -> s.congressId(Id.of("c"))
                                                        .kind(SessionKind.PLENARY)
                                                        .number(2)))
                                        .addSession(session(
                                                "u",
                                                s -> s.congressId(Id.of("c"))
                                                        .kind(SessionKind.PLENARY)
                                                        .number(4)))),
                                "/sessions/2/number: no sitting has the number 3")
                        .leaves(doc(p -> p.addSession(session(
                                        "s",
                                        s -> s.congressId(Id.of("c"))
                                                .kind(SessionKind.PLENARY)
                                                .number(1)))
                                .addSession(session(
                                        "t",
                                        s -> s.congressId(Id.of("c"))
                                                .kind(SessionKind.PLENARY)
                                                .number(2)))
                                .addSession(session(
                                        "u",
                                        s -> s.congressId(Id.of("c"))
                                                .kind(SessionKind.PLENARY)
                                                .number(12)))
                                .addSession(session(
                                        "v",
                                        s -> s.congressId(Id.of("c"))
                                                .kind(SessionKind.WORKSHOP)
                                                .number(5))))),
                RuleCase.of(
                                "statement_position_repeated",
                                doc(p -> p.addStatement(statement(
                                                "st",
                                                s -> s.sessionId(Id.of("s")).position(1)))
                                        .addStatement(statement(
                                                "su",
                                                s -> s.sessionId(Id.of("s")).position(1)))),
                                "/statements/1/position: place 1 is that of st, too")
                        .leaves(doc(p -> p.addStatement(statement(
                                        "st", s -> s.sessionId(Id.of("s")).position(1)))
                                .addStatement(statement(
                                        "su", s -> s.sessionId(Id.of("t")).position(1))))),
                RuleCase.of(
                                "statement_position_gap",
                                doc(p -> p.addStatement(statement(
                                                "st",
                                                s -> s.sessionId(Id.of("s")).position(1)))
                                        .addStatement(statement(
                                                "su",
                                                s -> s.sessionId(Id.of("s")).position(2)))
                                        .addStatement(statement(
                                                "sv",
                                                s -> s.sessionId(Id.of("s")).position(4)))),
                                "/statements/2/position: no statement has the place 3")
                        .leaves(doc(p -> p.addStatement(statement(
                                        "st", s -> s.sessionId(Id.of("s")).position(7)))
                                .addStatement(statement(
                                        "su", s -> s.sessionId(Id.of("s")).position(8)))
                                .addStatement(statement(
                                        "sv", s -> s.sessionId(Id.of("s")).position(40))))),
                RuleCase.of(
                                "statements_out_of_order",
                                doc(p -> p.addStatement(statement(
                                                "st",
                                                s -> s.sessionId(Id.of("s"))
                                                        .position(2)
                                                        .time(TimeRange.from("2021-03-07T10:05"))))
                                        .addStatement(statement(
                                                "su",
                                                s -> s.sessionId(Id.of("s"))
                                                        .position(1)
                                                        .time(TimeRange.from("2021-03-07T10:10"))))),
                                "/statements/0/time: place 2 was taken from 2021-03-07T10:05 on, and place 1 from 2021-03-07T10:10 on")
                        .leaves(doc(p -> p.addStatement(statement(
                                        "st",
                                        s -> s.sessionId(Id.of("s")).position(2).time(TimeRange.from("2021-03-07"))))
                                .addStatement(statement(
                                        "su",
                                        s -> s.sessionId(Id.of("s"))
                                                .position(1)
                                                .time(TimeRange.from("2021-03-07T10:10")))))),
                RuleCase.of(
                                "session_of_other_congress",
                                doc(p -> p.addSession(session("s", s -> s.congressId(Id.of("c"))))
                                        .addStatement(statement(
                                                "st",
                                                s -> s.congressId(Id.of("d")).sessionId(Id.of("s"))))),
                                "/statements/0/sessionId: its congress is 'd', and its session belongs to 'c'")
                        .leaves(doc(p -> p.addSession(session("s", s -> s.congressId(Id.of("c"))))
                                .addStatement(statement(
                                        "st", s -> s.congressId(Id.of("c")).sessionId(Id.of("s"))))
                                .addStatement(statement("su", s -> s.sessionId(Id.of("s")))))),
                RuleCase.of(
                                "segment_of_other_congress",
                                doc(p -> p.addSegment(Segment.builder()
                                                .id(Id.of("hls"))
                                                .congressId(Id.of("d"))
                                                .build())
                                        .addSession(session(
                                                "s",
                                                s -> s.congressId(Id.of("c")).segmentId(Id.of("hls"))))),
                                "/sessions/0/segmentId: its congress is 'c', and its segment belongs to 'd'")
                        .leaves(doc(p -> p.addSegment(Segment.builder()
                                        .id(Id.of("hls"))
                                        .congressId(Id.of("c"))
                                        .build())
                                .addSession(session(
                                        "s", s -> s.congressId(Id.of("c")).segmentId(Id.of("hls")))))),
                RuleCase.of(
                                "delegation_of_other_congress",
                                doc(p -> p.addDelegation(delegation("del", "d", "JPN", d -> d))
                                        .addStatement(statement(
                                                "st",
                                                s -> s.congressId(Id.of("c")).delegationId(Id.of("del"))))
                                        .addParticipant(participant(
                                                "p",
                                                x -> x.rosterRef(KeyReference.of("c#final"))
                                                        .delegationId(Id.of("del"))))),
                                "/participants/0/delegationId: its congress is 'c', and its delegation is one to 'd'",
                                "/statements/0/delegationId: its congress is 'c', and its delegation is one to 'd'")
                        .leaves(doc(p -> p.addDelegation(delegation("del", "c", "JPN", d -> d))
                                .addStatement(statement(
                                        "st", s -> s.congressId(Id.of("c")).delegationId(Id.of("del"))))
                                .addParticipant(participant(
                                        "p",
                                        x -> x.rosterRef(KeyReference.of("c#final"))
                                                .delegationId(Id.of("del")))))),
                RuleCase.of(
                                "item_of_other_congress",
                                doc(p -> p.addAgenda(agenda("ag", a -> a.congressId(Id.of("d"))))
                                        .addSession(session(
                                                "s",
                                                s -> s.congressId(Id.of("c")).addItemRef(KeyReference.of("ag#3"))))),
                                "/sessions/0/itemRefs/0: 'ag#3' is an item of the agenda of 'd', and the congress is 'c'")
                        .leaves(doc(p -> p.addAgenda(agenda("ag", a -> a.congressId(Id.of("c"))))
                                .addAgenda(agenda("ah", a -> a))
                                .addSession(session(
                                        "s",
                                        s -> s.congressId(Id.of("c"))
                                                .addItemRefs(KeyReference.of("ag#3"), KeyReference.of("ah#3")))))),
                RuleCase.of(
                                "venue_of_other_congress",
                                doc(p -> p.addSession(session(
                                        "s", s -> s.congressId(Id.of("c")).venueRef(KeyReference.of("d#hall"))))),
                                "/sessions/0/venueRef: 'd#hall' is no venue of 'c'")
                        .leaves(doc(p -> p.addSession(
                                session("s", s -> s.congressId(Id.of("c")).venueRef(KeyReference.of("c#hall")))))),
                RuleCase.of(
                                "roster_of_other_congress",
                                doc(p -> p.addParticipant(participant(
                                        "p", x -> x.congressId(Id.of("c")).rosterRef(KeyReference.of("d#final"))))),
                                "/participants/0/rosterRef: its congress is 'c', and 'd#final' is a list of another")
                        .leaves(doc(p -> p.addParticipant(participant(
                                "p", x -> x.congressId(Id.of("c")).rosterRef(KeyReference.of("c#final")))))),
                RuleCase.of(
                                "speaker_of_other_party",
                                doc(p -> p.addDelegation(delegation("del", "c", "JPN", d -> d))
                                        .addStatement(statement(
                                                "st",
                                                s -> s.delegationId(Id.of("del"))
                                                        .speaker(Speaker.builder()
                                                                .partyId(Id.of("CHN"))
                                                                .build())))),
                                "/statements/0/speaker/partyId: the speaker sits for CHN, and the delegation is that of JPN")
                        .leaves(doc(p -> p.addOrganization(organization("moj", o -> o))
                                .addDelegation(delegation("del", "c", "JPN", d -> d))
                                .addStatement(statement(
                                        "st",
                                        s -> s.delegationId(Id.of("del"))
                                                .speaker(Speaker.builder()
                                                        .partyId(Id.of("moj"))
                                                        .build()))))),
                RuleCase.of(
                                "speaker_not_in_delegation",
                                doc(p -> p.addDelegation(delegation("jpn", "c", "JPN", d -> d))
                                        .addDelegation(delegation("chn", "c", "CHN", d -> d))
                                        .addParticipant(participant(
                                                "p",
                                                x -> x.personId(Id.of("kamikawa"))
                                                        .delegationId(Id.of("jpn"))))
                                        .addParticipant(participant("q", x -> x.delegationId(Id.of("chn"))))
                                        .addStatement(statement(
                                                "st",
                                                s -> s.delegationId(Id.of("chn"))
                                                        .speaker(Speaker.builder()
                                                                .personId(Id.of("kamikawa"))
                                                                .build())))),
                                "/statements/0/speaker/personId: 'kamikawa' is listed in jpn, and speaks for chn")
                        .leaves(doc(p -> p.addDelegation(delegation("jpn", "c", "JPN", d -> d))
                                .addDelegation(delegation("chn", "c", "CHN", d -> d))
                                .addDelegation(delegation("deu", "c", "DEU", d -> d))
                                .addParticipant(participant(
                                        "p", x -> x.personId(Id.of("kamikawa")).delegationId(Id.of("jpn"))))
                                .addParticipant(participant(
                                        "q", x -> x.personId(Id.of("kamikawa")).delegationId(Id.of("chn"))))
                                .addStatement(statement(
                                        "st",
                                        s -> s.delegationId(Id.of("chn"))
                                                .speaker(Speaker.builder()
                                                        .personId(Id.of("kamikawa"))
                                                        .build())))
                                .addStatement(statement(
                                        "su",
                                        s -> s.delegationId(Id.of("deu"))
                                                .speaker(Speaker.builder()
                                                        .personId(Id.of("kamikawa"))
                                                        .build()))))),
                RuleCase.of(
                                "reply_before_statement",
                                doc(p -> p.addStatement(statement(
                                                "st",
                                                s -> s.sessionId(Id.of("s"))
                                                        .position(3)
                                                        .inReplyToId(Id.of("su"))))
                                        .addStatement(statement(
                                                "su",
                                                s -> s.sessionId(Id.of("s")).position(5)))),
                                "/statements/0/inReplyToId: place 3 answers su at place 5")
                        .leaves(doc(p -> p.addStatement(statement(
                                        "st",
                                        s -> s.sessionId(Id.of("s")).position(5).inReplyToId(Id.of("su"))))
                                .addStatement(statement(
                                        "su", s -> s.sessionId(Id.of("s")).position(3)))
                                .addStatement(statement(
                                        "sv",
                                        s -> s.sessionId(Id.of("t")).position(1).inReplyToId(Id.of("su")))))),
                RuleCase.of(
                                "speaks_for_group_of_others",
                                doc(p -> p.addOrganization(
                                                organization("g77", o -> o.kind(OrganizationKind.GROUP_OF_STATES)))
                                        .addMembership(membership("m1", "BRA", "g77", m -> m))
                                        .addMembership(membership(
                                                "m2", "IND", "g77", m -> m.period(Period.from("1964-06-15"))))
                                        .addStatement(statement(
                                                "st",
                                                s -> s.speaker(Speaker.builder()
                                                                .partyId(Id.of("JPN"))
                                                                .build())
                                                        .addOnBehalfOfId(Id.of("g77"))
                                                        .time(TimeRange.from("2021-03-07T10:00"))))),
                                "/statements/0/onBehalfOfIds/0: JPN speaks on behalf of g77, and was no member then, 2021-03-07")
                        .leaves(doc(p -> p.addOrganization(
                                        organization("g77", o -> o.kind(OrganizationKind.GROUP_OF_STATES)))
                                .addMembership(membership("m1", "BRA", "g77", m -> m))
                                .addMembership(membership("m2", "IND", "g77", m -> m.period(Period.from("1964-06-15"))))
                                .addStatement(statement(
                                        "st",
                                        s -> s.speaker(Speaker.builder()
                                                        .partyId(Id.of("IND"))
                                                        .build())
                                                .addOnBehalfOfId(Id.of("g77"))
                                                .time(TimeRange.from("2021-03-07T10:00"))))
                                .addStatement(statement(
                                        "su",
                                        s -> s.speaker(Speaker.builder()
                                                        .partyId(Id.of("g77"))
                                                        .build())
                                                .addOnBehalfOfId(Id.of("g77"))
                                                .time(TimeRange.from("2021-03-07T10:00")))))),
                RuleCase.of(
                                "dissociates_without_membership",
                                doc(p -> p.addOrganization(
                                                organization("g77", o -> o.kind(OrganizationKind.GROUP_OF_STATES)))
                                        .addMembership(membership("m1", "BRA", "g77", m -> m))
                                        .addMembership(membership(
                                                "m2", "IND", "g77", m -> m.period(Period.from("1964-06-15"))))
                                        .addStatement(statement(
                                                "st",
                                                s -> s.addOnBehalfOfId(Id.of("g77"))
                                                        .addAlignment(alignment("JPN", AlignmentKind.DISSOCIATE))
                                                        .time(range("2021-03-07T10:00", "2021-03-07T10:10"))))),
                                "/statements/0/alignments/0: JPN dissociates itself from a statement on behalf of g77, and was no member then, 2021-03-07")
                        .leaves(doc(p -> p.addOrganization(
                                        organization("g77", o -> o.kind(OrganizationKind.GROUP_OF_STATES)))
                                .addMembership(membership("m1", "BRA", "g77", m -> m))
                                .addMembership(membership("m2", "IND", "g77", m -> m.period(Period.from("1964-06-15"))))
                                .addStatement(statement(
                                        "st",
                                        s -> s.addOnBehalfOfId(Id.of("g77"))
                                                .addAlignments(
                                                        alignment("IND", AlignmentKind.DISSOCIATE),
                                                        alignment("JPN", AlignmentKind.ALIGN))
                                                .time(range("2021-03-07T10:00", "2021-03-07T10:10")))))),
                RuleCase.of(
                                "contradictory_alignments",
                                doc(p -> p.addStatement(statement(
                                        "st",
                                        s -> s.addAlignments(
                                                alignment("ALB", AlignmentKind.ALIGN),
                                                alignment("ALB", AlignmentKind.DISSOCIATE))))),
                                "/statements/0/alignments/1: ALB is listed under 'align' and under 'dissociate'")
                        .leaves(doc(p -> p.addStatement(statement(
                                "st",
                                s -> s.addAlignments(
                                        alignment("ALB", AlignmentKind.ALIGN),
                                        alignment("ALB", AlignmentKind.SUPPORT),
                                        alignment("SRB", AlignmentKind.DISSOCIATE)))))),
                RuleCase.of(
                                "explanation_of_vote_without_vote",
                                doc(p -> p.addAction(action("a", a -> a.method(AdoptionMethod.CONSENSUS)))
                                        .addStatement(statement(
                                                "st",
                                                s -> s.kind(StatementKind.EXPLANATION_AFTER_VOTE)
                                                        .actionId(Id.of("a"))))),
                                "/statements/0/kind: 'explanation-after-vote' on a, which was taken by consensus")
                        .leaves(doc(p -> p.addAction(action("a", a -> a.method(AdoptionMethod.CONSENSUS)))
                                .addStatement(statement(
                                        "st",
                                        s -> s.kind(StatementKind.EXPLANATION_OF_POSITION)
                                                .actionId(Id.of("a"))))
                                .addAction(action("b", a -> a.method(AdoptionMethod.RECORDED_VOTE)))
                                .addStatement(statement(
                                        "su",
                                        s -> s.kind(StatementKind.EXPLANATION_AFTER_VOTE)
                                                .actionId(Id.of("b")))))),
                RuleCase.of(
                                "listed_statement_elsewhere",
                                doc(p -> p.addSession(session(
                                                "s",
                                                s -> s.addSpeakersList(SpeakersListEntry.builder()
                                                        .name("Japan")
                                                        .statementId(Id.of("st"))
                                                        .build())))
                                        .addStatement(statement("st", s -> s.sessionId(Id.of("t"))))),
                                "/sessions/0/speakersList/0/statementId: the statement 'st' was made in 't'")
                        .leaves(doc(p -> p.addSession(session(
                                        "s",
                                        s -> s.addSpeakersList(SpeakersListEntry.builder()
                                                .name("Japan")
                                                .statementId(Id.of("st"))
                                                .build())))
                                .addStatement(statement("st", s -> s.sessionId(Id.of("s")))))),
                RuleCase.of(
                                "capacity_of_other_person",
                                doc(p -> p.addPerson(person("kamikawa"))
                                        .addOfficer(president("kamikawa").build())
                                        .addStatement(statement("st", s -> s.speaker(speaking("waly"))))),
                                "/statements/0/speaker/capacities/0/office: 'waly' speaks as president of 'c'; the office was held by kamikawa")
                        .leaves(doc(p -> p.addPerson(person("kamikawa"))
                                .addPerson(person("waly"))
                                .addOfficer(president("kamikawa").build())
                                .addOfficer(president("waly").id(Id.of("o2")).build())
                                .addStatement(statement("st", s -> s.speaker(speaking("waly")))))),
                RuleCase.of(
                                "office_out_of_period",
                                doc(p -> p.addOfficer(president("kamikawa")
                                                .period(Period.of("2021-03-07", "2021-03-12"))
                                                .build())
                                        .addStatement(statement(
                                                "st",
                                                s -> s.time(range("2020-04-20T10:00", "2020-04-20T10:10"))
                                                        .speaker(speaking("kamikawa"))))),
                                "/statements/0/speaker/capacities/0/office: 'kamikawa' speaks as president on 2020-04-20, and held the office from 2021-03-07 to 2021-03-12")
                        .leaves(doc(p -> p.addOfficer(president("kamikawa")
                                        .period(Period.of("2021-03-07", "2021-03-12"))
                                        .build())
                                .addStatement(statement(
                                        "st",
                                        s -> s.time(range("2021-03-12T10:00", "2021-03-12T10:10"))
                                                .speaker(speaking("kamikawa")))))),
                RuleCase.of(
                                "entity_out_of_period",
                                doc(p -> p.addCongress(
                                                congress("c", c -> c.period(Period.of("1985-08-26", "1985-09-06"))))
                                        .addDelegation(delegation("d1", "c", "RUS", d -> d))
                                        .addStatement(statement(
                                                "st",
                                                s -> s.congressId(Id.of("c"))
                                                        .speaker(Speaker.builder()
                                                                .partyId(Id.of("HRV"))
                                                                .build())))),
                                "/delegations/0/partyId: RUS did not exist at that time, 1985-08-26 to 1985-09-06",
                                "/statements/0/speaker/partyId: HRV did not exist at that time, 1985-08-26 to 1985-09-06")
                        .leaves(doc(p -> p.addCongress(
                                        congress("c", c -> c.period(Period.of("1985-08-26", "1985-09-06"))))
                                .addDelegation(delegation("d1", "c", "SUHH", d -> d))
                                .addStatement(statement(
                                        "st",
                                        s -> s.congressId(Id.of("c"))
                                                .speaker(Speaker.builder()
                                                        .partyId(Id.of("YUCS"))
                                                        .build())))
                                .addOrganization(organization("ccpcj", o -> o.period(Period.from("1992-02-06"))))
                                .addAction(action(
                                        "a", a -> a.bodyId(Id.of("ccpcj")).date(date("1992")))))));
    }

    private static Chair chair(String holder, TimeRange time) {
        return Chair.builder().holderId(Id.of(holder)).time(time).build();
    }

    private static SessionEvent event(SessionEventKind kind, String time) {
        return SessionEvent.builder().kind(kind).time(time(time)).build();
    }

    private static Alignment alignment(String party, AlignmentKind kind) {
        return Alignment.builder().kind(kind).partyId(Id.of(party)).build();
    }

    private static OfficerBuilder president(String person) {
        return Officer.builder()
                .id(Id.of("o"))
                .office(OfficeKind.PRESIDENT)
                .congressId(Id.of("c"))
                .holderId(Id.of(person));
    }

    private static Speaker speaking(String person) {
        return Speaker.builder()
                .personId(Id.of(person))
                .addCapacity(Capacity.builder()
                        .title(en("President of the Congress"))
                        .office(OfficeKind.PRESIDENT)
                        .congressId(Id.of("c"))
                        .build())
                .build();
    }
}
