package org.congress4j.examples;

import static org.congress4j.examples.KyotoSources.AGENDA;
import static org.congress4j.examples.KyotoSources.MAYOR;
import static org.congress4j.examples.KyotoSources.MOJ_REPORT;
import static org.congress4j.examples.KyotoSources.PRESS_RELEASE;
import static org.congress4j.examples.KyotoSources.REPORT;
import static org.congress4j.examples.KyotoSources.UNODC_PAGE;
import static org.congress4j.examples.KyotoSources.confirmed;
import static org.congress4j.examples.KyotoSources.paragraph;
import static org.congress4j.examples.KyotoSources.stated;
import static org.congress4j.examples.KyotoSources.told;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.TimeRange;
import org.congress4j.model.code.AttendanceBasis;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.CountQualifier;
import org.congress4j.model.code.CountUnit;
import org.congress4j.model.code.Formality;
import org.congress4j.model.code.SegmentKind;
import org.congress4j.model.code.SessionKind;

/** The parts of the programme and the sittings that the sources tell of; no session is made up for a topic. */
final class KyotoProgramme {
    static final Id<Session> CLOSING = Id.of("kyoto-2021-closing");

    private KyotoProgramme() {}

    static ImmutableList<Segment> segments(Id<Congress> congress) {
        return ImmutableList.of(highLevel(congress), attached(congress));
    }

    static ImmutableList<Session> sessions(Id<Congress> congress) {
        return ImmutableList.of(opening(congress), closing(congress));
    }

    private static Segment highLevel(Id<Congress> congress) {
        return Segment.builder()
                .id(Id.of("kyoto-2021-high-level"))
                .congressId(congress)
                .kind(SegmentKind.HIGH_LEVEL)
                .title(LocalizedText.of("en", "High-level segment"))
                .formality(Formality.FORMAL)
                .addCount(KyotoCounts.reported("ministers-spoke", CountUnit.COUNTRY_OR_REGION, MOJ_REPORT)
                        .subject(LocalizedText.of("en", "countries and regions whose ministers gave statements"))
                        .basis(AttendanceBasis.SPOKE)
                        .qualifier(CountQualifier.EXACT)
                        .value(90)
                        .build())
                .addCount(KyotoCounts.reported("ministers-in-person", CountUnit.COUNTRY, MOJ_REPORT)
                        .subject(LocalizedText.of("en", "countries whose ministers came in person"))
                        .mode(AttendanceMode.IN_PERSON)
                        .qualifier(CountQualifier.EXACT)
                        .value(13)
                        .build())
                .addSourceIds(REPORT, UNODC_PAGE)
                .build();
    }

    private static Segment attached(Id<Congress> congress) {
        return Segment.builder()
                .id(Id.of("kyoto-2021-ancillary"))
                .congressId(congress)
                .kind(SegmentKind.SPECIAL_EVENTS_AND_ANCILLARY_MEETINGS)
                .title(LocalizedText.of("en", "Special events and ancillary meetings"))
                .description(LocalizedText.of("en", "The topics named are examples."))
                .formality(Formality.ATTACHED)
                .addVenueRef(KeyReference.of(congress, "platform"))
                .addTopics(
                        LocalizedText.of("en", "Acting on corruption in order to curb wildlife crime"),
                        LocalizedText.of("en", "Gender aspects of counter-terrorism"),
                        LocalizedText.of("en", "What COVID-19 means for prisons"),
                        LocalizedText.of("en", "Helping children linked to terrorist or violent extremist groups"),
                        LocalizedText.of("en", "Young people bringing about change for the rule of law"))
                .addCount(KyotoCounts.reported("events", CountUnit.EVENT, PRESS_RELEASE)
                        .basis(AttendanceBasis.HELD)
                        .qualifier(CountQualifier.DOZENS)
                        .locator(paragraph(12))
                        .build())
                .addCount(KyotoCounts.reported("special-events", CountUnit.EVENT, UNODC_PAGE)
                        .subject(LocalizedText.of("en", "special events"))
                        .basis(AttendanceBasis.HELD)
                        .qualifier(CountQualifier.EXACT)
                        .value(13)
                        .build())
                .addClaim(stated("/kind", 12))
                .addClaim(stated("/title", 12))
                .addClaim(stated("/description", 12))
                .addClaim(stated("/formality", 12))
                .addClaim(stated("/venueRefs", 12))
                .addClaim(stated("/topics", 12))
                .build();
    }

    private static Session opening(Id<Congress> congress) {
        return Session.builder()
                .id(Id.of("kyoto-2021-opening"))
                .congressId(congress)
                .kind(SessionKind.OPENING)
                .formality(Formality.FORMAL)
                .planned(TimeRange.from("2021-03-07T10:00"))
                .addClaim(confirmed("/kind", AGENDA))
                .addClaim(confirmed("/formality", AGENDA))
                .addClaim(confirmed("/planned", AGENDA))
                .build();
    }

    private static Session closing(Id<Congress> congress) {
        return Session.builder()
                .id(CLOSING)
                .congressId(congress)
                .kind(SessionKind.CLOSING)
                .actual(TimeRange.from("2021-03-12"))
                .addClaim(stated("/kind", 5))
                .addClaim(told("/actual", 1, "The Congress ended on that Friday."))
                .addClaim(confirmed("/actual", MAYOR))
                .build();
    }
}
