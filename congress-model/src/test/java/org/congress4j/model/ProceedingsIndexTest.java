package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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
}
