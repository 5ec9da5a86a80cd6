package org.congress4j.examples;

import static org.congress4j.examples.KyotoSources.AGENDA;
import static org.congress4j.examples.KyotoSources.COMMISSION_REPORT;
import static org.congress4j.examples.KyotoSources.GA_46_152;
import static org.congress4j.examples.KyotoSources.GA_49_157;
import static org.congress4j.examples.KyotoSources.GA_DECISIONS;
import static org.congress4j.examples.KyotoSources.GA_PRESIDENT;
import static org.congress4j.examples.KyotoSources.GLOBAL_INITIATIVE;
import static org.congress4j.examples.KyotoSources.MOJ_REPORT;
import static org.congress4j.examples.KyotoSources.POSTPONED_PRESS;
import static org.congress4j.examples.KyotoSources.UNIC_TOKYO;
import static org.congress4j.examples.KyotoSources.UNITED_STATES_MISSION;
import static org.congress4j.examples.KyotoSources.UNODC_PAGE;
import static org.congress4j.examples.KyotoSources.UNODC_THEMATIC;
import static org.congress4j.examples.KyotoSources.confirmed;
import static org.congress4j.examples.KyotoSources.reported;
import static org.congress4j.examples.KyotoSources.stated;
import static org.congress4j.examples.KyotoSources.told;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.Action;
import org.congress4j.model.Claim;
import org.congress4j.model.Commitment;
import org.congress4j.model.Congress;
import org.congress4j.model.Declaration;
import org.congress4j.model.Document;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Locator;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Resolution;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.TextVersion;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.AdoptionMethod;
import org.congress4j.model.code.Distribution;
import org.congress4j.model.code.DocumentKind;
import org.congress4j.model.code.ParticipantCategory;
import org.congress4j.model.code.SponsorshipKind;
import org.congress4j.model.code.TextForm;
import org.congress4j.model.code.VersionKind;
import org.congress4j.model.symbol.DocumentSymbol;

/** What was decided: the texts, what was done with them, and what they promise. */
final class KyotoTexts {
    static final Id<Declaration> KYOTO_DECLARATION = Id.of("kyoto-declaration");
    static final Id<Resolution> RESOLUTION_1 = Id.of("kyoto-2021-resolution-1");
    static final Id<Resolution> RESOLUTION_2 = Id.of("kyoto-2021-resolution-2");
    static final Id<Resolution> DECISION_74_550 = Id.of("ga-decision-74-550");
    static final Id<Resolution> DECISION_74_550_B = Id.of("ga-decision-74-550-b");
    static final Id<Resolution> RESOLUTION_415_V = Id.of("ga-resolution-415-v");
    static final Id<Resolution> RESOLUTION_46_152 = Id.of("ga-resolution-46-152");

    static final Id<Document> REPORT = Id.of("d-report");
    static final Id<Document> PROVISIONAL_AGENDA = Id.of("d-provisional-agenda");
    static final Id<Document> DRAFT = Id.of("d-draft-declaration");

    private static final LocalizedText DECLARATION_TITLE = LocalizedText.of(
            "en",
            "Kyoto Declaration on Advancing Crime Prevention, Criminal Justice and the Rule of Law: Towards the"
                    + " Achievement of the 2030 Agenda for Sustainable Development");

    private static final ImmutableList<LocalizedText> THEMES = ImmutableList.of(
            LocalizedText.of("en", "Crime prevention"),
            LocalizedText.of("en", "Criminal justice"),
            LocalizedText.of("en", "Rule of law"),
            LocalizedText.of("en", "International cooperation"));

    private KyotoTexts() {}

    static ImmutableList<Declaration> declarations(Id<Congress> congress) {
        return ImmutableList.of(Declaration.builder()
                .id(KYOTO_DECLARATION)
                .form(TextForm.DECLARATION)
                .title(DECLARATION_TITLE)
                .description(LocalizedText.of(
                        "en",
                        "Sets out practical steps, agreed by Governments, on crime prevention, criminal justice, the rule of"
                                + " law and international cooperation, the COVID-19 pandemic being part of the"
                                + " setting."))
                .congressId(congress)
                .annexOfId(RESOLUTION_1)
                .addAllThemes(THEMES)
                .addVersion(TextVersion.builder()
                        .key("draft")
                        .kind(VersionKind.DRAFT)
                        .documentId(DRAFT)
                        .date(PartialDate.of("2021-02-17"))
                        .build())
                .addVersion(TextVersion.builder()
                        .key("adopted")
                        .kind(VersionKind.ADOPTED)
                        .documentId(REPORT)
                        .build())
                .addClaim(confirmed("/title", KyotoSources.REPORT))
                .addClaim(stated("/description", 7))
                .addClaim(stated("/themes", 7))
                .addClaim(reported("/annexOfId", KyotoSources.REPORT, "Listed as resolution 1 of the Congress."))
                .addClaim(Claim.builder()
                        .addSourceId(KyotoSources.PRESS_RELEASE)
                        .locator(Locator.builder().section("headline").build())
                        .text(LocalizedText.of(
                                "en", "It is a promise of stronger common work of the world against crime."))
                        .build())
                .addClaim(confirmed("/versions/draft", KyotoSources.DRAFT))
                .addClaim(reported(MOJ_REPORT, "It has 97 paragraphs."))
                .addClaim(reported(GLOBAL_INITIATIVE, "It has 17 pages; no declaration of a congress was longer."))
                .addClaim(reported(KyotoSources.DRAFT, "The draft has 13 pages."))
                .addClaim(reported(KyotoSources.REPORT, "It stands on pages 3 to 14."))
                .addClaim(reported(UNITED_STATES_MISSION, "It was negotiated for nearly two years."))
                .build());
    }

    static Sponsorship submission() {
        return Sponsorship.builder()
                .id(Id.of("sp-draft-declaration"))
                .kind(SponsorshipKind.SUBMITTER)
                .textId(KYOTO_DECLARATION)
                .versionRef(KeyReference.of(KYOTO_DECLARATION, "draft"))
                .partyId(KyotoParties.COMMISSION)
                .addSourceIds(GA_PRESIDENT, UNITED_STATES_MISSION)
                .build();
    }

    static ImmutableList<Resolution> resolutions(Id<Congress> congress) {
        return ImmutableList.of(
                Resolution.builder()
                        .id(RESOLUTION_1)
                        .form(TextForm.RESOLUTION)
                        .number("1")
                        .title(DECLARATION_TITLE)
                        .congressId(congress)
                        .addSourceId(KyotoSources.REPORT)
                        .build(),
                Resolution.builder()
                        .id(RESOLUTION_2)
                        .form(TextForm.RESOLUTION)
                        .number("2")
                        .title(LocalizedText.of(
                                "en",
                                "Credentials of representatives to the Fourteenth United Nations Congress on Crime"
                                        + " Prevention and Criminal Justice"))
                        .congressId(congress)
                        .addSourceId(KyotoSources.REPORT)
                        .build(),
                Resolution.builder()
                        .id(DECISION_74_550)
                        .form(TextForm.DECISION)
                        .number("74/550")
                        .bodyId(KyotoParties.GENERAL_ASSEMBLY)
                        .description(LocalizedText.of("en", "Postponed the Congress until further notice."))
                        .addIdentifier(Identifier.of("un-decision", "74/550"))
                        .addSourceIds(AGENDA, POSTPONED_PRESS, GA_DECISIONS)
                        .build(),
                Resolution.builder()
                        .id(DECISION_74_550_B)
                        .form(TextForm.DECISION)
                        .number("74/550 B")
                        .bodyId(KyotoParties.GENERAL_ASSEMBLY)
                        .description(LocalizedText.of(
                                "en", "Fixed the new dates of the Congress, as the Commission had recommended."))
                        .addIdentifier(Identifier.of("un-decision", "74/550 B"))
                        .addSourceIds(UNODC_PAGE, UNIC_TOKYO)
                        .build(),
                Resolution.builder()
                        .id(RESOLUTION_415_V)
                        .form(TextForm.RESOLUTION)
                        .number("415 (V)")
                        .bodyId(KyotoParties.GENERAL_ASSEMBLY)
                        .addIdentifier(Identifier.of("un-symbol", "A/RES/415 (V)"))
                        .addSourceIds(GA_46_152, GA_49_157)
                        .build(),
                Resolution.builder()
                        .id(RESOLUTION_46_152)
                        .form(TextForm.RESOLUTION)
                        .number("46/152")
                        .bodyId(KyotoParties.GENERAL_ASSEMBLY)
                        .addIdentifier(Identifier.of("un-symbol", "A/RES/46/152"))
                        .addSourceId(GA_46_152)
                        .build());
    }

    static ImmutableList<Action> actions(Id<Congress> congress) {
        return ImmutableList.of(
                Action.builder()
                        .id(Id.of("a-postponement"))
                        .bodyId(KyotoParties.GENERAL_ASSEMBLY)
                        .verb(ActionVerb.ADOPTED)
                        .textId(DECISION_74_550)
                        .method(AdoptionMethod.SILENCE_PROCEDURE)
                        .outcome(ActionOutcome.ADOPTED)
                        .addSourceIds(AGENDA, POSTPONED_PRESS, GA_DECISIONS)
                        .build(),
                Action.builder()
                        .id(Id.of("a-new-dates"))
                        .bodyId(KyotoParties.GENERAL_ASSEMBLY)
                        .verb(ActionVerb.ADOPTED)
                        .textId(DECISION_74_550_B)
                        .outcome(ActionOutcome.ADOPTED)
                        .addSourceIds(UNODC_PAGE, UNIC_TOKYO)
                        .build(),
                Action.builder()
                        .id(Id.of("a-declaration"))
                        .congressId(congress)
                        .date(PartialDate.of("2021-03-07"))
                        .verb(ActionVerb.ADOPTED)
                        .textId(KYOTO_DECLARATION)
                        .method(AdoptionMethod.CONSENSUS)
                        .outcome(ActionOutcome.ADOPTED)
                        .addClaim(stated("/verb", 7))
                        .addClaim(told("/date", 7, "Member States adopted it on the opening Sunday."))
                        .addClaim(confirmed("/date", UNODC_PAGE, UNODC_THEMATIC))
                        .addClaim(reported("/date", UNODC_PAGE, "It was when the high-level segment began."))
                        .addClaim(confirmed("/method", UNODC_THEMATIC))
                        .addClaim(reported("/method", MOJ_REPORT, "Adopted unanimously."))
                        .build(),
                Action.builder()
                        .id(Id.of("a-follow-up"))
                        .bodyId(KyotoParties.COMMISSION)
                        .date(PartialDate.of("2021-05"))
                        .verb(ActionVerb.RECOMMENDED)
                        .subject(LocalizedText.of(
                                "en",
                                "Draft resolution on the Congress, for approval by the Economic and Social Council and adoption"
                                        + " by the General Assembly"))
                        .method(AdoptionMethod.CONSENSUS)
                        .outcome(ActionOutcome.ADOPTED)
                        .addClaim(confirmed("/subject", COMMISSION_REPORT))
                        .addClaim(confirmed("/method", UNODC_THEMATIC))
                        .addClaim(reported(
                                UNODC_THEMATIC,
                                "It asks for thematic discussions between the sessions of the Commission."))
                        .build());
    }

    static ImmutableList<Commitment> commitments(Id<Congress> commissionSession) {
        return ImmutableList.of(Commitment.builder()
                .id(Id.of("c-declaration"))
                .textId(KYOTO_DECLARATION)
                .summary(LocalizedText.of(
                        "en",
                        "Practical steps on the four themes; Member States are to pursue them at the thirtieth session of"
                                + " the Commission."))
                .addAddresseeCategory(ParticipantCategory.MEMBER_STATE)
                .addAllThemes(THEMES)
                .followUpBodyId(KyotoParties.COMMISSION)
                .followUpCongressId(commissionSession)
                .addClaim(stated(7))
                .build());
    }

    static ImmutableList<Document> documents(Id<Congress> congress) {
        return ImmutableList.of(
                Document.builder()
                        .id(REPORT)
                        .symbol(DocumentSymbol.of("A/CONF.234/16"))
                        .kind(DocumentKind.REPORT)
                        .congressId(congress)
                        .date(PartialDate.of("2021-03-26"))
                        .distribution(Distribution.GENERAL)
                        .addIdentifier(Identifier.of("un-job-number", "V.21-02028"))
                        .addSourceId(KyotoSources.REPORT)
                        .build(),
                Document.builder()
                        .id(PROVISIONAL_AGENDA)
                        .symbol(DocumentSymbol.of("A/CONF.234/1/Rev.1"))
                        .kind(DocumentKind.AGENDA)
                        .title(LocalizedText.of("en", "Annotated provisional agenda"))
                        .congressId(congress)
                        .date(PartialDate.of("2020-12-08"))
                        .distribution(Distribution.GENERAL)
                        .addSourceId(AGENDA)
                        .build(),
                Document.builder()
                        .id(DRAFT)
                        .symbol(DocumentSymbol.of("A/CONF.234/L.6"))
                        .kind(DocumentKind.DRAFT)
                        .congressId(congress)
                        .date(PartialDate.of("2021-02-17"))
                        .distribution(Distribution.LIMITED)
                        .addSourceId(KyotoSources.DRAFT)
                        .build());
    }
}
