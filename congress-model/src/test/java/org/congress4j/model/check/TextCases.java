package org.congress4j.model.check;

import static org.congress4j.model.check.Records.action;
import static org.congress4j.model.check.Records.agenda;
import static org.congress4j.model.check.Records.congress;
import static org.congress4j.model.check.Records.date;
import static org.congress4j.model.check.Records.doc;
import static org.congress4j.model.check.Records.document;
import static org.congress4j.model.check.Records.item;
import static org.congress4j.model.check.Records.range;
import static org.congress4j.model.check.Records.resolution;
import static org.congress4j.model.check.Records.session;
import static org.congress4j.model.check.Records.source;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.ActionOutcome;
import org.congress4j.model.ActionVerb;
import org.congress4j.model.Commitment;
import org.congress4j.model.DocumentSymbol;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LanguageTag;
import org.congress4j.model.LanguageVersion;
import org.congress4j.model.Paragraph;
import org.congress4j.model.ParagraphKind;
import org.congress4j.model.Period;
import org.congress4j.model.PositionKind;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.ProposalPart;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.SponsorshipBuilder;
import org.congress4j.model.SponsorshipKind;
import org.congress4j.model.TextVersion;
import org.congress4j.model.TimeRange;
import org.congress4j.model.VersionKind;

/** Cases of the rules on actions, texts, agendas, documents and sources. */
final class TextCases {
    private TextCases() {}

    static ImmutableList<RuleCase> all() {
        return ImmutableList.of(
                RuleCase.of(
                                "reference_cycle",
                                doc(p -> p.addAction(action("a", a -> a.partOfId(Id.of("b"))))
                                        .addAction(action("b", a -> a.partOfId(Id.of("c"))))
                                        .addAction(action("c", a -> a.partOfId(Id.of("b"))))
                                        .addResolution(resolution("r", r -> r.annexOfId(Id.of("r"))))),
                                "/actions/1/partOfId: b > c > b is a circle",
                                "/resolutions/0/annexOfId: r > r is a circle")
                        .leaves(doc(p -> p.addAction(action("a", a -> a.partOfId(Id.of("b"))))
                                .addAction(action("b", a -> a.partOfId(Id.of("c"))))
                                .addAction(action("c", a -> a))
                                .addAction(action("d", a -> a.partOfId(Id.of("b")))))),
                RuleCase.of(
                                "outcome_against_verb",
                                doc(p -> p.addAction(action("a", a -> a.outcome(ActionOutcome.VETOED)))),
                                "/actions/0/outcome: 'adopted', and the outcome is 'vetoed'")
                        .leaves(doc(p -> p.addAction(action(
                                        "a", a -> a.verb(ActionVerb.REJECTED).outcome(ActionOutcome.VETOED)))
                                .addAction(action("b", a -> a.outcome(ActionOutcome.ADOPTED_AS_AMENDED))))),
                RuleCase.of(
                                "action_outside_session",
                                doc(p -> p.addSession(session(
                                                "s", s -> s.actual(range("2021-03-07T10:00", "2021-03-07T13:00"))))
                                        .addAction(action(
                                                "a",
                                                a -> a.sessionId(Id.of("s")).date(date("2021-03-08"))))),
                                "/actions/0/date: it was taken on 2021-03-08, and the sitting was held from 2021-03-07T10:00 to 2021-03-07T13:00")
                        .leaves(doc(p -> p.addSession(session(
                                        "s",
                                        s -> s.planned(TimeRange.from("2020-04-20"))
                                                .actual(range("2021-03-07T22:00", "2021-03-08T02:00"))))
                                .addAction(
                                        action("a", a -> a.sessionId(Id.of("s")).date(date("2021-03-08")))))),
                RuleCase.of(
                                "session_of_other_body",
                                doc(p -> p.addSession(session("s", s -> s.bodyId(Id.of("committee-1"))))
                                        .addAction(action(
                                                "a",
                                                a -> a.bodyId(Id.of("plenary")).sessionId(Id.of("s"))))),
                                "/actions/0/sessionId: 'plenary' acted, and the session is one of 'committee-1'")
                        .leaves(doc(p -> p.addSession(session("s", s -> s.bodyId(Id.of("committee-1"))))
                                .addAction(action(
                                        "a", a -> a.bodyId(Id.of("committee-1")).sessionId(Id.of("s"))))
                                .addAction(action("b", a -> a.sessionId(Id.of("s")))))),
                RuleCase.of(
                                "action_repeated",
                                doc(p -> p.addAction(action(
                                                "a", a -> a.textId(Id.of("r")).date(date("2021-03-07"))))
                                        .addAction(action(
                                                "b", a -> a.textId(Id.of("r")).date(date("2021-03-07"))))),
                                "/actions/1: 'a' is the same verb of the same body on the same text on the same day")
                        .leaves(doc(p -> p.addAction(
                                        action("a", a -> a.textId(Id.of("r")).date(date("2021-03-07"))))
                                .addAction(action(
                                        "b",
                                        a -> a.textId(Id.of("r"))
                                                .date(date("2021-03-07"))
                                                .verb(ActionVerb.TOOK_NOTE)))
                                .addAction(action(
                                        "c",
                                        a -> a.textId(Id.of("r"))
                                                .date(date("2021-03-07"))
                                                .part(ProposalPart.PARAGRAPH))))),
                RuleCase.of(
                                "paragraph_of_other_text",
                                doc(p -> p.addResolution(resolution("r", r -> r))
                                        .addResolution(resolution("q", r -> r))
                                        .addAction(action(
                                                "a",
                                                a -> a.textId(Id.of("r")).addParagraphRef(KeyReference.of("q#op1"))))),
                                "/actions/0/paragraphRefs/0: 'q#op1' is no paragraph of 'r'")
                        .leaves(doc(p -> p.addResolution(resolution("r", r -> r))
                                .addResolution(resolution("q", r -> r.annexOfId(Id.of("r"))))
                                .addAction(action(
                                        "a",
                                        a -> a.textId(Id.of("r"))
                                                .addParagraphRefs(
                                                        KeyReference.of("q#op1"), KeyReference.of("r#op1")))))),
                RuleCase.of(
                                "draft_after_adoption",
                                doc(p -> p.addResolution(resolution(
                                                "r", r -> r.addVersion(version(VersionKind.DRAFT, "2022-03-16"))))
                                        .addAction(action(
                                                "a", a -> a.textId(Id.of("r")).date(date("2022-03-15"))))),
                                "/resolutions/0/versions/0/date: the draft is of 2022-03-16, and the text was adopted on 2022-03-15")
                        .leaves(doc(p -> p.addResolution(resolution(
                                        "r",
                                        r -> r.addVersions(
                                                version(VersionKind.DRAFT, "2021-02-17"),
                                                version(VersionKind.DRAFT, "2021-05-20"),
                                                version(VersionKind.CORRECTED, "2022-01-08"))))
                                .addAction(action("a", a -> a.textId(Id.of("r")).date(date("2021-03-07"))))
                                .addAction(action("b", a -> a.textId(Id.of("r")).date(date("2021-12-16")))))),
                RuleCase.of(
                                "versions_out_of_order",
                                doc(p -> p.addResolution(resolution(
                                        "r",
                                        r -> r.addVersions(
                                                version(VersionKind.REVISED_DRAFT, "2021-03-01"),
                                                version(VersionKind.DRAFT, "2021-02-17"))))),
                                "/resolutions/0/versions/1/date: the draft of 2021-02-17 stands after the revised-draft of 2021-03-01")
                        .leaves(doc(p -> p.addResolution(resolution(
                                "r",
                                r -> r.addVersions(
                                        version(VersionKind.DRAFT, "2021-02-17"),
                                        version(VersionKind.REVISED_DRAFT, "2021-02"),
                                        version(VersionKind.CORRECTED, "0001-01-01")))))),
                RuleCase.of(
                                "paragraph_number_repeated",
                                doc(p -> p.addResolution(
                                        resolution("r", r -> r.addParagraphs(op("1"), op("2"), op("2"))))),
                                "/resolutions/0/paragraphs/2/label: paragraph 2 stands after paragraph 2")
                        .leaves(doc(p -> p.addResolution(
                                resolution("r", r -> r.addParagraphs(op("1"), op("2"), op("1"), op("2"), op("5")))))),
                RuleCase.of(
                                "paragraph_number_gap",
                                doc(p -> p.addResolution(
                                        resolution("r", r -> r.addParagraphs(op("1"), op("2"), op("4"))))),
                                "/resolutions/0/paragraphs/2/label: paragraph 4 stands after paragraph 2")
                        .leaves(doc(p -> p.addResolution(
                                        resolution("r", r -> r.addParagraphs(op("12"), op("40"), op("97"))))
                                .addResolution(
                                        resolution("q", r -> r.addParagraphs(op("1"), op("2"), op("(a)"), op("3")))))),
                RuleCase.of(
                                "agenda_label_repeated",
                                doc(p -> p.addAgenda(agenda(
                                        "ag",
                                        a -> a.addItem(item(
                                                "2",
                                                i -> i.label("2")
                                                        .addItems(
                                                                item("2-a", x -> x.label("(a)")),
                                                                item("2-b", x -> x.label("(a)")))))))),
                                "/agendas/0/items/0/items/1/label: label '(a)' is that of '2-a', too")
                        .leaves(doc(p -> p.addAgenda(agenda(
                                "ag",
                                a -> a.addItems(
                                        item("2", i -> i.label("2").addItem(item("2-a", x -> x.label("(a)")))),
                                        item("6", i -> i.label("6").addItem(item("6-a", x -> x.label("(a)"))))))))),
                RuleCase.of(
                                "agenda_label_gap",
                                doc(p -> p.addAgenda(agenda(
                                        "ag",
                                        a -> a.addItems(
                                                item("1", i -> i.label("1.")),
                                                item("2", i -> i.label("2.")),
                                                item("4", i -> i.label("4.")))))),
                                "/agendas/0/items/2/label: no item has the label 3")
                        .leaves(doc(p -> p.addAgenda(agenda(
                                "ag",
                                a -> a.addItems(
                                        item("1", i -> i.label("1.")),
                                        item("9", i -> i.label("9.")),
                                        item("x", i -> i.label("X"))))))),
                RuleCase.of(
                                "item_not_allocated",
                                doc(p -> p.addAgenda(agenda(
                                        "ag",
                                        a -> a.addItems(
                                                item("3", i -> i.addAllocatedToId(Id.of("plenary"))),
                                                item(
                                                        "4",
                                                        i -> i.addItem(item(
                                                                "4-a", x -> x.addAllocatedToId(Id.of("committee-1"))))),
                                                item("5", i -> i.label("5")))))),
                                "/agendas/0/items/2: item 5 is allocated to nobody")
                        .leaves(doc(p -> p.addAgenda(agenda(
                                "ag",
                                a -> a.addItems(
                                        item("3", i -> i.addAllocatedToId(Id.of("plenary"))),
                                        item("4", i -> i),
                                        item("5", i -> i)))))),
                RuleCase.of(
                                "symbol_repeated",
                                doc(p -> p.addDocument(document("d", d -> d.symbol(DocumentSymbol.of("A/CONF.234/16"))))
                                        .addDocument(document("e", d -> d.symbol(DocumentSymbol.of("A/CONF.234/16"))))),
                                "/documents/1/symbol: A/CONF.234/16 is the symbol of 'd', too")
                        .leaves(doc(p -> p.addDocument(document("d", d -> d.symbol(DocumentSymbol.of("A/CONF.234/16"))))
                                .addDocument(document("e", d -> d.symbol(DocumentSymbol.of("A/CONF.234/16/Corr.1"))))
                                .addResolution(resolution("r", r -> r.symbol(DocumentSymbol.of("A/CONF.234/16")))))),
                RuleCase.of(
                                "number_against_symbol",
                                doc(p -> p.addResolution(resolution(
                                        "r", r -> r.number("76/181").symbol(DocumentSymbol.of("A/RES/76/182"))))),
                                "/resolutions/0/number: number '76/181' does not fit A/RES/76/182")
                        .leaves(doc(p -> p.addResolution(resolution(
                                        "r",
                                        r -> r.number("2521 (2020)").symbol(DocumentSymbol.of("S/RES/2521 (2020)"))))
                                .addResolution(
                                        resolution("q", r -> r.number("1").symbol(DocumentSymbol.of("A/CONF.234/16"))))
                                .addResolution(resolution(
                                        "s", r -> r.number("415 (V)").symbol(DocumentSymbol.of("A/RES/415 (V)")))))),
                RuleCase.of(
                                "language_version_repeated",
                                doc(p -> p.addDocument(document(
                                        "d",
                                        d -> d.addLanguageVersions(language("en"), language("fr"), language("en"))))),
                                "/documents/0/languageVersions/2/language: language 'en' stands twice")
                        .leaves(doc(p -> p.addDocument(
                                        document("d", d -> d.addLanguageVersions(language("en"), language("fr"))))
                                .addDocument(document("e", d -> d.addLanguageVersion(language("en")))))),
                RuleCase.of(
                                "sponsorship_withdrawn_before_joined",
                                doc(p -> p.addSponsorship(sponsor("sp")
                                        .date(date("2021-03-05"))
                                        .withdrawnOn(date("2021-03-04"))
                                        .build())),
                                "/sponsorships/0/withdrawnOn: joined on 2021-03-05, and withdrew on 2021-03-04")
                        .leaves(doc(p -> p.addSponsorship(sponsor("sp")
                                .date(date("2021-03-05"))
                                .withdrawnOn(date("2021-03"))
                                .build()))),
                RuleCase.of(
                                "sponsorship_repeated",
                                doc(p -> p.addSponsorship(sponsor("sp").build())
                                        .addSponsorship(sponsor("sq").build())),
                                "/sponsorships/1: 'sp' says the same")
                        .leaves(doc(p -> p.addSponsorship(sponsor("sp")
                                        .withdrawnOn(date("2021-03-04"))
                                        .build())
                                .addSponsorship(sponsor("sq").build())
                                .addSponsorship(sponsor("sr")
                                        .versionRef(KeyReference.of("r#rev1"))
                                        .build()))),
                RuleCase.of(
                                "explanation_on_wrong_side",
                                doc(p -> p.addAction(action("a", a -> a.date(date("2021-03-07"))))
                                        .addPositionStatement(position(PositionKind.EXPLANATION_BEFORE, "2021-03-08"))),
                                "/positionStatements/0/date: 'explanation-before' on 2021-03-08, and the decision was taken on 2021-03-07")
                        .leaves(doc(p -> p.addAction(action("a", a -> a.date(date("2021-03-07"))))
                                .addPositionStatement(position(PositionKind.EXPLANATION_BEFORE, "2021-03-07"))
                                .addPositionStatement(position(PositionKind.EXPLANATION_AFTER, "2021-03-07")))),
                RuleCase.of(
                                "follow_up_before_adoption",
                                doc(p -> p.addCongress(congress(
                                                "ccpcj-29", c -> c.period(Period.of("2020-09-25", "2020-09-25"))))
                                        .addResolution(resolution("r", r -> r))
                                        .addAction(action(
                                                "a", a -> a.textId(Id.of("r")).date(date("2021-03-07"))))
                                        .addCommitment(Commitment.builder()
                                                .id(Id.of("k"))
                                                .textId(Id.of("r"))
                                                .followUpCongressId(Id.of("ccpcj-29"))
                                                .build())),
                                "/commitments/0/followUpCongressId: 'ccpcj-29' was held from 2020-09-25 to 2020-09-25, and the text was adopted on 2021-03-07")
                        .leaves(doc(p -> p.addCongress(congress("ccpcj-30", c -> c.period(Period.of("2021", "2021"))))
                                .addResolution(resolution("r", r -> r))
                                .addAction(action("a", a -> a.textId(Id.of("r")).date(date("2021-03-07"))))
                                .addCommitment(Commitment.builder()
                                        .id(Id.of("k"))
                                        .textId(Id.of("r"))
                                        .followUpCongressId(Id.of("ccpcj-30"))
                                        .build()))),
                RuleCase.of(
                                "read_before_published",
                                doc(p -> p.addSource(source("s").toBuilder()
                                        .published(date("2021-03-12"))
                                        .retrieved(date("2021-03-11"))
                                        .build())),
                                "/sources/0/retrieved: read on 2021-03-11, and published on 2021-03-12")
                        .leaves(doc(p -> p.addSource(source("s").toBuilder()
                                .published(date("2021-03-12"))
                                .retrieved(date("2021-03"))
                                .build()))));
    }

    private static TextVersion version(VersionKind kind, String date) {
        return TextVersion.builder().kind(kind).date(date(date)).build();
    }

    private static Paragraph op(String label) {
        return Paragraph.builder()
                .key("op" + label)
                .kind(ParagraphKind.OPERATIVE)
                .label(label)
                .build();
    }

    private static LanguageVersion language(String tag) {
        return LanguageVersion.builder().language(LanguageTag.of(tag)).build();
    }

    private static SponsorshipBuilder sponsor(String id) {
        return Sponsorship.builder()
                .id(Id.of(id))
                .kind(SponsorshipKind.CO_SPONSOR)
                .textId(Id.of("r"))
                .partyId(Id.of("JPN"));
    }

    private static PositionStatement position(PositionKind kind, String date) {
        return PositionStatement.builder()
                .id(Id.of("p-" + kind))
                .kind(kind)
                .partyId(Id.of("JPN"))
                .actionId(Id.of("a"))
                .date(date(date))
                .build();
    }
}
