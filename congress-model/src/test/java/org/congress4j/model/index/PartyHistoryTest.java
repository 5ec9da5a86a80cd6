package org.congress4j.model.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.congress4j.model.Action;
import org.congress4j.model.ActionBuilder;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.Chair;
import org.congress4j.model.Congress;
import org.congress4j.model.DateRange;
import org.congress4j.model.Delegation;
import org.congress4j.model.Document;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.MemberState;
import org.congress4j.model.Membership;
import org.congress4j.model.Name;
import org.congress4j.model.NamedParty;
import org.congress4j.model.Officer;
import org.congress4j.model.Organization;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.Participant;
import org.congress4j.model.Party;
import org.congress4j.model.Person;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.Speaker;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.Statement;
import org.congress4j.model.TimeRange;
import org.congress4j.model.Treaty;
import org.congress4j.model.TreatyAction;
import org.congress4j.model.Vote;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.MembershipRole;
import org.congress4j.model.code.OfficeKind;
import org.congress4j.model.code.PositionKind;
import org.congress4j.model.code.SponsorshipKind;
import org.congress4j.model.code.TreatyActionKind;
import org.congress4j.model.code.VoteChoice;
import org.junit.jupiter.api.Test;

/** A congress in which Japan has a delegation of one, Mr. Sato, who also presides. */
class PartyHistoryTest {
    private static final Id<MemberState> JAPAN = Id.of("JPN");
    private static final Id<MemberState> FRANCE = Id.of("FRA");
    private static final Id<MemberState> BRAZIL = Id.of("BRA");
    private static final Id<Person> SATO = Id.of("sato");
    private static final Id<Participant> SATO_IN_KYOTO = Id.of("kyoto-sato");
    private static final Id<Congress> KYOTO = Id.of("kyoto-2021");
    private static final Id<Session> MORNING = Id.of("morning");
    private static final Id<Session> EVENING = Id.of("evening");

    private static final ProceedingsIndex INDEX = ProceedingsIndex.of(Proceedings.builder()
            .addCongress(Congress.builder()
                    .id(KYOTO)
                    .addName(Name.official("en", "Kyoto"))
                    .period(DateRange.of("2021-03-07", "2021-03-12"))
                    .build())
            .addPerson(Person.builder()
                    .id(SATO)
                    .addName(Name.official("en", "Sato"))
                    .build())
            .addDelegation(Delegation.builder()
                    .id(Id.of("kyoto-jpn"))
                    .congressId(KYOTO)
                    .partyId(JAPAN)
                    .build())
            .addParticipant(Participant.builder()
                    .id(SATO_IN_KYOTO)
                    .delegationId(Id.of("kyoto-jpn"))
                    .personId(SATO)
                    .build())
            .addOfficer(Officer.builder()
                    .id(Id.of("president"))
                    .office(OfficeKind.PRESIDENT)
                    .congressId(KYOTO)
                    .holderId(SATO)
                    .build())
            .addMembership(Membership.builder()
                    .id(Id.of("un-jpn"))
                    .partyId(JAPAN)
                    .organizationId(Id.of("un"))
                    .role(MembershipRole.MEMBER)
                    .period(DateRange.from("1956-12-18"))
                    .build())
            .addSessions(
                    Session.builder()
                            .id(EVENING)
                            .congressId(KYOTO)
                            .actual(TimeRange.from("2021-03-08T18:00"))
                            .addChair(Chair.builder().holderId(SATO_IN_KYOTO).build())
                            .build(),
                    Session.builder()
                            .id(MORNING)
                            .congressId(KYOTO)
                            .planned(TimeRange.from("2021-03-07T10:00"))
                            .addChairs(
                                    Chair.builder().holderId(SATO).build(),
                                    Chair.builder().name("Mr. Chanda").build())
                            .build())
            .addStatements(
                    statement(
                            "second",
                            EVENING,
                            Speaker.builder().partyId(SATO_IN_KYOTO).build()),
                    statement(
                            "first",
                            MORNING,
                            Speaker.builder().partyId(JAPAN).name("Mr. Sato").build()),
                    Statement.builder()
                            .id(Id.of("for-japan"))
                            .speaker(Speaker.builder().partyId(FRANCE).build())
                            .addOnBehalfOfId(JAPAN)
                            .build())
            .addActions(
                    action(
                            "late",
                            a -> a.date(PartialDate.of("2021-03-12"))
                                    .addMovedById(JAPAN)
                                    .addVote(vote(VoteChoice.YES, VoteChoice.NO, VoteChoice.ABSTAIN))),
                    action(
                            "early",
                            a -> a.time(PartialDateTime.of("2021-03-09T10:00"))
                                    .addVote(vote(VoteChoice.YES, VoteChoice.YES, VoteChoice.NO))),
                    action(
                            "election",
                            a -> a.congressId(KYOTO)
                                    .addVote(Vote.builder()
                                            .key("v")
                                            .addCandidate(CandidateResult.builder()
                                                    .candidateId(JAPAN)
                                                    .build())
                                            .build())))
            .addSponsorship(Sponsorship.builder()
                    .id(Id.of("sponsorship"))
                    .kind(SponsorshipKind.CO_SPONSOR)
                    .textId(Id.of("declaration"))
                    .partyId(JAPAN)
                    .date(PartialDate.of("2021-02"))
                    .build())
            .addPositionStatement(PositionStatement.builder()
                    .id(Id.of("reservation"))
                    .kind(PositionKind.RESERVATION)
                    .partyId(FRANCE)
                    .addOnBehalfOfId(JAPAN)
                    .textId(Id.of("declaration"))
                    .statementId(Id.of("first"))
                    .build())
            .addTreatyAction(TreatyAction.builder()
                    .id(Id.of("ratification"))
                    .kind(TreatyActionKind.RATIFICATION)
                    .treatyId(Id.<Treaty>of("convention"))
                    .partyId(JAPAN)
                    .date(PartialDate.of("2003"))
                    .build())
            .addDocument(Document.builder()
                    .id(Id.of("letter"))
                    .addAuthor(NamedParty.builder().partyId(JAPAN).build())
                    .published(PartialDate.of("2021-01-05"))
                    .build())
            .build());

    private static Statement statement(String id, Id<Session> session, Speaker speaker) {
        return Statement.builder()
                .id(Id.of(id))
                .sessionId(session)
                .speaker(speaker)
                .build();
    }

    private static Action action(String id, java.util.function.UnaryOperator<ActionBuilder> more) {
        return more.apply(Action.builder().id(Id.of(id)).verb(ActionVerb.ADOPTED))
                .build();
    }

    private static Vote vote(VoteChoice japan, VoteChoice france, VoteChoice brazil) {
        return Vote.builder()
                .key("v")
                .putBallots(japan, JAPAN)
                .putBallots(france, FRANCE)
                .putBallots(brazil, BRAZIL)
                .build();
    }

    private static List<String> ids(ImmutableList<? extends ProceedingsRecord<?>> records) {
        return records.stream().map(record -> record.id().toString()).toList();
    }

    @Test
    void hasWhatAPartyDidByKindAndInTime() {
        PartyHistory japan = INDEX.historyOf(JAPAN);

        assertThat(japan.partyId()).isEqualTo(JAPAN);
        assertThat(japan).hasToString("PartyHistory of JPN");
        assertThat(ids(japan.memberships())).containsExactly("un-jpn");
        assertThat(ids(japan.delegations())).containsExactly("kyoto-jpn");
        assertThat(ids(japan.participants())).containsExactly("kyoto-sato");
        assertThat(ids(japan.statements())).containsExactly("first", "second");
        assertThat(ids(japan.statementsOnBehalf())).containsExactly("for-japan");
        assertThat(japan.votes())
                .extracting(cast -> cast.action().id() + " " + cast.choice())
                .containsExactly("early yes", "late yes");
        assertThat(ids(japan.actionsMoved())).containsExactly("late");
        assertThat(ids(japan.sponsorships())).containsExactly("sponsorship");
        assertThat(ids(japan.positions())).containsExactly("reservation");
        assertThat(ids(japan.treatyActions())).containsExactly("ratification");
        assertThat(ids(japan.sessionsChaired())).containsExactly("evening");
        assertThat(japan.offices()).isEmpty();
    }

    @Test
    void hasWhatAPersonDidAsAParticipant() {
        PartyHistory sato = INDEX.historyOf(SATO);

        assertThat(ids(sato.offices())).containsExactly("president");
        assertThat(ids(sato.sessionsChaired())).containsExactly("morning", "evening");
        assertThat(ids(sato.statements())).containsExactly("second");
        assertThat(ids(sato.participants())).containsExactly("kyoto-sato");
        assertThat(sato.votes()).isEmpty();
    }

    @Test
    void hasEveryPlaceWhereARecordNamesTheParty() {
        PartyHistory japan = INDEX.historyOf(JAPAN);

        assertThat(japan.involvements())
                .extracting(involvement ->
                        involvement.day().map(LocalDate::toString).orElse("-") + " "
                                + involvement.record().id() + " " + involvement.member())
                .containsExactly(
                        "1956-12-18 un-jpn partyId",
                        "2003-01-01 ratification partyId",
                        "2021-01-05 letter authors/0/partyId",
                        "2021-02-01 sponsorship partyId",
                        "2021-03-07 kyoto-jpn partyId",
                        "2021-03-07 first speaker/partyId",
                        "2021-03-07 election votes/0/candidates/0/candidateId",
                        "2021-03-07 reservation onBehalfOfIds/0",
                        "2021-03-07 kyoto-sato delegationId",
                        "2021-03-08 evening chairs/0/holderId",
                        "2021-03-08 second speaker/partyId",
                        "2021-03-09 early votes/0/ballots/yes/0",
                        "2021-03-12 late movedByIds/0",
                        "2021-03-12 late votes/0/ballots/yes/0",
                        "- for-japan onBehalfOfIds/0");
        assertThat(japan.records().keySet())
                .containsExactly(
                        "membership",
                        "treaty-action",
                        "document",
                        "sponsorship",
                        "delegation",
                        "statement",
                        "action",
                        "position-statement",
                        "participant",
                        "session");
        assertThat(japan.records().get("action"))
                .extracting(record -> record.id().toString())
                .containsExactly("election", "early", "late");
    }

    @Test
    void isEmptyForWhomNoRecordNames() {
        PartyHistory nobody = INDEX.historyOf(Id.<Party>of("nobody"));

        assertThat(nobody.involvements()).isEmpty();
        assertThat(nobody.records().isEmpty()).isTrue();
        assertThat(nobody.statements()).isEmpty();
    }

    @Test
    void saysHowTwoPartiesVotedTogether() {
        VotingAgreement agreement = INDEX.agreementOf(JAPAN, FRANCE);

        assertThat(agreement.votes()).isEqualTo(2);
        assertThat(agreement.same()).isEqualTo(1);
        assertThat(agreement.opposed()).isEqualTo(1);
        assertThat(agreement.share()).hasValue(0.5);
        assertThat(INDEX.agreementOf(JAPAN, BRAZIL).opposed()).isEqualTo(1);
        assertThat(INDEX.agreementOf(JAPAN, Id.<MemberState>of("USA")).share()).isEmpty();
        assertThat(INDEX.agreementsOf(JAPAN))
                .extracting(with -> with.otherId() + " " + with.same() + " of " + with.votes())
                .containsExactly("FRA 1 of 2", "BRA 0 of 2");
    }

    @Test
    void takesAVoterThatIsListedTwiceAsListedFirst() {
        Vote twice = vote(VoteChoice.YES, VoteChoice.YES, VoteChoice.NO).toBuilder()
                .putBallots(VoteChoice.ABSENT, JAPAN)
                .putBallots(VoteChoice.ABSTAIN, JAPAN)
                .putBallots(VoteChoice.NO, FRANCE)
                .build();
        ProceedingsIndex index = ProceedingsIndex.of(Proceedings.builder()
                .addAction(action(
                        "a",
                        a -> a.addVotes(
                                twice,
                                twice.toBuilder().key("again").replacesKey("v").build())))
                .build());

        assertThat(index.votesOf(JAPAN)).extracting(CastVote::choice).hasSize(3);
        assertThat(index.agreementOf(JAPAN, FRANCE).votes()).isEqualTo(1);
        assertThat(index.agreementOf(JAPAN, FRANCE).same()).isEqualTo(1);
        assertThat(index.agreementsOf(FRANCE))
                .extracting(with -> with.otherId() + " " + with.votes())
                .containsExactly("JPN 1", "BRA 1");
    }

    @Test
    void saysWhoWasInASitting() {
        assertThat(INDEX.chairsOf(MORNING)).hasSize(2);
        assertThat(INDEX.chairsOf(Id.of("nowhere"))).isEmpty();
        assertThat(INDEX.peopleIn(MORNING))
                .containsExactly(
                        NamedParty.builder().partyId(SATO).build(),
                        NamedParty.builder().name("Mr. Chanda").build(),
                        NamedParty.builder().name("Mr. Sato").build());
        assertThat(INDEX.peopleIn(EVENING))
                .containsExactly(NamedParty.builder().partyId(SATO).build());
        assertThat(INDEX.peopleIn(Id.of("nowhere"))).isEmpty();
    }

    @Test
    void knowsTheDayOfARecord() {
        assertThat(INDEX.dayOf(INDEX.find(Participant.class, SATO_IN_KYOTO).orElseThrow()))
                .contains(LocalDate.of(2021, 3, 7));
        assertThat(INDEX.dayOf(Participant.builder()
                        .id(Id.of("p"))
                        .writtenName("P")
                        .rosterRef(KeyReference.of("kyoto-2021#final"))
                        .build()))
                .contains(LocalDate.of(2021, 3, 7));
        assertThat(INDEX.dayOf(Organization.builder()
                        .id(Id.of("un"))
                        .addName(Name.official("en", "United Nations"))
                        .period(DateRange.from("1945-10-24"))
                        .build()))
                .contains(LocalDate.of(1945, 10, 24));
        assertThat(INDEX.dayOf(Statement.builder()
                        .id(Id.of("s"))
                        .date(PartialDate.of("..1950"))
                        .build()))
                .contains(LocalDate.of(1950, 12, 31));
        assertThat(INDEX.dayOf(Statement.builder()
                        .id(Id.of("s"))
                        .actionId(Id.of("early"))
                        .build()))
                .contains(LocalDate.of(2021, 3, 9));
        assertThat(INDEX.dayOf(INDEX.find(Person.class, SATO).orElseThrow())).isEmpty();
    }

    @Test
    void findsARecordWhateverItsType() {
        assertThat(INDEX.find(MORNING)).containsInstanceOf(Session.class);
        assertThat(INDEX.find(JAPAN)).containsInstanceOf(MemberState.class);
        assertThat(INDEX.find(Id.of("nowhere"))).isEmpty();
    }
}
