package org.congress4j.examples;

import static org.congress4j.examples.KyotoSources.AGENDA;
import static org.congress4j.examples.KyotoSources.MAYOR;
import static org.congress4j.examples.KyotoSources.MOJ_PREPARATIONS;
import static org.congress4j.examples.KyotoSources.MOJ_REPORT;
import static org.congress4j.examples.KyotoSources.PRESS_RELEASE;
import static org.congress4j.examples.KyotoSources.REPORT;
import static org.congress4j.examples.KyotoSources.UNODC_PAGE;
import static org.congress4j.examples.KyotoSources.WHITE_PAPER;
import static org.congress4j.examples.KyotoSources.WHITE_PAPER_2023;
import static org.congress4j.examples.KyotoSources.confirmed;
import static org.congress4j.examples.KyotoSources.paragraph;
import static org.congress4j.examples.KyotoSources.reported;
import static org.congress4j.examples.KyotoSources.stated;
import static org.congress4j.examples.KyotoSources.told;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.AgendaItemBuilder;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.TimeRange;
import org.congress4j.model.code.AgendaEdition;
import org.congress4j.model.code.AttendanceBasis;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.CountQualifier;
import org.congress4j.model.code.CountUnit;
import org.congress4j.model.code.Formality;
import org.congress4j.model.code.SegmentKind;
import org.congress4j.model.code.SessionKind;

/** The parts of the programme and the sittings that the sources tell of; no session is made up for a topic. */
final class KyotoProgramme {
    static final Id<Session> OPENING = Id.of("kyoto-2021-opening");
    static final Id<Session> CLOSING = Id.of("kyoto-2021-closing");

    private KyotoProgramme() {}

    static ImmutableList<Segment> segments(Id<Congress> congress) {
        return ImmutableList.of(highLevel(congress), attached(congress), workshops(congress));
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

    private static Segment workshops(Id<Congress> congress) {
        return Segment.builder()
                .id(Id.of("kyoto-2021-workshops"))
                .congressId(congress)
                .kind(SegmentKind.WORKSHOPS)
                .title(LocalizedText.of("en", "Workshops"))
                .formality(Formality.FORMAL)
                .addTopic(LocalizedText.of("en", "Reducing reoffending: identifying risks and developing solutions"))
                .addCount(KyotoCounts.reported("workshops", CountUnit.EVENT, WHITE_PAPER)
                        .subject(LocalizedText.of("en", "workshops"))
                        .qualifier(CountQualifier.EXACT)
                        .value(4)
                        .build())
                .addClaim(confirmed("/topics", WHITE_PAPER_2023))
                .addClaim(reported(
                        MOJ_PREPARATIONS, "They sat in committee, each on one of the four items of substance."))
                .build();
    }

    /** The annotated provisional agenda, with its titles as printed. */
    static Agenda agenda(Id<Congress> congress) {
        return Agenda.builder()
                .id(Id.of("kyoto-2021-provisional-agenda"))
                .congressId(congress)
                .edition(AgendaEdition.PROVISIONAL)
                .date(PartialDate.of("2020-12-08"))
                .documentId(KyotoTexts.PROVISIONAL_AGENDA)
                .addItems(
                        item("1", "1", "Opening of the Congress").build(),
                        item("2", "2", "Organizational matters")
                                .addItems(
                                        item("2-a", "(a)", "Election of the President and of other officers")
                                                .build(),
                                        item("2-b", "(b)", "Adoption of the rules of procedure")
                                                .build(),
                                        item("2-c", "(c)", "Adoption of the agenda")
                                                .build(),
                                        item("2-d", "(d)", "Organization of work")
                                                .build(),
                                        item("2-e", "(e)", "Credentials of representatives to the Congress")
                                                .addItems(
                                                        item(
                                                                        "2-e-i",
                                                                        "(i)",
                                                                        "Appointment of members of the Credentials Committee")
                                                                .build(),
                                                        item("2-e-ii", "(ii)", "Report of the Credentials Committee")
                                                                .build())
                                                .build())
                                .build(),
                        item(
                                        "3",
                                        "3",
                                        "Comprehensive strategies for crime prevention towards social and economic development")
                                .build(),
                        item("4", "4", "Integrated approaches to challenges facing the criminal justice system")
                                .build(),
                        item(
                                        "5",
                                        "5",
                                        "Multidimensional approaches by Governments to promoting the rule of law by, inter alia,"
                                                + " providing access to justice for all; building effective, accountable,"
                                                + " impartial and inclusive institutions; and considering social, educational"
                                                + " and other relevant measures, including fostering a culture of lawfulness"
                                                + " while respecting cultural identities, in line with the Doha Declaration")
                                .build(),
                        item(
                                        "6",
                                        "6",
                                        "International cooperation and technical assistance to prevent and address all forms of"
                                                + " crime")
                                .addItems(
                                        item("6-a", "(a)", "Terrorism in all its forms and manifestations")
                                                .build(),
                                        item("6-b", "(b)", "New and emerging forms of crime")
                                                .build())
                                .build(),
                        item("7", "7", "Adoption of the report of the Congress").build())
                .addSourceId(AGENDA)
                .build();
    }

    private static AgendaItemBuilder item(String key, String label, String title) {
        return AgendaItem.builder().key(key).label(label).title(LocalizedText.of("en", title));
    }

    private static Session opening(Id<Congress> congress) {
        return Session.builder()
                .id(OPENING)
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
