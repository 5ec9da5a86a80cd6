package org.congress4j.examples;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.Claim;
import org.congress4j.model.ClaimBuilder;
import org.congress4j.model.Contact;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LanguageTag;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Locator;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Source;
import org.congress4j.model.SourceBuilder;
import org.congress4j.model.code.SourceTier;

/** Where the facts of the Kyoto record come from, and how they are cited. */
final class KyotoSources {
    /** The press release that tells the story; its paragraphs are counted from the dateline, contact included. */
    static final Id<Source> PRESS_RELEASE = Id.of("s-press-release");

    static final Id<Source> REPORT = Id.of("s-report");
    static final Id<Source> AGENDA = Id.of("s-agenda");
    static final Id<Source> DRAFT = Id.of("s-draft-declaration");
    static final Id<Source> UNODC_PAGE = Id.of("s-unodc-14th-congress");
    static final Id<Source> UNODC_KYOTO_PAGE = Id.of("s-unodc-kyoto-page");
    static final Id<Source> UNODC_THEMATIC = Id.of("s-unodc-thematic-discussions");
    static final Id<Source> UNODC_15TH = Id.of("s-unodc-15th-congress");
    static final Id<Source> UNIC_TOKYO = Id.of("s-unic-tokyo");
    static final Id<Source> GA_DECISIONS = Id.of("s-ga-president-decisions");
    static final Id<Source> POSTPONED_PRESS = Id.of("s-press-postponement");
    static final Id<Source> NEW_DATES_PRESS = Id.of("s-press-new-dates");
    static final Id<Source> MOJ_PREPARATIONS = Id.of("s-moj-japan-preparations");
    static final Id<Source> MOJ_REPORT = Id.of("s-moj-japan-report");
    static final Id<Source> WHITE_PAPER = Id.of("s-white-paper-2021");
    static final Id<Source> MAYOR = Id.of("s-mayor-of-kyoto");
    static final Id<Source> LAWYER = Id.of("s-lawyer-blog");
    static final Id<Source> CONGRESS_FIRM = Id.of("s-congress-organizer-firm");
    static final Id<Source> NEWS_ADMITTED = Id.of("s-news-admitted");
    static final Id<Source> HISTORY = Id.of("s-history-60-years");
    static final Id<Source> ENCYCLOPAEDIA = Id.of("s-encyclopaedia");
    static final Id<Source> ELEVENTH_REPORT = Id.of("s-report-of-11th-congress");
    static final Id<Source> GA_46_152 = Id.of("s-ga-res-46-152");
    static final Id<Source> GA_49_157 = Id.of("s-ga-res-49-157");
    static final Id<Source> WHITE_PAPER_2023 = Id.of("s-white-paper-2023");
    static final Id<Source> UN_NEWS = Id.of("s-un-news-reprint");
    static final Id<Source> GA_PRESIDENT = Id.of("s-ga-president-opening-2021");
    static final Id<Source> PRIME_MINISTER = Id.of("s-prime-minister-of-japan");
    static final Id<Source> COMMISSION_REPORT = Id.of("s-report-of-commission-30");
    static final Id<Source> DOHA_NEWS = Id.of("s-doha-closing-qna");
    static final Id<Source> GLOBAL_INITIATIVE = Id.of("s-global-initiative-kyoto");
    static final Id<Source> UNITED_STATES_MISSION = Id.of("s-us-mission-vienna");
    static final Id<Source> EMIRATES_NEWS = Id.of("s-news-15th-congress");

    private KyotoSources() {}

    /** The press release states the record as it stands. */
    static Claim stated(int paragraph) {
        return pressRelease(paragraph).build();
    }

    /** The press release states the member as it stands. */
    static Claim stated(String at, int paragraph) {
        return pressRelease(paragraph).at(at).build();
    }

    /** The press release says something that no member holds. */
    static Claim told(int paragraph, String text) {
        return pressRelease(paragraph).text(LocalizedText.of("en", text)).build();
    }

    /** The press release says something about the member that it does not hold. */
    static Claim told(String at, int paragraph, String text) {
        return told(paragraph, text).toBuilder().at(at).build();
    }

    /** The headline of the press release states the member as it stands. */
    static Claim statedInHeadline(String at) {
        return Claim.builder()
                .at(at)
                .addSourceId(PRESS_RELEASE)
                .locator(Locator.builder().section("headline").build())
                .build();
    }

    /** The press release has something else there. */
    static Claim statedOtherwise(String at, int paragraph, JsonValue value) {
        return pressRelease(paragraph).at(at).value(value).build();
    }

    private static ClaimBuilder pressRelease(int paragraph) {
        return Claim.builder().addSourceId(PRESS_RELEASE).locator(paragraph(paragraph));
    }

    /** Other sources state the member as it stands. */
    @SafeVarargs
    static Claim confirmed(String at, Id<Source>... sources) {
        ClaimBuilder claim = Claim.builder().at(at);
        for (Id<Source> source : sources) {
            claim.addSourceId(source);
        }
        return claim.build();
    }

    /** Another source says something that no member holds. */
    static Claim reported(Id<Source> source, String text) {
        return Claim.builder()
                .addSourceId(source)
                .text(LocalizedText.of("en", text))
                .build();
    }

    /** Another source says something about the member that it does not hold. */
    static Claim reported(String at, Id<Source> source, String text) {
        return reported(source, text).toBuilder().at(at).build();
    }

    static Locator paragraph(int number) {
        return Locator.paragraph(Integer.toString(number));
    }

    static ImmutableList<Source> all() {
        return ImmutableList.of(
                Source.builder()
                        .id(PRESS_RELEASE)
                        .tier(SourceTier.PRESS)
                        .official(false)
                        .title(
                                LocalizedText.of(
                                        "en",
                                        "Unique hybrid 14th UN Congress on Crime Prevention and Criminal Justice closes in Kyoto, Japan"))
                        .disclaimer(LocalizedText.of("en", "For information only – not an official document"))
                        .publisherId(KyotoParties.UNIS)
                        .published(PartialDate.of("2021-03-12"))
                        .language(LanguageTag.of("en"))
                        .addUri("https://unis.unvienna.org/unis/en/pressrels/2021/uniscp1120.html")
                        .addContact(Contact.builder()
                                .name("Sonya Yee")
                                .title(LocalizedText.of("en", "Speechwriter and Spokesperson, UNODC"))
                                .organizationId(KyotoParties.UNODC)
                                .build())
                        .addIdentifier(Identifier.of("unis", "UNIS/CP/1120"))
                        .build(),
                source(REPORT, SourceTier.OFFICIAL_RECORD)
                        .official(true)
                        .documentId(KyotoTexts.REPORT)
                        .addUri(
                                "https://docslib.org/doc/3805481/fourteenth-united-nations-congress-on-crime-prevention-and-criminal-justice")
                        .build(),
                source(AGENDA, SourceTier.OFFICIAL_DOCUMENT)
                        .official(true)
                        .documentId(KyotoTexts.PROVISIONAL_AGENDA)
                        .addUri("https://www.scribd.com/document/593657151/A-CONF-234-1-REV-1-E")
                        .build(),
                source(DRAFT, SourceTier.OFFICIAL_DOCUMENT)
                        .official(true)
                        .documentId(KyotoTexts.DRAFT)
                        .addUri("https://www.scribd.com/document/593657505/A-CONF-234-L-6-E")
                        .build(),
                source(UNODC_PAGE, SourceTier.OFFICIAL_DOCUMENT)
                        .publisherId(KyotoParties.UNODC)
                        .addUri("https://www.unodc.org/unodc/en/crimecongress/previous/14th_Kyoto_Congress")
                        .build(),
                source(UNODC_KYOTO_PAGE, SourceTier.OFFICIAL_DOCUMENT)
                        .publisherId(KyotoParties.UNODC)
                        .addUri("https://unodc.org/unodc/justice-and-prison-reform/cpcj-kyoto-crime-congress-2021.html")
                        .build(),
                source(UNODC_THEMATIC, SourceTier.OFFICIAL_DOCUMENT)
                        .publisherId(KyotoParties.UNODC)
                        .addUri(
                                "https://unodc.org/unodc/en/commissions/CCPCJ/Mandate_Functions/thematic-discussions-kyoto.html")
                        .build(),
                source(UNODC_15TH, SourceTier.OFFICIAL_DOCUMENT)
                        .publisherId(KyotoParties.UNODC)
                        .addUri("https://www.unodc.org/unodc/en/commissions/CCPCJ/15th-crime-congress.html")
                        .build(),
                source(UNIC_TOKYO, SourceTier.PRESS)
                        .publisherName("United Nations Information Centre Tokyo")
                        .addUri(
                                "https://unic.or.jp/activities/economic_social_development/social_development/crime_drug_terrorism/kyotocongress/crime_congress")
                        .build(),
                source(GA_DECISIONS, SourceTier.OFFICIAL_DOCUMENT)
                        .publisherName("President of the General Assembly")
                        .addUri(
                                "https://www.un.org/pga/74/2020/05/14/adopted-by-the-united-nations-general-assembly-may-14/")
                        .build(),
                source(POSTPONED_PRESS, SourceTier.PRESS)
                        .addUri("https://www.ibtimes.sg/unga-decides-postpone-cancel-pre-scheduled-meetings-43008")
                        .build(),
                source(NEW_DATES_PRESS, SourceTier.PRESS)
                        .addUri("https://jp24h.com/post/106523.html")
                        .addUri("https://www.iwate-np.co.jp/article/kyodo/2020/7/31/523305")
                        .build(),
                source(MOJ_PREPARATIONS, SourceTier.OFFICIAL_DOCUMENT)
                        .publisherId(KyotoParties.MINISTRY_OF_JUSTICE)
                        .addUri("https://www.moj.go.jp/hisho/saihanboushi3/html/nt200000.html")
                        .build(),
                source(MOJ_REPORT, SourceTier.OFFICIAL_DOCUMENT)
                        .publisherId(KyotoParties.MINISTRY_OF_JUSTICE)
                        .addUri("https://www.moj.go.jp/hisho/saihanboushi3/html/nt210000.html")
                        .build(),
                source(WHITE_PAPER, SourceTier.OFFICIAL_DOCUMENT)
                        .title(LocalizedText.of("en", "White Paper on Crime 2021"))
                        .publisherName("Ministry of Justice of Japan")
                        .addUri("https://hakusyo1.moj.go.jp/jp/68/nfm/n68_2_7_1_1_1.html")
                        .build(),
                source(MAYOR, SourceTier.SECONDARY)
                        .publisherName("Blog of the Mayor of Kyoto")
                        .addUri("http://www.kyoto-daisakusen.jp/activity/index.cgi?10196")
                        .build(),
                source(LAWYER, SourceTier.SECONDARY)
                        .addUri("https://blog.goo.ne.jp./tsuji-defender/e/4b228998d601a85b0f4404190fcbab2e")
                        .build(),
                source(CONGRESS_FIRM, SourceTier.SECONDARY)
                        .addUri("https://convention.co.jp/en/news/detail/contents_type=15&id=1039")
                        .build(),
                source(NEWS_ADMITTED, SourceTier.PRESS)
                        .addUri("https://indonesia-news.biz/?p=41915")
                        .build(),
                source(HISTORY, SourceTier.SECONDARY)
                        .addUri(
                                "https://docslib.org/doc/11975134/united-nations-congresses-on-crime-prevention-and-criminal-justice-60")
                        .build(),
                source(ENCYCLOPAEDIA, SourceTier.SECONDARY)
                        .addUri(
                                "https://wikimili.com/en/United_Nations_Congress_on_Crime_Prevention_and_Criminal_Justice")
                        .build(),
                source(ELEVENTH_REPORT, SourceTier.OFFICIAL_RECORD)
                        .official(true)
                        .addIdentifier(Identifier.of("un-symbol", "A/CONF.203/18"))
                        .addUri(
                                "https://docslib.org/doc/11497967/eleventh-united-nations-congress-on-crime-prevention-and-criminal-justice")
                        .build(),
                source(GA_46_152, SourceTier.OFFICIAL_RECORD)
                        .official(true)
                        .addIdentifier(Identifier.of("un-symbol", "A/RES/46/152"))
                        .addUri("http://www.un.org/documents/ga/res/46/a46r152.htm")
                        .build(),
                source(GA_49_157, SourceTier.OFFICIAL_RECORD)
                        .official(true)
                        .addIdentifier(Identifier.of("un-symbol", "A/RES/49/157"))
                        .addUri("http://www1.umn.edu/humanrts/resolutions/49/157GA1994.html")
                        .build(),
                source(WHITE_PAPER_2023, SourceTier.OFFICIAL_DOCUMENT)
                        .publisherName("Ministry of Justice of Japan")
                        .addUri("https://hakusyo1.moj.go.jp/en/70/nfm/n_70_2_7_2_0_3_01.html")
                        .build(),
                source(UN_NEWS, SourceTier.PRESS)
                        .addUri(
                                "https://humanrightscharity.com/en/kyoto-crime-congress-opens-with-declaration-to-tackle-growing-crime-threats-promote-inclusive-covid-19-recovery/")
                        .build(),
                source(GA_PRESIDENT, SourceTier.PRESS)
                        .publisherId(KyotoParties.UNIS)
                        .addUri("https://unis.unvienna.org/unis/en/pressrels/2021/uniscp1115.html")
                        .build(),
                source(PRIME_MINISTER, SourceTier.OFFICIAL_DOCUMENT)
                        .addUri("http://japan.kantei.go.jp/99_suga/actions/202103/_00006.html")
                        .build(),
                source(COMMISSION_REPORT, SourceTier.OFFICIAL_RECORD)
                        .official(true)
                        .addIdentifier(Identifier.of("un-symbol", "E/2021/30"))
                        .addUri(
                                "https://www.readkong.com/page/matters-calling-for-action-by-the-economic-and-social-7308264")
                        .build(),
                source(DOHA_NEWS, SourceTier.PRESS)
                        .publisherName("QNA")
                        .addUri(
                                "http://www.oananews.org/content/news/general/prime-minister-chairs-crime-prevention-congress-closing-session")
                        .build(),
                source(GLOBAL_INITIATIVE, SourceTier.SECONDARY)
                        .addUri("https://globalinitiative.net/analysis/kyoto-declaration-2/")
                        .build(),
                source(UNITED_STATES_MISSION, SourceTier.OFFICIAL_DOCUMENT)
                        .publisherName("U.S. Mission to International Organizations in Vienna")
                        .addUri("https://vienna.usmission.gov/30th-ccpcj-u-s-on-14th-un-crime-congress-follow-up/")
                        .build(),
                source(EMIRATES_NEWS, SourceTier.PRESS)
                        .addUri(
                                "https://www.lokmattimes.com/international/uae-begins-preparations-to-host-15th-un-congress-on-crime-prevention-and-criminal-justice/")
                        .addUri("https://en.emirates7.com/article/5043")
                        .build());
    }

    private static SourceBuilder source(Id<Source> id, SourceTier tier) {
        return Source.builder().id(id).tier(tier);
    }
}
