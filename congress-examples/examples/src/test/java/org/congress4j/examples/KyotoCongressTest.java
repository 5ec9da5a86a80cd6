package org.congress4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.congress4j.json.CongressJson;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.model.Claim;
import org.congress4j.model.Congress;
import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Officer;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.ScheduleChange;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.Source;
import org.congress4j.model.Statement;
import org.congress4j.model.StatusChange;
import org.congress4j.model.code.AdoptionMethod;
import org.congress4j.model.code.CountQualifier;
import org.congress4j.model.code.DeliveryMode;
import org.congress4j.model.code.EventStatus;
import org.congress4j.model.code.OfficeKind;
import org.congress4j.model.code.VenueRole;
import org.congress4j.model.index.ProceedingsIndex;
import org.junit.jupiter.api.Test;

class KyotoCongressTest {
    private final Proceedings proceedings = KyotoCongress.proceedings();
    private final ProceedingsIndex index = ProceedingsIndex.of(proceedings);
    private final Congress kyoto =
            index.find(Congress.class, Id.<Congress>of("kyoto-2021")).orElseThrow();

    @Test
    void isWrittenAndReadBackEqualWithoutAWarning() {
        String json = CongressJson.writeString(proceedings);

        ReadResult read =
                CongressJson.readString(json, ReadOptions.builder().strict(true).build());

        assertThat(read.proceedings()).isEqualTo(proceedings);
        assertThat(read.warnings()).isEmpty();
        assertThat(CongressJson.writeString(read.proceedings())).isEqualTo(json);
    }

    @Test
    void isValidByTheSchema() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ProceedingsFormat.schema());

        assertThat(schema.validate(CongressJson.writeString(proceedings), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyIdIsUniqueAndEverySourceIsThere() {
        assertThat(proceedings.records().map(ProceedingsRecord::id).map(Id::toString))
                .doesNotHaveDuplicates();
        ImmutableSet<Id<Source>> sources =
                proceedings.sources().stream().map(Source::id).collect(ImmutableSet.toImmutableSet());
        assertThat(proceedings
                        .records()
                        .flatMap(record -> Stream.concat(
                                record.sourceIds().stream(),
                                record.claims().stream().flatMap(claim -> claim.sourceIds().stream()))))
                .isSubsetOf(sources);
        assertThat(kyoto.counts().stream().flatMap(count -> count.sourceIds().stream()))
                .isSubsetOf(sources);
    }

    @Test
    void everyRecordButASourceCitesOne() {
        assertThat(proceedings.records().filter(record -> !(record instanceof Source)))
                .allSatisfy(record -> assertThat(!record.sourceIds().isEmpty()
                                || !record.claims().isEmpty())
                        .as(record.id().toString())
                        .isTrue());
    }

    @Test
    void tellsThePostponementAsEachSourceHasIt() {
        ScheduleChange change = kyoto.scheduleChanges().get(0);

        assertThat(change.previousPeriod()).contains(DateRange.of("2020-04-20", "2020-04-27"));
        assertThat(change.reason()).contains(LocalizedText.of("en", "COVID-19 pandemic"));
        assertThat(change.decidedById()).contains(Id.of("un-ga"));
        assertThat(change.instrumentIds()).containsExactly(Id.of("ga-decision-74-550"));
        assertThat(kyoto.claims())
                .filteredOn(claim -> claim.at().equals(Optional.of("/scheduleChanges/postponement/previousPeriod")))
                .singleElement()
                .satisfies(claim -> assertThat(claim.value().orElseThrow())
                        .isEqualTo(new JsonValue.JsonObject(ImmutableMap.of("start", JsonValue.of("2020-04")))));
        assertThat(kyoto.statuses().stream().map(StatusChange::status))
                .containsExactly(EventStatus.PLANNED, EventStatus.POSTPONED, EventStatus.RESCHEDULED, EventStatus.HELD);
    }

    @Test
    void keepsFiguresInTheirWordsWithTheirSources() {
        assertThat(kyoto.counts().stream()
                        .map(count -> count.qualifier() + " " + count.value().orElse(-1)))
                .contains("more-than 5000", "exact 152", "several -1", "most -1", "limited -1", "about 5600");
        ReportedCount states = kyoto.counts().stream()
                .filter(count -> count.key().equals(Optional.of("member-states")))
                .findFirst()
                .orElseThrow();
        assertThat(states.record()).isPresent();
        assertThat(states.locator().orElseThrow().paragraph()).contains("4");
    }

    @Test
    void tellsStaffSitesFromVenues() {
        assertThat(kyoto.venues().stream()
                        .map(venue -> venue.role() + " "
                                + venue.city()
                                        .map(city -> city.lookupOrFirst("en"))
                                        .orElse("")))
                .containsExactly(
                        "main Kyoto", "virtual ", "staff-site Kyoto", "staff-site Vienna", "staff-site New York");
        assertThat(kyoto.venues()).extracting(venue -> venue.role()).contains(VenueRole.STAFF_SITE);
    }

    @Test
    void holdsOnePersonInTwoCapacities() {
        Officer waly = proceedings.officers().get(1);

        assertThat(waly.office()).isEqualTo(OfficeKind.SECRETARY_GENERAL);
        assertThat(waly.capacities().stream().map(capacity -> capacity.title().lookupOrFirst("en")))
                .containsExactly("Executive Director of UNODC");
    }

    @Test
    void saysNoMoreThanThePressReleaseOfAVideoLink() {
        Statement closing = proceedings.statements().stream()
                .filter(statement -> statement.sessionId().equals(Optional.of(KyotoProgramme.CLOSING)))
                .findFirst()
                .orElseThrow();

        assertThat(closing.delivery()).contains(DeliveryMode.VIDEO_LINK);
        assertThat(closing.deliveredFrom()).contains(LocalizedText.of("en", "Vienna"));
        assertThat(proceedings.statements())
                .allMatch(statement -> statement.texts().isEmpty());
    }

    @Test
    void adoptsTheDeclarationOnTheFirstDayByConsensus() {
        assertThat(proceedings.actions())
                .filteredOn(action -> action.textId().equals(Optional.of(Id.of("kyoto-declaration"))))
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.date().orElseThrow()).hasToString("2021-03-07");
                    assertThat(action.method()).contains(AdoptionMethod.CONSENSUS);
                    assertThat(action.claims().stream().map(Claim::text))
                            .contains(Optional.of(LocalizedText.of("en", "Adopted unanimously.")));
                });
    }

    @Test
    void makesUpNoSessionForATopic() {
        Segment attached = proceedings.segments().get(1);

        assertThat(attached.topics()).hasSize(5);
        assertThat(attached.counts().get(0).qualifier()).isEqualTo(CountQualifier.DOZENS);
        assertThat(proceedings.sessions())
                .extracting(session -> session.id().toString())
                .containsExactly("kyoto-2021-opening", "kyoto-2021-closing");
    }

    @Test
    void opensInTheTimeZoneOfKyoto() {
        Session opening = proceedings.sessions().get(0);

        assertThat(index.start(opening)).contains(ZonedDateTime.parse("2021-03-07T10:00+09:00[Asia/Tokyo]"));
    }

    @Test
    void keepsTheYearThatWasAnnouncedForTheNextCongressAsAClaim() {
        Congress next =
                index.find(Congress.class, Id.<Congress>of("abu-dhabi-2026")).orElseThrow();

        assertThat(next.period()).contains(DateRange.of("2026-04-25", "2026-04-30"));
        assertThat(next.claims().stream().flatMap(claim -> claim.value().stream()))
                .containsExactly(JsonValue.of("2025"));
    }

    @Test
    void namesThePressOfficeWithoutATelephoneNumber() {
        Source release = proceedings.sources().get(0);

        assertThat(release.contacts().get(0).name()).contains("Sonya Yee");
        assertThat(CongressJson.writeString(proceedings)).doesNotContain("1459").doesNotContain("sonya.yee");
    }

    @Test
    void hasTheAgendaWithItsTitlesAndThreeLevels() {
        assertThat(proceedings.agendas().get(0).items()).hasSize(7);
        assertThat(index.agendaItem(KeyReference.of("kyoto-2021-provisional-agenda#2-e-ii"))
                        .orElseThrow()
                        .title())
                .contains(LocalizedText.of("en", "Report of the Credentials Committee"));
    }

    @Test
    void doesNotSayWhatTheRecordIsARecordOf() {
        assertThat(kyoto.counts().stream()
                        .flatMap(count -> count.record().stream())
                        .flatMap(record -> record.scope().stream()))
                .isEmpty();
    }
}
