package org.congress4j.examples;

import static org.congress4j.examples.KyotoSources.AGENDA;
import static org.congress4j.examples.KyotoSources.DOHA_NEWS;
import static org.congress4j.examples.KyotoSources.ELEVENTH_REPORT;
import static org.congress4j.examples.KyotoSources.EMIRATES_NEWS;
import static org.congress4j.examples.KyotoSources.ENCYCLOPAEDIA;
import static org.congress4j.examples.KyotoSources.GA_46_152;
import static org.congress4j.examples.KyotoSources.GA_49_157;
import static org.congress4j.examples.KyotoSources.GA_DECISIONS;
import static org.congress4j.examples.KyotoSources.HISTORY;
import static org.congress4j.examples.KyotoSources.MOJ_PREPARATIONS;
import static org.congress4j.examples.KyotoSources.NEW_DATES_PRESS;
import static org.congress4j.examples.KyotoSources.POSTPONED_PRESS;
import static org.congress4j.examples.KyotoSources.PRESS_RELEASE;
import static org.congress4j.examples.KyotoSources.REPORT;
import static org.congress4j.examples.KyotoSources.UNIC_TOKYO;
import static org.congress4j.examples.KyotoSources.UNODC_15TH;
import static org.congress4j.examples.KyotoSources.UNODC_KYOTO_PAGE;
import static org.congress4j.examples.KyotoSources.UNODC_PAGE;
import static org.congress4j.examples.KyotoSources.UNODC_THEMATIC;
import static org.congress4j.examples.KyotoSources.WHITE_PAPER;
import static org.congress4j.examples.KyotoSources.confirmed;
import static org.congress4j.examples.KyotoSources.reported;
import static org.congress4j.examples.KyotoSources.stated;
import static org.congress4j.examples.KyotoSources.statedInHeadline;
import static org.congress4j.examples.KyotoSources.statedOtherwise;
import static org.congress4j.examples.KyotoSources.told;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.congress4j.model.Congress;
import org.congress4j.model.CongressSeries;
import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Name;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Role;
import org.congress4j.model.ScheduleChange;
import org.congress4j.model.StatusChange;
import org.congress4j.model.StatusChangeBuilder;
import org.congress4j.model.TimeZoneName;
import org.congress4j.model.Venue;
import org.congress4j.model.code.AttendanceBasis;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.CongressForm;
import org.congress4j.model.code.CountQualifier;
import org.congress4j.model.code.CountUnit;
import org.congress4j.model.code.EventStatus;
import org.congress4j.model.code.NameKind;
import org.congress4j.model.code.RoleKind;
import org.congress4j.model.code.ScheduleChangeKind;
import org.congress4j.model.code.VenueRole;

/**
 * The Fourteenth United Nations Congress on Crime Prevention and Criminal Justice, Kyoto, 7 to 12 March 2021, as the press
 * release of its last day tells it, with what other sources add or contradict beside it.
 *
 * <p>Each fact is cited: {@code stated("/theme", 4)} says that paragraph 4 of the press release states the theme. What no
 * source confirms is absent.
 */
public final class KyotoCongress {
    private static final Id<CongressSeries> SERIES = Id.of("un-crime-congress");
    private static final Id<Congress> KYOTO = Id.of("kyoto-2021");
    private static final Id<Congress> ABU_DHABI = Id.of("abu-dhabi-2026");
    private static final Id<Congress> COMMISSION_30 = Id.of("ccpcj-30");

    private KyotoCongress() {}

    /** {@return the record of the congress} */
    public static Proceedings proceedings() {
        return Proceedings.builder()
                .title(LocalizedText.of("en", "The Kyoto Congress, 7 to 12 March 2021"))
                .addSeries(series())
                .addCongresses(kyoto(), abuDhabi(), thirtiethSessionOfTheCommission())
                .addAllStates(KyotoParties.states())
                .addAllOrganizations(KyotoParties.organizations())
                .addAllPersons(KyotoParties.persons())
                .addAllOfficers(KyotoParties.officers(KYOTO))
                .addAgenda(KyotoProgramme.agenda(KYOTO))
                .addAllSegments(KyotoProgramme.segments(KYOTO))
                .addAllSessions(KyotoProgramme.sessions(KYOTO))
                .addAllStatements(KyotoStatements.of(KYOTO, KyotoProgramme.CLOSING))
                .addAllActions(KyotoTexts.actions(KYOTO))
                .addAllDeclarations(KyotoTexts.declarations(KYOTO))
                .addAllResolutions(KyotoTexts.resolutions(KYOTO))
                .addSponsorship(KyotoTexts.submission())
                .addAllCommitments(KyotoTexts.commitments(COMMISSION_30))
                .addAllDocuments(KyotoTexts.documents(KYOTO))
                .addAllSources(KyotoSources.all())
                .build();
    }

    private static CongressSeries series() {
        return CongressSeries.builder()
                .id(SERIES)
                .addName(Name.builder()
                        .kind(NameKind.OFFICIAL)
                        .text(LocalizedText.of(
                                "en", "United Nations Congress on Crime Prevention and Criminal Justice"))
                        .period(DateRange.from("2005"))
                        .build())
                .addName(Name.builder()
                        .kind(NameKind.OFFICIAL)
                        .text(LocalizedText.of(
                                "en",
                                "United Nations Congress on the Prevention of Crime and the Treatment of Offenders"))
                        .period(DateRange.of("1955", "2000"))
                        .build())
                .addName(Name.asWritten("en", "Crime Congress"))
                .description(LocalizedText.of(
                        "en",
                        "Said to have no larger counterpart in its field: Governments, international and regional"
                                + " organizations, civil society, experts and scholars meet in it over preventing crime and"
                                + " over criminal justice."))
                .founded(PartialDate.of("1955"))
                .cadence(java.time.Period.ofYears(5))
                .addRole(role("preparatory-body", RoleKind.PREPARATORY_BODY, KyotoParties.COMMISSION))
                .addRole(role("support", RoleKind.SUPPORT, KyotoParties.UNODC))
                .addMandateIds(KyotoTexts.RESOLUTION_415_V, KyotoTexts.RESOLUTION_46_152)
                .addClaim(confirmed("/names", ENCYCLOPAEDIA, ELEVENTH_REPORT))
                .addClaim(told("/names", 6, "Writes Crime Congress."))
                .addClaim(reported(
                        "/names",
                        ENCYCLOPAEDIA,
                        "It does not say which name was in use between the congresses of 2000 and 2005."))
                .addClaim(stated("/description", 1))
                .addClaim(stated("/description", 6))
                .addClaim(confirmed("/founded", HISTORY, UNODC_KYOTO_PAGE))
                .addClaim(told("/founded", 2, "The series had a history of 65 years in March 2021."))
                .addClaim(told(
                        "/founded",
                        13,
                        "The Minister of Justice of Japan, too, counted 65 years since the Congress began."))
                .addClaim(confirmed("/cadence", GA_46_152, GA_49_157))
                .addClaim(confirmed("/mandateIds", GA_46_152, GA_49_157))
                .addClaim(confirmed("/roles/preparatory-body", UNODC_THEMATIC, ENCYCLOPAEDIA))
                .addClaim(stated("/roles/support", 6))
                .build();
    }

    private static Congress kyoto() {
        return Congress.builder()
                .id(KYOTO)
                .form(CongressForm.CONGRESS)
                .seriesId(SERIES)
                .ordinal(14)
                .addName(Name.official(
                        "en", "Fourteenth United Nations Congress on Crime Prevention and Criminal Justice"))
                .addName(Name.asWritten("en", "14th UN Congress on Crime Prevention and Criminal Justice"))
                .addName(Name.asWritten("en", "Kyoto Congress"))
                .addName(Name.asWritten("en", "14th Congress"))
                .addName(Name.asWritten("en", "14th UN Crime Congress"))
                .addIdentifier(Identifier.of("un-symbol-series", "A/CONF.234"))
                .theme(LocalizedText.of(
                        "en",
                        "Advancing crime prevention, criminal justice and the rule of law: towards the achievement of the"
                                + " 2030 Agenda"))
                .period(DateRange.of("2021-03-07", "2021-03-12"))
                .timeZone(TimeZoneName.of("Asia/Tokyo"))
                .attendanceMode(AttendanceMode.HYBRID)
                .addRoles(
                        role("host", RoleKind.HOST, KyotoParties.JAPAN),
                        role("support", RoleKind.SUPPORT, KyotoParties.UNODC),
                        role("secretariat", RoleKind.SECRETARIAT, KyotoParties.UNODC))
                .addAllVenues(venues())
                .addStatuses(
                        status("planned", EventStatus.PLANNED)
                                .addSourceIds(PRESS_RELEASE, UNODC_PAGE)
                                .build(),
                        status("postponed", EventStatus.POSTPONED)
                                .addSourceIds(AGENDA, POSTPONED_PRESS, GA_DECISIONS)
                                .build(),
                        status("rescheduled", EventStatus.RESCHEDULED)
                                .addSourceIds(UNODC_PAGE, UNIC_TOKYO)
                                .build(),
                        status("held", EventStatus.HELD)
                                .date(PartialDate.of("2021-03-12"))
                                .addSourceId(PRESS_RELEASE)
                                .build())
                .addScheduleChanges(postponement(), newDates(), shortening())
                .addAllCounts(KyotoCounts.ofTheCongress())
                .addClaim(told("/names", 2, "Writes 14th UN Congress on Crime Prevention and Criminal Justice."))
                .addClaim(told("/names", 15, "Writes 14th Congress and Kyoto Congress."))
                .addClaim(told("/names", 16, "Writes 14th UN Crime Congress."))
                .addClaim(confirmed("/names", REPORT, AGENDA, UNODC_PAGE))
                .addClaim(stated("/ordinal", 2))
                .addClaim(confirmed("/identifiers", REPORT, AGENDA))
                .addClaim(confirmed("/theme", UNODC_PAGE, UNODC_KYOTO_PAGE))
                .addClaim(stated("/period", 15))
                .addClaim(confirmed("/period", REPORT, UNODC_PAGE))
                .addClaim(told("/period", 5, "The gathering lasted six days."))
                .addClaim(reported(
                        "/timeZone", AGENDA, "It gives the opening as 10 a.m. in Kyoto; the zone is that of Japan."))
                .addClaim(stated("/attendanceMode", 2))
                .addClaim(told("/attendanceMode", 2, "The first hybrid one in the history of the series."))
                .addClaim(told("/attendanceMode", 2, "It met while the COVID-19 pandemic was still going on."))
                .addClaim(confirmed("/roles/host", UNODC_KYOTO_PAGE, MOJ_PREPARATIONS))
                .addClaim(stated("/roles/support", 16))
                .addClaim(confirmed("/roles/secretariat", WHITE_PAPER))
                .addClaim(stated("/venues/platform", 2))
                .addClaim(stated("/venues/platform", 12))
                .addClaim(statedInHeadline("/venues/icc-kyoto/city"))
                .addClaim(statedInHeadline("/venues/icc-kyoto/stateId"))
                .addClaim(confirmed("/venues/icc-kyoto", AGENDA, UNODC_PAGE))
                .addClaim(
                        reported(
                                        "/venues/icc-kyoto/city",
                                        DOHA_NEWS,
                                        "Named Tokyo, when the thirteenth Congress closed.")
                                .toBuilder()
                                .value(new JsonValue.JsonObject(ImmutableMap.of("en", JsonValue.of("Tokyo"))))
                                .build())
                .addClaim(stated("/venues/staff-kyoto", 5))
                .addClaim(stated("/venues/staff-vienna", 5))
                .addClaim(stated("/venues/staff-new-york", 5))
                .addClaim(statedOtherwise(
                        "/scheduleChanges/postponement/previousPeriod",
                        15,
                        new JsonValue.JsonObject(ImmutableMap.of("start", JsonValue.of("2020-04")))))
                .addClaim(stated("/scheduleChanges/postponement/reason", 15))
                .addClaim(stated("/scheduleChanges/postponement/decidedById", 15))
                .addClaim(confirmed("/scheduleChanges/new-dates", UNODC_PAGE, UNIC_TOKYO))
                .addClaim(reported(
                        "/scheduleChanges/new-dates/announcedOn",
                        NEW_DATES_PRESS,
                        "The Ministry of Justice of Japan had made the dates public on 31 July 2020."))
                .addClaim(told(
                        1,
                        "It ended on Friday, 12 March 2021. Voices were raised for closer partnership between the parts of"
                                + " the international community, so that the Sustainable Development Goals are reached and"
                                + " the world becomes fairer."))
                .addClaim(
                        told(
                                11,
                                "All six days were given to the problems that the world faces and to answers that serve crime"
                                        + " prevention, criminal justice, the rule of law and the Sustainable Development Goals."))
                .addClaim(told(
                        15,
                        "The Government of Japan and UNODC worked hand in hand to keep the danger of infection at the"
                                + " Congress as low as possible."))
                .build();
    }

    private static Role role(String key, RoleKind kind, Id<? extends Party> party) {
        return Role.of(kind, party).toBuilder().key(key).build();
    }

    private static ImmutableList<Venue> venues() {
        return ImmutableList.of(
                Venue.builder()
                        .key("icc-kyoto")
                        .role(VenueRole.MAIN)
                        .name(LocalizedText.of("en", "Kyoto International Conference Center"))
                        .city(LocalizedText.of("en", "Kyoto"))
                        .stateId(KyotoParties.JAPAN)
                        .build(),
                Venue.builder()
                        .key("platform")
                        .role(VenueRole.VIRTUAL)
                        .name(LocalizedText.of("en", "special event platform"))
                        .build(),
                staffSite("staff-kyoto", "Kyoto"),
                staffSite("staff-vienna", "Vienna"),
                staffSite("staff-new-york", "New York"));
    }

    private static Venue staffSite(String key, String city) {
        return Venue.builder()
                .key(key)
                .role(VenueRole.STAFF_SITE)
                .city(LocalizedText.of("en", city))
                .build();
    }

    private static StatusChangeBuilder status(String key, EventStatus status) {
        return StatusChange.builder().key(key).status(status);
    }

    private static ScheduleChange postponement() {
        return ScheduleChange.builder()
                .key("postponement")
                .kind(ScheduleChangeKind.POSTPONED)
                .previousPeriod(DateRange.of("2020-04-20", "2020-04-27"))
                .reason(LocalizedText.of("en", "COVID-19 pandemic"))
                .decidedById(KyotoParties.GENERAL_ASSEMBLY)
                .announcedOn(PartialDate.of("2020-04-13"))
                .addInstrumentId(KyotoTexts.DECISION_74_550)
                .addSourceIds(AGENDA, UNODC_PAGE, POSTPONED_PRESS, GA_DECISIONS)
                .build();
    }

    private static ScheduleChange newDates() {
        return ScheduleChange.builder()
                .key("new-dates")
                .kind(ScheduleChangeKind.RESCHEDULED)
                .newPeriod(DateRange.of("2021-03-07", "2021-03-12"))
                .decidedById(KyotoParties.GENERAL_ASSEMBLY)
                .announcedOn(PartialDate.of("2020-08-13"))
                .addInstrumentId(KyotoTexts.DECISION_74_550_B)
                .addSourceIds(UNODC_PAGE, UNIC_TOKYO)
                .build();
    }

    private static ScheduleChange shortening() {
        return ScheduleChange.builder()
                .key("shortening")
                .kind(ScheduleChangeKind.SHORTENED)
                .previousPeriod(DateRange.of("2020-04-20", "2020-04-27"))
                .newPeriod(DateRange.of("2021-03-07", "2021-03-12"))
                .addSourceIds(NEW_DATES_PRESS, MOJ_PREPARATIONS)
                .build();
    }

    private static Congress abuDhabi() {
        return Congress.builder()
                .id(ABU_DHABI)
                .form(CongressForm.CONGRESS)
                .seriesId(SERIES)
                .ordinal(15)
                .addName(Name.asWritten("en", "15th United Nations Congress on Crime Prevention and Criminal Justice"))
                .addName(Name.asWritten("en", "15th UN Crime Congress"))
                .theme(LocalizedText.of(
                        "en",
                        "Accelerating crime prevention, criminal justice and the rule of law: protecting people and planet"
                                + " and achieving the 2030 Agenda for Sustainable Development in the digital age"))
                .period(DateRange.of("2026-04-25", "2026-04-30"))
                .addRole(Role.of(RoleKind.HOST, KyotoParties.UNITED_ARAB_EMIRATES))
                .addVenue(Venue.builder()
                        .key("abu-dhabi")
                        .role(VenueRole.MAIN)
                        .city(LocalizedText.of("en", "Abu Dhabi"))
                        .stateId(KyotoParties.UNITED_ARAB_EMIRATES)
                        .build())
                .addStatus(StatusChange.builder()
                        .key("planned")
                        .status(EventStatus.PLANNED)
                        .addSourceIds(PRESS_RELEASE, UNODC_15TH)
                        .build())
                .addCount(KyotoCounts.reported("expected", CountUnit.PERSON, EMIRATES_NEWS)
                        .basis(AttendanceBasis.EXPECTED)
                        .qualifier(CountQualifier.ABOUT)
                        .value(3000)
                        .build())
                .addClaim(told("/names", 17, "Writes 15th UN Crime Congress."))
                .addClaim(reported(
                        "/names",
                        EMIRATES_NEWS,
                        "Writes 15th United Nations Congress on Crime Prevention and Criminal Justice."))
                .addClaim(stated("/ordinal", 17))
                .addClaim(statedOtherwise("/period/start", 17, JsonValue.of("2025")))
                .addClaim(confirmed("/period", UNODC_15TH, EMIRATES_NEWS))
                .addClaim(confirmed("/theme", UNODC_15TH))
                .addClaim(confirmed("/roles", EMIRATES_NEWS))
                .addClaim(confirmed("/venues", UNODC_15TH, EMIRATES_NEWS))
                .build();
    }

    private static Congress thirtiethSessionOfTheCommission() {
        return Congress.builder()
                .id(COMMISSION_30)
                .form(CongressForm.SESSION)
                .bodyId(KyotoParties.COMMISSION)
                .ordinal(30)
                .addName(
                        Name.asWritten("en", "30th session of the Commission on Crime Prevention and Criminal Justice"))
                .period(DateRange.of("2021-05", "2021-05"))
                .addVenue(Venue.builder()
                        .key("vienna")
                        .role(VenueRole.MAIN)
                        .city(LocalizedText.of("en", "Vienna"))
                        .build())
                .addClaim(stated(7))
                .build();
    }
}
