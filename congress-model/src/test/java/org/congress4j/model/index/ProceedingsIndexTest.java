package org.congress4j.model.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.congress4j.model.Action;
import org.congress4j.model.ActionBuilder;
import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.Commitment;
import org.congress4j.model.Congress;
import org.congress4j.model.DateRange;
import org.congress4j.model.Declaration;
import org.congress4j.model.DeclaredCode;
import org.congress4j.model.Delegation;
import org.congress4j.model.Document;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.JointSitting;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MemberState;
import org.congress4j.model.Membership;
import org.congress4j.model.MembershipBuilder;
import org.congress4j.model.Name;
import org.congress4j.model.Officer;
import org.congress4j.model.OfficerBuilder;
import org.congress4j.model.Organization;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Participant;
import org.congress4j.model.ParticipantBuilder;
import org.congress4j.model.Party;
import org.congress4j.model.Person;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.PositionStatementBuilder;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Resolution;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.Speaker;
import org.congress4j.model.SpeakerBuilder;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.SponsorshipBuilder;
import org.congress4j.model.Statement;
import org.congress4j.model.StatementBuilder;
import org.congress4j.model.TimeRange;
import org.congress4j.model.TimeZoneName;
import org.congress4j.model.code.AbsenceReason;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.AgendaEdition;
import org.congress4j.model.code.MembershipRole;
import org.congress4j.model.code.OfficeKind;
import org.congress4j.model.code.PositionKind;
import org.congress4j.model.code.SessionKind;
import org.congress4j.model.code.SponsorshipKind;
import org.junit.jupiter.api.Test;

class ProceedingsIndexTest {
    private static final Id<Congress> KYOTO_ID = Id.of("kyoto-2021");
    private static final Congress KYOTO = Congress.builder()
            .id(KYOTO_ID)
            .addName(Name.official("en", "Fourteenth United Nations Congress"))
            .timeZone(TimeZoneName.of("Asia/Tokyo"))
            .build();
    private static final MemberState JAPAN = MemberState.builder()
            .id(Id.of("JPN"))
            .addName(Name.official("en", "Japan"))
            .build();
    private static final Organization UNODC = Organization.builder()
            .id(Id.of("unodc"))
            .addName(Name.shortForm("en", "UNODC"))
            .build();
    private static final Person WALY = Person.builder()
            .id(Id.of("ghada-waly"))
            .addName(Name.official("en", "Ghada Waly"))
            .build();
    private static final Session OPENING = Session.builder()
            .id(Id.of("opening"))
            .congressId(KYOTO_ID)
            .actual(TimeRange.from("2021-03-07T10:00"))
            .build();
    private static final Id<Congress> DOHA_ID = Id.of("doha-2015");
    private static final Id<Congress> NOWHERE = Id.of("nowhere");
    private static final Id<Declaration> DECLARATION = Id.of("kyoto-declaration");
    private static final Id<Resolution> RESOLUTION = Id.of("resolution-1");
    private static final Id<Organization> UN = Id.of("un");
    private static final Delegation DELEGATION = Delegation.builder()
            .id(Id.of("kyoto-jpn"))
            .congressId(KYOTO_ID)
            .partyId(JAPAN.id())
            .build();
    private static final LocalDateTime TEN = LocalDateTime.of(2021, 3, 7, 10, 0);

    private static final ProceedingsIndex INDEX = ProceedingsIndex.of(Proceedings.builder()
            .addCongress(KYOTO)
            .addState(JAPAN)
            .addOrganization(UNODC)
            .addPerson(WALY)
            .addSession(OPENING)
            .build());

    @Test
    void findsARecordByItsId() {
        assertThat(INDEX.find(Congress.class, KYOTO_ID)).containsSame(KYOTO);
        assertThat(INDEX.find(Session.class, Id.<Session>of("opening"))).containsSame(OPENING);
    }

    @Test
    void findsARecordByAKindThatItIsOf() {
        assertThat(INDEX.find(Party.class, Id.<Party>of("JPN"))).containsSame(JAPAN);
        assertThat(INDEX.find(ProceedingsRecord.class, Id.<ProceedingsRecord<?>>of("JPN")))
                .containsSame(JAPAN);
    }

    @Test
    void findsNothingOfAnotherType() {
        assertThat(INDEX.find(Session.class, Id.<Session>of("kyoto-2021"))).isEmpty();
        assertThat(INDEX.find(Party.class, Id.<Party>of("kyoto-2021"))).isEmpty();
    }

    @Test
    void findsNothingWhereAnIdLeadsNowhere() {
        assertThat(INDEX.find(Congress.class, Id.<Congress>of("kyoto-1970"))).isEmpty();
        assertThat(INDEX.find(Congress.class, Id.<Congress>of("KYOTO-2021"))).isEmpty();
    }

    @Test
    void findsTheFirstOfTwoRecordsThatShareAnId() {
        Person first = WALY.toBuilder()
                .addName(Name.asWritten("en", "Executive Director Waly"))
                .build();

        assertThat(ProceedingsIndex.of(
                                Proceedings.builder().addPersons(first, WALY).build())
                        .find(Person.class, WALY.id()))
                .containsSame(first);
    }

    /** Organizations stand before persons in a document. */
    @Test
    void findsTheFirstOfTwoRecordsOfDifferentTypesThatShareAnId() {
        Person namesake = WALY.toBuilder().id(Id.of("unodc")).build();
        ProceedingsIndex index = ProceedingsIndex.of(
                Proceedings.builder().addPerson(namesake).addOrganization(UNODC).build());

        assertThat(index.find(Party.class, Id.<Party>of("unodc"))).containsSame(UNODC);
        assertThat(index.find(Person.class, namesake.id())).isEmpty();
    }

    @Test
    void isEmptyForNoRecords() {
        assertThat(ProceedingsIndex.of(Proceedings.builder().build()).find(Congress.class, KYOTO_ID))
                .isEmpty();
    }

    @Test
    void namesAnyParty() {
        assertThat(INDEX.name(JAPAN.id())).contains(LocalizedText.of("en", "Japan"));
        assertThat(INDEX.name(UNODC.id())).contains(LocalizedText.of("en", "UNODC"));
        assertThat(INDEX.name(WALY.id())).contains(LocalizedText.of("en", "Ghada Waly"));
    }

    @Test
    void namesNothingThatIsNotThereOrNoParty() {
        assertThat(INDEX.name(Id.<Person>of("kamikawa-yoko"))).isEmpty();
        assertThat(INDEX.name(Id.<Person>of("kyoto-2021"))).isEmpty();
    }

    @Test
    void startsASessionInTheZoneOfItsCongress() {
        assertThat(INDEX.start(OPENING)).contains(ZonedDateTime.of(TEN, ZoneId.of("Asia/Tokyo")));
    }

    @Test
    void startsASessionInItsOwnZoneFirst() {
        Session inVienna =
                OPENING.toBuilder().timeZone(TimeZoneName.of("Europe/Vienna")).build();

        assertThat(INDEX.start(inVienna)).contains(ZonedDateTime.of(TEN, ZoneId.of("Europe/Vienna")));
    }

    @Test
    void startsASessionWithAZoneOfItsOwnWithoutACongress() {
        Session ofNoCongress = Session.builder()
                .id(Id.of("meeting-9000"))
                .actual(TimeRange.from("2021-03-07T10:00"))
                .timeZone(TimeZoneName.of("America/New_York"))
                .build();

        assertThat(INDEX.start(ofNoCongress)).contains(ZonedDateTime.of(TEN, ZoneId.of("America/New_York")));
    }

    @Test
    void givesNoStartWithoutAZone() {
        Session ofNoCongress = Session.builder()
                .id(Id.of("meeting-9000"))
                .actual(TimeRange.from("2021-03-07T10:00"))
                .build();
        Session ofAnotherCongress =
                OPENING.toBuilder().congressId(Id.of("kyoto-1970")).build();

        assertThat(INDEX.start(ofNoCongress)).isEmpty();
        assertThat(INDEX.start(ofAnotherCongress)).isEmpty();
    }

    @Test
    void givesNoStartInAZoneThatIsNotKnown() {
        Congress somewhere =
                KYOTO.toBuilder().timeZone(TimeZoneName.of("Asia/Kyoto")).build();
        Session inUnknownZone =
                OPENING.toBuilder().timeZone(TimeZoneName.of("Asia/Kyoto")).build();

        assertThat(ProceedingsIndex.of(
                                Proceedings.builder().addCongress(somewhere).build())
                        .start(OPENING))
                .isEmpty();
        assertThat(INDEX.start(inUnknownZone)).isEmpty();
    }

    @Test
    void givesNoStartWithoutATime() {
        assertThat(INDEX.start(
                        OPENING.toBuilder().actual(TimeRange.from("2021-03-07")).build()))
                .isEmpty();
    }

    @Test
    void namesAParticipantAsWritten() {
        Participant waly = Participant.builder()
                .id(Id.of("kyoto-waly"))
                .personId(WALY.id())
                .writtenName("Ms. Waly")
                .build();

        assertThat(index(proceedings().addParticipant(waly)).name(waly.id()))
                .contains(LocalizedText.of("und", "Ms. Waly"));
    }

    @Test
    void givesTheRecordsThatItIsMadeFrom() {
        Proceedings proceedings = proceedings().addCongress(KYOTO).build();

        assertThat(ProceedingsIndex.of(proceedings).proceedings()).isSameAs(proceedings);
    }

    @Test
    void findsAFormalTextOfEitherType() {
        Declaration declaration = Declaration.builder().id(DECLARATION).build();
        Resolution resolution = Resolution.builder().id(RESOLUTION).build();
        ProceedingsIndex index = index(proceedings().addDeclaration(declaration).addResolution(resolution));

        assertThat(index.text(DECLARATION))
                .hasValueSatisfying(text -> assertThat((Object) text).isSameAs(declaration));
        assertThat(index.text(RESOLUTION))
                .hasValueSatisfying(text -> assertThat((Object) text).isSameAs(resolution));
    }

    @Test
    void findsNoFormalTextThatIsNotThereOrNoText() {
        assertThat(INDEX.text(DECLARATION)).isEmpty();
        assertThat(INDEX.text(Id.<Declaration>of("kyoto-2021"))).isEmpty();
    }

    @Test
    void findsAnAgendaItemAtAnyLevel() {
        AgendaItem report = item("2-e-ii", "(ii)");
        AgendaItem credentials = item("2-e", "(e)").toBuilder().addItem(report).build();
        AgendaItem organizational =
                item("2", "2.").toBuilder().addItem(credentials).build();
        ProceedingsIndex index = index(proceedings().addAgenda(agenda("agenda-1", organizational)));

        assertThat(index.agendaItem(KeyReference.of("agenda-1#2"))).containsSame(organizational);
        assertThat(index.agendaItem(KeyReference.of("agenda-1#2-e"))).containsSame(credentials);
        assertThat(index.agendaItem(KeyReference.of("agenda-1#2-e-ii"))).containsSame(report);
    }

    @Test
    void findsNoAgendaItemThatIsNotThere() {
        ProceedingsIndex index = index(proceedings().addAgenda(agenda("agenda-1", item("2", "2."))));

        assertThat(index.agendaItem(KeyReference.of("agenda-1#3"))).isEmpty();
        assertThat(index.agendaItem(KeyReference.of("agenda-2#2"))).isEmpty();
        assertThat(INDEX.agendaItem(KeyReference.of("agenda-1#2"))).isEmpty();
    }

    @Test
    void findsTheAgendaItemOfTheEditionThatIsCited() {
        ProceedingsIndex index = index(
                proceedings().addAgendas(agenda("provisional", item("2", "2.")), agenda("adopted", item("2", "II."))));

        assertThat(index.agendaItem(KeyReference.of("provisional#2"))).contains(item("2", "2."));
        assertThat(index.agendaItem(KeyReference.of("adopted#2"))).contains(item("2", "II."));
    }

    @Test
    void findsTheFirstOfTwoAgendaItemsThatShareAKey() {
        AgendaItem above = item("2", "2.").toBuilder().addItem(item("2", "(a)")).build();

        assertThat(index(proceedings().addAgenda(agenda("agenda-1", above, item("2", "3."))))
                        .agendaItem(KeyReference.of("agenda-1#2")))
                .containsSame(above);
    }

    @Test
    void findsTheFirstOfTwoAgendaItemsOfAgendasThatShareAnId() {
        ProceedingsIndex index = index(proceedings()
                .addAgendas(
                        agenda("agenda-1", item("2", "2.")), agenda("agenda-1", item("2", "II."), item("3", "III."))));

        assertThat(index.agendaItem(KeyReference.of("agenda-1#2"))).contains(item("2", "2."));
        assertThat(index.agendaItem(KeyReference.of("agenda-1#3"))).contains(item("3", "III."));
    }

    @Test
    void givesTheSessionsOfACongress() {
        Session closing = OPENING.toBuilder().id(Id.of("closing")).build();
        Session ofDoha = OPENING.toBuilder()
                .id(Id.of("doha-opening"))
                .congressId(DOHA_ID)
                .build();
        Session ofNoCongress = Session.builder().id(Id.of("meeting-9000")).build();
        ProceedingsIndex index = index(proceedings().addSessions(closing, ofDoha, ofNoCongress, OPENING));

        assertThat(index.sessionsOf(KYOTO_ID)).containsExactly(closing, OPENING);
        assertThat(index.sessionsOf(DOHA_ID)).containsExactly(ofDoha);
        assertThat(index.sessionsOf(NOWHERE)).isEmpty();
    }

    @Test
    void givesTheSegmentsOfACongress() {
        Segment highLevel = segment("high-level", KYOTO_ID);
        Segment ancillary = segment("ancillary", KYOTO_ID);
        ProceedingsIndex index = index(proceedings().addSegments(highLevel, segment("doha", DOHA_ID), ancillary));

        assertThat(index.segmentsOf(KYOTO_ID)).containsExactly(highLevel, ancillary);
        assertThat(index.segmentsOf(NOWHERE)).isEmpty();
    }

    @Test
    void givesTheOfficersOfACongress() {
        Officer president =
                officer("president", OfficeKind.PRESIDENT).congressId(KYOTO_ID).build();
        Officer rapporteur = officer("rapporteur", OfficeKind.RAPPORTEUR_GENERAL)
                .congressId(KYOTO_ID)
                .build();
        Officer ofNoCongress = officer("chair", OfficeKind.CHAIR).build();
        ProceedingsIndex index = index(proceedings().addOfficers(president, ofNoCongress, rapporteur));

        assertThat(index.officersOf(KYOTO_ID)).containsExactly(president, rapporteur);
        assertThat(index.officersOf(NOWHERE)).isEmpty();
    }

    @Test
    void givesTheDelegationsToACongress() {
        Delegation ofChile = delegation("kyoto-chl", KYOTO_ID);
        ProceedingsIndex index =
                index(proceedings().addDelegations(ofChile, delegation("doha-jpn", DOHA_ID), DELEGATION));

        assertThat(index.delegationsTo(KYOTO_ID)).containsExactly(ofChile, DELEGATION);
        assertThat(index.delegationsTo(NOWHERE)).isEmpty();
    }

    @Test
    void givesTheParticipantsOfACongressWithADelegationOrWithout() {
        Participant minister =
                participant("minister").delegationId(DELEGATION.id()).build();
        Participant expert = participant("expert").congressId(KYOTO_ID).build();
        Participant both = participant("both")
                .congressId(KYOTO_ID)
                .delegationId(DELEGATION.id())
                .build();
        ProceedingsIndex index = index(proceedings().addDelegation(DELEGATION).addParticipants(minister, expert, both));

        assertThat(index.participantsOf(KYOTO_ID)).containsExactly(minister, expert, both);
        assertThat(index.participantsOf(NOWHERE)).isEmpty();
    }

    @Test
    void givesAParticipantOfTheCongressThatItNamesBeforeThatOfItsDelegation() {
        Participant minister = participant("minister")
                .congressId(DOHA_ID)
                .delegationId(DELEGATION.id())
                .build();
        ProceedingsIndex index = index(proceedings().addDelegation(DELEGATION).addParticipant(minister));

        assertThat(index.participantsOf(DOHA_ID)).containsExactly(minister);
        assertThat(index.participantsOf(KYOTO_ID)).isEmpty();
    }

    @Test
    void givesNoParticipantWhoseCongressIsNotKnown() {
        Participant nowhere = participant("nowhere").build();
        Participant ofNoDelegation =
                participant("lost").delegationId(DELEGATION.id()).build();

        assertThat(index(proceedings().addParticipants(nowhere, ofNoDelegation)).participantsOf(KYOTO_ID))
                .isEmpty();
    }

    @Test
    void givesTheParticipantsInADelegation() {
        Participant head = participant("head").delegationId(DELEGATION.id()).build();
        Participant adviser =
                participant("adviser").delegationId(DELEGATION.id()).build();
        Participant expert = participant("expert").congressId(KYOTO_ID).build();
        ProceedingsIndex index = index(proceedings().addParticipants(head, expert, adviser));

        assertThat(index.participantsIn(DELEGATION.id())).containsExactly(head, adviser);
        assertThat(index.participantsIn(Id.of("nowhere"))).isEmpty();
    }

    @Test
    void givesWhereAPersonTookPart() {
        Participant atDoha =
                participant("at-doha").personId(WALY.id()).congressId(DOHA_ID).build();
        Participant atKyoto =
                participant("at-kyoto").personId(WALY.id()).congressId(KYOTO_ID).build();
        Participant other = participant("other").congressId(KYOTO_ID).build();
        ProceedingsIndex index = index(proceedings().addParticipants(atDoha, other, atKyoto));

        assertThat(index.participationsOf(WALY.id())).containsExactly(atDoha, atKyoto);
        assertThat(index.participationsOf(Id.of("nowhere"))).isEmpty();
    }

    @Test
    void givesTheStatementsInASessionByPositionAndThoseWithoutLast() {
        ProceedingsIndex index = index(proceedings()
                .addStatements(
                        inOpening("unplaced-b").build(),
                        inOpening("tenth").position(10).build(),
                        inOpening("second").position(2).build(),
                        inOpening("unplaced-a").build(),
                        inOpening("second-again").position(2).build(),
                        statement("elsewhere").position(1).build(),
                        statement("other")
                                .sessionId(Id.of("closing"))
                                .position(1)
                                .build()));

        assertThat(ids(index.statementsIn(OPENING.id())))
                .containsExactly("second", "second-again", "tenth", "unplaced-b", "unplaced-a");
        assertThat(index.statementsIn(Id.of("nowhere"))).isEmpty();
    }

    @Test
    void givesWhatAPersonSaid() {
        ProceedingsIndex index = index(proceedings()
                .addStatements(
                        statement("b")
                                .speaker(speaker().personId(WALY.id()).build())
                                .build(),
                        statement("other")
                                .speaker(speaker()
                                        .personId(Id.of("kamikawa-yoko"))
                                        .build())
                                .build(),
                        statement("a")
                                .speaker(speaker().personId(WALY.id()).build())
                                .build()));

        assertThat(ids(index.statementsBy(WALY.id()))).containsExactly("b", "a");
        assertThat(index.statementsBy(Id.<Person>of("nowhere"))).isEmpty();
    }

    @Test
    void givesWhatAPartySaidByItsSpeakersAndDelegations() {
        ProceedingsIndex index = index(proceedings()
                .addDelegations(DELEGATION, delegation("doha-jpn", DOHA_ID))
                .addStatements(
                        statement("of-the-delegation")
                                .delegationId(DELEGATION.id())
                                .build(),
                        statement("of-a-speaker")
                                .speaker(speaker().partyId(JAPAN.id()).build())
                                .build(),
                        statement("at-doha").delegationId(Id.of("doha-jpn")).build(),
                        statement("of-chile")
                                .speaker(speaker().partyId(Id.of("CHL")).build())
                                .build(),
                        statement("of-nobody").build()));

        assertThat(ids(index.statementsBy(JAPAN.id()))).containsExactly("of-the-delegation", "of-a-speaker", "at-doha");
    }

    @Test
    void givesAStatementOnceThoughSeveralThingsSayWhoMadeIt() {
        Statement statement = statement("s")
                .speaker(speaker().personId(WALY.id()).partyId(JAPAN.id()).build())
                .delegationId(DELEGATION.id())
                .build();
        Statement ofHerself = statement("t")
                .speaker(speaker().personId(WALY.id()).partyId(WALY.id()).build())
                .build();
        ProceedingsIndex index = index(proceedings().addDelegation(DELEGATION).addStatements(statement, ofHerself));

        assertThat(index.statementsBy(JAPAN.id())).containsExactly(statement);
        assertThat(index.statementsBy(WALY.id())).containsExactly(statement, ofHerself);
    }

    @Test
    void givesNoStatementOfADelegationWhosePartyIsNotKnown() {
        Delegation byName = Delegation.builder()
                .id(Id.of("kyoto-japan"))
                .congressId(KYOTO_ID)
                .name("JPN")
                .build();
        ProceedingsIndex index = index(proceedings()
                .addDelegation(byName)
                .addStatements(
                        statement("by-name").delegationId(byName.id()).build(),
                        statement("lost").delegationId(Id.of("nowhere")).build()));

        assertThat(index.statementsBy(JAPAN.id())).isEmpty();
        assertThat(index.statementsBy(Id.<Party>of("kyoto-japan"))).isEmpty();
    }

    /** Whose words they were is not who spoke, and a group does not speak by itself. */
    @Test
    void doesNotTakeAuthorsAndPrincipalsForSpeakers() {
        ProceedingsIndex index = index(proceedings()
                .addStatement(statement("s")
                        .speaker(speaker().partyId(JAPAN.id()).build())
                        .author(speaker().personId(WALY.id()).build())
                        .addOnBehalfOfId(UNODC.id())
                        .build()));

        assertThat(index.statementsBy(WALY.id())).isEmpty();
        assertThat(index.statementsBy(UNODC.id())).isEmpty();
    }

    @Test
    void givesTheStatementsOnBehalfOfAParty() {
        Id<Organization> group = Id.of("g77");
        ProceedingsIndex index = index(proceedings()
                .addStatements(
                        statement("a").addOnBehalfOfId(group).build(),
                        statement("own").build(),
                        statement("of-both")
                                .addOnBehalfOfId(UNODC.id())
                                .addOnBehalfOfId(group)
                                .build(),
                        statement("twice")
                                .addOnBehalfOfId(group)
                                .addOnBehalfOfId(group)
                                .build()));

        assertThat(ids(index.statementsOnBehalfOf(group))).containsExactly("a", "of-both", "twice");
        assertThat(ids(index.statementsOnBehalfOf(UNODC.id()))).containsExactly("of-both");
        assertThat(index.statementsOnBehalfOf(JAPAN.id())).isEmpty();
    }

    /** The items are cited, and need not be in the document. */
    @Test
    void givesTheStatementsUnderAnAgendaItem() {
        KeyReference four = KeyReference.of("agenda-1#4");
        KeyReference five = KeyReference.of("agenda-1#5");
        ProceedingsIndex index = index(proceedings()
                .addStatements(
                        statement("under-four").addItemRef(four).build(),
                        statement("under-none").build(),
                        statement("under-both").addItemRefs(five, four).build()));

        assertThat(ids(index.statementsUnder(four))).containsExactly("under-four", "under-both");
        assertThat(ids(index.statementsUnder(five))).containsExactly("under-both");
        assertThat(index.statementsUnder(KeyReference.of("agenda-2#4"))).isEmpty();
    }

    @Test
    void givesTheActionsOnATextByDateAndThoseWithoutLast() {
        ProceedingsIndex index = index(proceedings()
                .addActions(
                        onDeclaration("undated-b").build(),
                        onDeclaration("endorsed")
                                .date(PartialDate.of("2021-12"))
                                .build(),
                        onDeclaration("no-date")
                                .date(PartialDate.of("last week"))
                                .build(),
                        onDeclaration("adopted")
                                .date(PartialDate.of("2021-03-07"))
                                .build(),
                        onDeclaration("undated-a").build(),
                        onDeclaration("in-that-year")
                                .date(PartialDate.of("2021"))
                                .build(),
                        onDeclaration("adopted-too")
                                .date(PartialDate.of("2021-03-07"))
                                .build(),
                        action("on-the-resolution")
                                .textId(RESOLUTION)
                                .date(PartialDate.of("2020"))
                                .build(),
                        action("on-no-text").date(PartialDate.of("2020")).build()));

        assertThat(ids(index.actionsOn(DECLARATION)))
                .containsExactly(
                        "in-that-year", "adopted", "adopted-too", "endorsed", "undated-b", "no-date", "undated-a");
        assertThat(ids(index.actionsOn(RESOLUTION))).containsExactly("on-the-resolution");
        assertThat(index.actionsOn(Id.<Declaration>of("nowhere"))).isEmpty();
    }

    @Test
    void givesWhatPartiesSayAboutAText() {
        ProceedingsIndex index = index(proceedings()
                .addPositionStatements(
                        position("b").textId(DECLARATION).build(),
                        position("on-the-resolution").textId(RESOLUTION).build(),
                        position("on-no-text").build(),
                        position("a").textId(DECLARATION).build()));

        assertThat(ids(index.positionsOn(DECLARATION))).containsExactly("b", "a");
        assertThat(ids(index.positionsOn(RESOLUTION))).containsExactly("on-the-resolution");
        assertThat(index.positionsOn(Id.<Declaration>of("nowhere"))).isEmpty();
    }

    @Test
    void givesTheSponsorshipsOfAText() {
        ProceedingsIndex index = index(proceedings()
                .addSponsorships(
                        sponsorship("b").textId(RESOLUTION).build(),
                        sponsorship("of-the-declaration").textId(DECLARATION).build(),
                        sponsorship("of-no-text").build(),
                        sponsorship("a").textId(RESOLUTION).build()));

        assertThat(ids(index.sponsorshipsOf(RESOLUTION))).containsExactly("b", "a");
        assertThat(ids(index.sponsorshipsOf(DECLARATION))).containsExactly("of-the-declaration");
        assertThat(index.sponsorshipsOf(Id.<Declaration>of("nowhere"))).isEmpty();
    }

    @Test
    void givesWhatATextPromises() {
        ProceedingsIndex index = index(proceedings()
                .addCommitments(
                        commitment("b", DECLARATION),
                        commitment("of-the-resolution", RESOLUTION),
                        commitment("a", DECLARATION)));

        assertThat(ids(index.commitmentsIn(DECLARATION))).containsExactly("b", "a");
        assertThat(ids(index.commitmentsIn(RESOLUTION))).containsExactly("of-the-resolution");
        assertThat(index.commitmentsIn(Id.<Declaration>of("nowhere"))).isEmpty();
    }

    @Test
    void givesTheMembershipsInAnOrganizationOfAllTimes() {
        Membership former = membership("former", Id.of("SUN"), UN)
                .period(DateRange.of("1945-10-24", "1991-12-24"))
                .build();
        Membership current = membership("current", JAPAN.id(), UN)
                .period(DateRange.from("1956-12-18"))
                .build();
        Membership elsewhere = membership("elsewhere", JAPAN.id(), Id.of("g7")).build();
        ProceedingsIndex index = index(proceedings().addMemberships(former, elsewhere, current));

        assertThat(index.membershipsIn(UN)).containsExactly(former, current);
        assertThat(index.membershipsIn(Id.of("nowhere"))).isEmpty();
    }

    @Test
    void givesTheMembershipsInAnOrganizationOnADay() {
        Membership former = membership("former", Id.of("SUN"), UN)
                .period(DateRange.of("1945-10-24", "1991-12-24"))
                .build();
        Membership current = membership("current", JAPAN.id(), UN)
                .period(DateRange.from("1956-12-18"))
                .build();
        Membership always = membership("always", Id.of("FRA"), UN).build();
        ProceedingsIndex index = index(proceedings().addMemberships(former, current, always));

        assertThat(index.membershipsIn(UN, LocalDate.of(1945, 10, 23))).containsExactly(always);
        assertThat(index.membershipsIn(UN, LocalDate.of(1956, 12, 17))).containsExactly(former, always);
        assertThat(index.membershipsIn(UN, LocalDate.of(1956, 12, 18))).containsExactly(former, current, always);
        assertThat(index.membershipsIn(UN, LocalDate.of(1991, 12, 24))).containsExactly(former, current, always);
        assertThat(index.membershipsIn(UN, LocalDate.of(1991, 12, 25))).containsExactly(current, always);
        assertThat(index.membershipsIn(Id.of("nowhere"), LocalDate.of(1991, 12, 25)))
                .isEmpty();
    }

    @Test
    void givesTheMembershipsOfAParty() {
        Membership ofUn = membership("un", JAPAN.id(), UN).build();
        Membership ofG7 = membership("g7", JAPAN.id(), Id.of("g7")).build();
        Membership ofAnother = membership("other", Id.of("FRA"), UN).build();
        ProceedingsIndex index = index(proceedings().addMemberships(ofUn, ofAnother, ofG7));

        assertThat(index.membershipsOf(JAPAN.id())).containsExactly(ofUn, ofG7);
        assertThat(index.membershipsOf(UNODC.id())).isEmpty();
    }

    private static ProceedingsBuilder proceedings() {
        return Proceedings.builder();
    }

    private static ProceedingsIndex index(ProceedingsBuilder proceedings) {
        return ProceedingsIndex.of(proceedings.build());
    }

    private static ImmutableList<String> ids(List<? extends ProceedingsRecord<?>> records) {
        return records.stream().map(record -> record.id().toString()).collect(ImmutableList.toImmutableList());
    }

    private static Agenda agenda(String id, AgendaItem... items) {
        return Agenda.builder()
                .id(Id.of(id))
                .edition(AgendaEdition.PROVISIONAL)
                .addItems(items)
                .build();
    }

    private static AgendaItem item(String key, String label) {
        return AgendaItem.builder().key(key).label(label).build();
    }

    private static Segment segment(String id, Id<Congress> congressId) {
        return Segment.builder().id(Id.of(id)).congressId(congressId).build();
    }

    private static OfficerBuilder officer(String id, OfficeKind office) {
        return Officer.builder().id(Id.of(id)).office(office).holderName("Kamikawa Yoko");
    }

    private static Delegation delegation(String id, Id<Congress> congressId) {
        return DELEGATION.toBuilder().id(Id.of(id)).congressId(congressId).build();
    }

    private static ParticipantBuilder participant(String id) {
        return Participant.builder().id(Id.of(id)).writtenName("Ms. " + id);
    }

    private static SpeakerBuilder speaker() {
        return Speaker.builder();
    }

    private static StatementBuilder statement(String id) {
        return Statement.builder().id(Id.of(id));
    }

    private static StatementBuilder inOpening(String id) {
        return statement(id).sessionId(OPENING.id());
    }

    private static ActionBuilder action(String id) {
        return Action.builder().id(Id.of(id)).verb(ActionVerb.ADOPTED);
    }

    private static ActionBuilder onDeclaration(String id) {
        return action(id).textId(DECLARATION);
    }

    private static PositionStatementBuilder position(String id) {
        return PositionStatement.builder()
                .id(Id.of(id))
                .kind(PositionKind.RESERVATION)
                .partyId(JAPAN.id());
    }

    private static SponsorshipBuilder sponsorship(String id) {
        return Sponsorship.builder()
                .id(Id.of(id))
                .kind(SponsorshipKind.CO_SPONSOR)
                .partyId(JAPAN.id());
    }

    private static Commitment commitment(String id, Id<? extends FormalText<?>> textId) {
        return Commitment.builder().id(Id.of(id)).textId(textId).build();
    }

    private static MembershipBuilder membership(String id, Id<? extends Party> partyId, Id<Organization> in) {
        return Membership.builder()
                .id(Id.of(id))
                .partyId(partyId)
                .organizationId(in)
                .role(MembershipRole.MEMBER);
    }

    @Test
    void followsReferencesToTheTextAndTheCongress() {
        PositionStatement position = PositionStatement.builder()
                .id(Id.of("ps"))
                .kind(PositionKind.RESERVATION)
                .name("Syria")
                .addParagraphRef(KeyReference.of("resolution-1#op4"))
                .build();
        Sponsorship sponsorship = Sponsorship.builder()
                .id(Id.of("sp"))
                .kind(SponsorshipKind.CO_SPONSOR)
                .name("Albania")
                .versionRef(KeyReference.of("resolution-1#draft"))
                .build();
        Participant participant = Participant.builder()
                .id(Id.of("pt"))
                .writtenName("KAMIKAWA Yoko")
                .rosterRef(KeyReference.of("kyoto-2021#final"))
                .build();
        ProceedingsIndex index = ProceedingsIndex.of(Proceedings.builder()
                .addPositionStatement(position)
                .addSponsorship(sponsorship)
                .addParticipant(participant)
                .build());

        assertThat(index.positionsOn(Id.<Resolution>of("resolution-1"))).containsExactly(position);
        assertThat(index.sponsorshipsOf(Id.<Resolution>of("resolution-1"))).containsExactly(sponsorship);
        assertThat(index.participantsOf(Id.of("kyoto-2021"))).containsExactly(participant);
    }

    @Test
    void findsWhatHangsOnAnActionOrAStatement() {
        Action main = Action.builder()
                .id(Id.of("a"))
                .verb(ActionVerb.ADOPTED)
                .textId(Id.<Resolution>of("resolution-1"))
                .build();
        Action part = Action.builder()
                .id(Id.of("a-op4"))
                .verb(ActionVerb.ADOPTED)
                .partOfId(main.id())
                .build();
        Statement explanation = Statement.builder()
                .id(Id.of("st"))
                .actionId(main.id())
                .speaker(Speaker.builder().partyId(Id.of("pt")).build())
                .build();
        Statement reply = Statement.builder()
                .id(Id.of("reply"))
                .inReplyToId(explanation.id())
                .build();
        ProceedingsIndex index = ProceedingsIndex.of(Proceedings.builder()
                .addActions(main, part)
                .addStatements(explanation, reply)
                .addDelegation(Delegation.builder()
                        .id(Id.of("del"))
                        .congressId(Id.of("c"))
                        .partyId(Id.of("JPN"))
                        .build())
                .addParticipant(Participant.builder()
                        .id(Id.of("pt"))
                        .delegationId(Id.of("del"))
                        .writtenName("KAMIKAWA Yoko")
                        .build())
                .build());

        assertThat(index.actionsOn(Id.<Resolution>of("resolution-1"))).containsExactly(main, part);
        assertThat(index.partsOf(main.id())).containsExactly(part);
        assertThat(index.statementsOn(main.id())).containsExactly(explanation);
        assertThat(index.repliesTo(explanation.id())).containsExactly(reply);
        assertThat(index.continuationsOf(explanation.id())).isEmpty();
        assertThat(index.statementsBy(Id.<MemberState>of("JPN"))).containsExactly(explanation);
    }

    @Test
    void tellsMembersFromObservers() {
        Membership member = membership("m1", MembershipRole.MEMBER);
        ProceedingsIndex index = ProceedingsIndex.of(Proceedings.builder()
                .addMemberships(
                        member, membership("m2", MembershipRole.OBSERVER), membership("m3", MembershipRole.ASSOCIATE))
                .build());

        assertThat(index.membersOf(Id.of("un"), LocalDate.parse("2021-03-07"))).containsExactly(member);
        assertThat(index.membershipsIn(Id.of("un"), LocalDate.parse("2021-03-07")))
                .hasSize(3);
    }

    private static Membership membership(String id, MembershipRole role) {
        return Membership.builder()
                .id(Id.of(id))
                .partyId(Id.of("JPN"))
                .organizationId(Id.of("un"))
                .role(role)
                .build();
    }

    @Test
    void givesStatementsAndActionsInTheOrderOfTheSitting() {
        Action vote = Action.builder()
                .id(Id.of("vote"))
                .sessionId(OPENING.id())
                .verb(ActionVerb.ADOPTED)
                .position(2)
                .build();
        Action later = vote.toBuilder().id(Id.of("later")).position(4).build();
        Statement before = Statement.builder()
                .id(Id.of("before"))
                .sessionId(OPENING.id())
                .position(1)
                .build();
        Statement after = before.toBuilder().id(Id.of("after")).position(3).build();
        ProceedingsIndex index = ProceedingsIndex.of(Proceedings.builder()
                .addStatements(after, before)
                .addActions(later, vote)
                .build());

        assertThat(index.actionsIn(OPENING.id())).containsExactly(vote, later);
        assertThat(index.entriesOf(OPENING.id())).isEqualTo(List.of(before, vote, after, later));
    }

    @Test
    void findsTheRecordOfASitting() {
        Document document =
                Document.builder().id(Id.of("pv-1")).sessionId(OPENING.id()).build();
        ProceedingsIndex index =
                ProceedingsIndex.of(Proceedings.builder().addDocument(document).build());

        assertThat(index.documentsOf(OPENING.id())).containsExactly(document);
    }

    @Test
    void findsAJointSittingByEachOfItsCongresses() {
        Session joint = OPENING.toBuilder()
                .addJointWith(JointSitting.builder().congressId(DOHA_ID).build())
                .build();
        ProceedingsIndex index =
                ProceedingsIndex.of(Proceedings.builder().addSession(joint).build());

        assertThat(index.sessionsOf(KYOTO_ID)).containsExactly(joint);
        assertThat(index.sessionsOf(DOHA_ID)).containsExactly(joint);
    }

    @Test
    void tellsWhoIsAMemberFromWhoLeftOnAnUnknownDay() {
        Id<Organization> council = Id.of("council");
        Membership ended = membership("KEN", DateRange.from("1973"))
                .putAbsent("/period/end", AbsenceReason.UNKNOWN)
                .build();
        Membership goesOn = membership("SWE", DateRange.of("1973", "..")).build();
        Membership notSaid = membership("JPN", DateRange.from("1973")).build();
        Membership left = membership("PER", DateRange.of("1973", "1980")).build();
        Membership observes = membership("VAT", DateRange.of("1973", ".."))
                .role(MembershipRole.OBSERVER)
                .build();
        ProceedingsIndex index = ProceedingsIndex.of(Proceedings.builder()
                .addMemberships(ended, goesOn, notSaid, left, observes)
                .build());

        assertThat(index.currentMembersOf(council)).containsExactly(goesOn, notSaid);
        assertThat(index.membersOf(council, LocalDate.of(1975, 1, 1))).containsExactly(ended, goesOn, notSaid, left);
    }

    @Test
    void findsTheGroupOfAVoterOnTheDayOfTheVote() {
        Membership before = membership("epp", DateRange.of("2004-07", "2006")).build();
        Membership after = membership("eldr", DateRange.from("2007")).build();
        ProceedingsIndex index = ProceedingsIndex.of(Proceedings.builder()
                .addMemberships(
                        before.toBuilder()
                                .partyId(Id.of("p1"))
                                .organizationId(Id.of("epp"))
                                .build(),
                        after.toBuilder()
                                .partyId(Id.of("p1"))
                                .organizationId(Id.of("eldr"))
                                .build())
                .build());

        assertThat(index.membershipsOf(Id.<Person>of("p1"), LocalDate.of(2006, 5, 1)))
                .extracting(Membership::organizationId)
                .containsExactly(Id.of("epp"));
        assertThat(index.membershipsOf(Id.<Person>of("p1"), LocalDate.of(2007, 2, 1)))
                .extracting(Membership::organizationId)
                .containsExactly(Id.of("eldr"));
    }

    private static MembershipBuilder membership(String party, DateRange period) {
        return Membership.builder()
                .id(Id.of("of-" + party))
                .partyId(Id.of(party))
                .organizationId(Id.of("council"))
                .role(MembershipRole.MEMBER)
                .period(period);
    }

    private static Congress edition(String id, OptionalInt ordinal, String period) {
        return Congress.builder()
                .id(Id.of(id))
                .seriesId(Id.of("congresses"))
                .ordinal(ordinal)
                .addName(Name.official("en", id))
                .period(DateRange.from(period))
                .build();
    }

    @Test
    void findsTheNextAndThePreviousCongressOfASeries() {
        Congress doha = edition("doha", OptionalInt.of(13), "2015");
        Congress kyoto = edition("kyoto", OptionalInt.of(14), "2021");
        Congress abuDhabi = edition("abu-dhabi", OptionalInt.of(15), "2026");
        ProceedingsIndex index = ProceedingsIndex.of(Proceedings.builder()
                .addCongresses(kyoto, abuDhabi, doha, KYOTO)
                .build());

        assertThat(index.congressesOf(Id.of("congresses"))).containsExactly(doha, kyoto, abuDhabi);
        assertThat(index.nextOf(kyoto.id())).contains(abuDhabi);
        assertThat(index.previousOf(kyoto.id())).contains(doha);
        assertThat(index.nextOf(abuDhabi.id())).isEmpty();
        assertThat(index.previousOf(doha.id())).isEmpty();
        assertThat(index.nextOf(KYOTO_ID)).isEmpty();
        assertThat(index.nextOf(NOWHERE)).isEmpty();
    }

    @Test
    void ordersCongressesByTheirDaysUnlessAllHaveAnOrdinal() {
        Congress first = edition("first", OptionalInt.of(2), "2015");
        Congress second = edition("second", OptionalInt.empty(), "2021");
        Congress third = edition("third", OptionalInt.of(1), "2026");

        assertThat(ProceedingsIndex.of(Proceedings.builder()
                                .addCongresses(third, second, first)
                                .build())
                        .congressesOf(Id.of("congresses")))
                .containsExactly(first, second, third);
    }

    @Test
    void findsTheOfficersOnADay() {
        Id<Organization> board = Id.of("board");
        Officer chair = Officer.builder()
                .id(Id.of("chair"))
                .office(OfficeKind.CHAIR)
                .bodyId(board)
                .holderId(WALY.id())
                .period(DateRange.of("2020", "2021"))
                .build();
        Officer rapporteur = Officer.builder()
                .id(Id.of("rapporteur"))
                .office(OfficeKind.RAPPORTEUR)
                .holderName("R")
                .bodyId(board)
                .congressId(KYOTO_ID)
                .build();
        Officer secretary = Officer.builder()
                .id(Id.of("secretary"))
                .office(OfficeKind.SECRETARY)
                .holderName("S")
                .bodyId(board)
                .build();
        ProceedingsIndex index = ProceedingsIndex.of(Proceedings.builder()
                .addCongress(KYOTO.toBuilder()
                        .period(DateRange.of("2021-03-07", "2021-03-12"))
                        .build())
                .addOfficers(chair, rapporteur, secretary)
                .build());

        assertThat(index.officersOfBody(board)).containsExactly(chair, rapporteur, secretary);
        assertThat(index.officersOfBody(board, LocalDate.of(2021, 3, 8))).containsExactly(chair, rapporteur, secretary);
        assertThat(index.officersOfBody(board, LocalDate.of(2021, 5, 1))).containsExactly(chair, secretary);
        assertThat(index.officersOfBody(board, LocalDate.of(2022, 1, 1))).containsExactly(secretary);
        assertThat(index.officersOf(KYOTO_ID, LocalDate.of(2021, 3, 8))).containsExactly(rapporteur);
        assertThat(index.officersOf(KYOTO_ID, LocalDate.of(2021, 3, 13))).isEmpty();
        assertThat(index.officesOf(WALY.id())).containsExactly(chair);
    }

    @Test
    void findsMembersThroughTheBodiesAbove() {
        Organization un = body("un", Optional.empty());
        Organization assembly = body("assembly", Optional.of(UN));
        Organization committee = body("committee", Optional.of(assembly.id()));
        Membership japan = Membership.builder()
                .id(Id.of("m"))
                .partyId(JAPAN.id())
                .organizationId(UN)
                .role(MembershipRole.MEMBER)
                .period(DateRange.from("1956-12-18"))
                .build();
        ProceedingsIndex index = ProceedingsIndex.of(Proceedings.builder()
                .addOrganizations(un, assembly, committee)
                .addMembership(japan)
                .build());
        LocalDate day = LocalDate.of(2021, 3, 8);

        assertThat(index.parentsOf(committee.id())).containsExactly(assembly, un);
        assertThat(index.bodiesOf(UN)).containsExactly(assembly);
        assertThat(index.membersThroughParentsOf(committee.id(), day)).containsExactly(japan);
        assertThat(index.membersThroughParentsOf(UN, day)).containsExactly(japan);
        assertThat(index.membersThroughParentsOf(committee.id(), LocalDate.of(1950, 1, 1)))
                .isEmpty();
        assertThat(index.membersThroughParentsOf(Id.of("nowhere"), day)).isEmpty();
        assertThat(index.organizationsOf(JAPAN.id(), day)).containsExactly(un);
    }

    @Test
    void endsAtBodiesThatFormACircle() {
        Organization a = body("a", Optional.of(Id.of("b")));
        Organization b = body("b", Optional.of(Id.of("c")));
        Organization c = body("c", Optional.of(Id.of("b")));
        Membership japan = Membership.builder()
                .id(Id.of("m"))
                .partyId(JAPAN.id())
                .organizationId(a.id())
                .role(MembershipRole.MEMBER)
                .build();
        ProceedingsIndex index = ProceedingsIndex.of(Proceedings.builder()
                .addOrganizations(a, b, c)
                .addMembership(japan)
                .build());

        assertThat(index.parentsOf(a.id())).containsExactly(b, c);
        assertThat(index.parentsOf(b.id())).containsExactly(c);
        assertThat(index.organizationsOf(JAPAN.id(), LocalDate.of(2021, 3, 8))).containsExactly(a, b, c);
    }

    @Test
    void callsACodeAsTheDocumentDeclaresIt() {
        ProceedingsIndex index = ProceedingsIndex.of(Proceedings.builder()
                .addDeclaredCodes(
                        DeclaredCode.builder()
                                .list("sessionKind")
                                .code("forum")
                                .label(LocalizedText.of("en", "Forum day").with("es", "Foro"))
                                .build(),
                        DeclaredCode.builder().list("sessionKind").code("gala").build())
                .build());

        assertThat(index.label(SessionKind.of("forum"), Locale.forLanguageTag("es-MX")))
                .isEqualTo("Foro");
        assertThat(index.label(SessionKind.of("forum"), Locale.FRENCH)).isEqualTo("Forum day");
        assertThat(index.label(SessionKind.of("gala"), Locale.FRENCH)).isEqualTo("gala");
        assertThat(index.label(SessionKind.PLENARY, Locale.FRENCH)).isEqualTo("Séance plénière");
    }

    private static Organization body(String id, Optional<Id<Organization>> parent) {
        return Organization.builder()
                .id(Id.of(id))
                .addName(Name.official("en", id))
                .parentId(parent)
                .build();
    }
}
