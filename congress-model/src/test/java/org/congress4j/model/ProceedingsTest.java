package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.AgendaEdition;
import org.congress4j.model.code.MembershipRole;
import org.congress4j.model.code.OfficeKind;
import org.congress4j.model.code.PositionKind;
import org.congress4j.model.code.SponsorshipKind;
import org.junit.jupiter.api.Test;

class ProceedingsTest {
    private static final Name NAME = Name.official("en", "Kyoto");

    @Test
    void mayBeEmpty() {
        assertThat(Proceedings.builder().build().records()).isEmpty();
        assertThat(Proceedings.builder().build()).hasToString("Proceedings{}");
    }

    /** There may be thousands of records, and a failing test prints them. */
    @Test
    void printsHowManyRecordsThereAre() {
        Proceedings proceedings = Proceedings.builder()
                .title(LocalizedText.of("en", "Crime congresses"))
                .addCongresses(congress("kyoto-2021"), congress("doha-2015"), congress("salvador-2010"))
                .addPersons(person("ghada-waly"), person("kamikawa-yoko"))
                .build();

        assertThat(proceedings).hasToString("Proceedings{congresses=3, persons=2}");
    }

    @Test
    void printsEveryTypeOfRecord() {
        assertThat(oneOfEach())
                .hasToString("Proceedings{series=1, congresses=1, states=1, organizations=1, memberships=1, persons=1,"
                        + " delegations=1, participants=1, officers=1, agendas=1, segments=1, sessions=1, statements=1,"
                        + " actions=1, declarations=1, resolutions=1, commitments=1, positionStatements=1,"
                        + " sponsorships=1, documents=1, sources=1}");
    }

    @Test
    void givesAllRecordsTypeByType() {
        assertThat(oneOfEach().records())
                .extracting(record -> record.id().toString())
                .containsExactly(
                        "series",
                        "congress",
                        "state",
                        "organization",
                        "membership",
                        "person",
                        "delegation",
                        "participant",
                        "officer",
                        "agenda",
                        "segment",
                        "session",
                        "statement",
                        "action",
                        "declaration",
                        "resolution",
                        "commitment",
                        "position",
                        "sponsorship",
                        "document",
                        "source");
    }

    @Test
    void givesRecordsOfATypeInTheOrderOfTheDocument() {
        Proceedings proceedings = Proceedings.builder()
                .addPerson(person("waly"))
                .addCongress(congress("kyoto-2021"))
                .addPerson(person("abe"))
                .addCongress(congress("doha-2015"))
                .build();

        assertThat(proceedings.records())
                .extracting(record -> record.id().toString())
                .containsExactly("kyoto-2021", "doha-2015", "waly", "abe");
    }

    @Test
    void keepsRecordsThatShareAnId() {
        assertThat(Proceedings.builder()
                        .addCongresses(congress("kyoto"), congress("kyoto"))
                        .addPerson(person("kyoto"))
                        .build()
                        .records())
                .hasSize(3);
    }

    private static Congress congress(String id) {
        return Congress.builder().id(Id.of(id)).addName(NAME).build();
    }

    private static Person person(String id) {
        return Person.builder().id(Id.of(id)).addName(NAME).build();
    }

    /** The types are added in the opposite order of what they are given in. */
    private static Proceedings oneOfEach() {
        return Proceedings.builder()
                .addSource(Source.builder().id(Id.of("source")).build())
                .addDocument(Document.builder().id(Id.of("document")).build())
                .addSponsorship(Sponsorship.builder()
                        .id(Id.of("sponsorship"))
                        .kind(SponsorshipKind.SUBMITTER)
                        .partyId(Id.<MemberState>of("state"))
                        .build())
                .addPositionStatement(PositionStatement.builder()
                        .id(Id.of("position"))
                        .kind(PositionKind.RESERVATION)
                        .partyId(Id.<MemberState>of("state"))
                        .build())
                .addCommitment(Commitment.builder()
                        .id(Id.of("commitment"))
                        .textId(Id.<Declaration>of("declaration"))
                        .build())
                .addResolution(Resolution.builder().id(Id.of("resolution")).build())
                .addDeclaration(Declaration.builder().id(Id.of("declaration")).build())
                .addAction(Action.builder()
                        .id(Id.of("action"))
                        .verb(ActionVerb.ADOPTED)
                        .build())
                .addStatement(Statement.builder().id(Id.of("statement")).build())
                .addSession(Session.builder().id(Id.of("session")).build())
                .addSegment(Segment.builder()
                        .id(Id.of("segment"))
                        .congressId(Id.of("congress"))
                        .build())
                .addAgenda(Agenda.builder()
                        .id(Id.of("agenda"))
                        .edition(AgendaEdition.ADOPTED)
                        .build())
                .addOfficer(Officer.builder()
                        .id(Id.of("officer"))
                        .office(OfficeKind.PRESIDENT)
                        .holderId(Id.<Person>of("person"))
                        .build())
                .addParticipant(Participant.builder()
                        .id(Id.of("participant"))
                        .personId(Id.of("person"))
                        .build())
                .addDelegation(Delegation.builder()
                        .id(Id.of("delegation"))
                        .congressId(Id.of("congress"))
                        .partyId(Id.<MemberState>of("state"))
                        .build())
                .addPerson(person("person"))
                .addMembership(Membership.builder()
                        .id(Id.of("membership"))
                        .partyId(Id.<MemberState>of("state"))
                        .organizationId(Id.of("organization"))
                        .role(MembershipRole.MEMBER)
                        .build())
                .addOrganization(Organization.builder()
                        .id(Id.of("organization"))
                        .addName(NAME)
                        .build())
                .addState(MemberState.builder().id(Id.of("state")).addName(NAME).build())
                .addCongress(congress("congress"))
                .addSeries(CongressSeries.builder()
                        .id(Id.of("series"))
                        .addName(NAME)
                        .build())
                .build();
    }
}
