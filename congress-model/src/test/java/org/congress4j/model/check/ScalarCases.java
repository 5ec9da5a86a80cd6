package org.congress4j.model.check;

import static org.congress4j.model.check.Records.action;
import static org.congress4j.model.check.Records.date;
import static org.congress4j.model.check.Records.doc;
import static org.congress4j.model.check.Records.document;
import static org.congress4j.model.check.Records.en;
import static org.congress4j.model.check.Records.range;
import static org.congress4j.model.check.Records.resolution;
import static org.congress4j.model.check.Records.session;
import static org.congress4j.model.check.Records.state;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.DocumentSymbol;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Period;
import org.congress4j.model.TextVersion;
import org.congress4j.model.TimeRange;
import org.congress4j.model.TimeZoneName;
import org.congress4j.model.VersionKind;

/** Cases of the rules on dates, times, zones, languages and symbols. */
final class ScalarCases {
    private ScalarCases() {}

    static ImmutableList<RuleCase> all() {
        return ImmutableList.of(
                RuleCase.of(
                                "date_malformed",
                                doc(p -> p.addAction(action("a", a -> a.date(date("2021-02-30"))))),
                                "/actions/0/date: '2021-02-30' is no date")
                        .leaves(doc(p -> p.addAction(action("a", a -> a.date(date("2024-02-29")))))),
                RuleCase.of(
                                "time_malformed",
                                doc(p ->
                                        p.addSession(session("s", s -> s.planned(TimeRange.from("2021-03-07T25:00"))))),
                                "/sessions/0/planned/start: '2021-03-07T25:00' is no local time")
                        .leaves(doc(p ->
                                p.addSession(session("s", s -> s.planned(TimeRange.from("2021-03-07T10:00+09:00")))))),
                RuleCase.of(
                                "time_with_offset",
                                doc(p -> p.addSession(
                                        session("s", s -> s.planned(TimeRange.from("2021-03-07T10:00+09:00"))))),
                                "/sessions/0/planned/start: '2021-03-07T10:00+09:00' has an offset; times are local, with the time zone of the session")
                        .leaves(doc(
                                p -> p.addSession(session("s", s -> s.planned(TimeRange.from("2021-03-07T10:00")))))),
                RuleCase.of(
                                "placeholder_date",
                                doc(p -> p.addResolution(resolution(
                                                "r",
                                                r -> r.addVersion(TextVersion.builder()
                                                        .kind(VersionKind.DRAFT)
                                                        .date(date("0001-01-01"))
                                                        .build())))
                                        .addState(state("PRT").toBuilder()
                                                .period(Period.of("0001", "9999"))
                                                .build())),
                                "/states/0/period/start: '0001' stands for no date",
                                "/states/0/period/end: '9999' stands for no date",
                                "/resolutions/0/versions/0/date: '0001-01-01' stands for no date")
                        .leaves(doc(p -> p.addResolution(resolution(
                                        "r",
                                        r -> r.addVersion(TextVersion.builder()
                                                .kind(VersionKind.DRAFT)
                                                .date(date("1800"))
                                                .build())))
                                .addState(state("PRT").toBuilder()
                                        .period(Period.from("1143"))
                                        .build()))),
                RuleCase.of(
                                "placeholder_time",
                                doc(p -> p.addSession(session("s", s -> s.actual(TimeRange.from("0001-01-01T00:00"))))),
                                "/sessions/0/actual/start: '0001-01-01T00:00' stands for no time")
                        .leaves(doc(
                                p -> p.addSession(session("s", s -> s.actual(TimeRange.from("1955-08-22T00:00")))))),
                RuleCase.of(
                                "unknown_time_zone",
                                doc(p -> p.addSession(session("s", s -> s.timeZone(TimeZoneName.of("Berlin"))))),
                                "/sessions/0/timeZone: no time zone has the name 'Berlin'")
                        .leaves(doc(
                                p -> p.addSession(session("s", s -> s.timeZone(TimeZoneName.of("Europe/Berlin")))))),
                RuleCase.of(
                                "time_zone_is_offset",
                                doc(p -> p.addSession(session("s", s -> s.timeZone(TimeZoneName.of("UTC+09:00"))))),
                                "/sessions/0/timeZone: 'UTC+09:00' is an offset and no time zone")
                        .leaves(doc(p -> p.addSession(session("s", s -> s.timeZone(TimeZoneName.of("UTC")))))),
                RuleCase.of(
                                "language_malformed",
                                doc(p -> p.addSession(
                                        session("s", s -> s.title(en("Opening").with("en_GB", "Opening"))))),
                                "/sessions/0/title/en_GB: 'en_GB' is no language tag")
                        .leaves(doc(p -> p.addSession(session(
                                "s",
                                s -> s.title(en("Opening")
                                        .with("en-GB", "Opening")
                                        .with("zh-Hans-CN", "开幕")
                                        .with("und", "Opening")))))),
                RuleCase.of(
                                "unknown_language",
                                doc(p -> p.addSession(session(
                                        "s",
                                        s -> s.title(
                                                LocalizedText.of("jp", "開会").with("en-UK", "Opening"))))),
                                "/sessions/0/title/jp: 'jp' in the language tag 'jp' does not exist",
                                "/sessions/0/title/en-UK: 'UK' in the language tag 'en-UK' does not exist")
                        .leaves(doc(p -> p.addSession(session(
                                "s",
                                s -> s.title(LocalizedText.of("ja", "開会")
                                        .with("en-GB", "Opening")
                                        .with("fil", "Pagbubukas")
                                        .with("sr-YU", "Otvaranje")
                                        .with("es-419", "Apertura")))))),
                RuleCase.of(
                                "language_with_shorter_tag",
                                doc(p -> p.addSession(session("s", s -> s.title(LocalizedText.of("eng", "Opening"))))),
                                "/sessions/0/title/eng: 'eng' is 'en' in BCP 47")
                        .leaves(doc(p ->
                                p.addSession(session("s", s -> s.title(LocalizedText.of("fil", "Pagbubukas")))))),
                RuleCase.of(
                                "symbol_malformed",
                                doc(p -> p.addDocument(
                                        document("d", d -> d.symbol(DocumentSymbol.of("A/CONF.213./4"))))),
                                "/documents/0/symbol: 'A/CONF.213./4' is no document symbol; probably A/CONF.213/4 is meant")
                        .leaves(doc(p -> p.addDocument(
                                document("d", d -> d.symbol(DocumentSymbol.of("E/2021/30-E/CN.15/2021/17")))))),
                RuleCase.of(
                                "symbol_language_suffix",
                                doc(p -> p.addDocument(document(
                                                "d", d -> d.symbol(DocumentSymbol.of("S_RES_2521 (2020)-2007257E"))))
                                        .addDocument(
                                                document("e", d -> d.symbol(DocumentSymbol.of("A/CONF.234/16 (E)"))))),
                                "/documents/0/symbol: 'S_RES_2521 (2020)-2007257E' holds more than the symbol S/RES/2521 (2020)",
                                "/documents/1/symbol: 'A/CONF.234/16 (E)' holds more than the symbol A/CONF.234/16")
                        .leaves(doc(p -> p.addDocument(
                                        document("d", d -> d.symbol(DocumentSymbol.of("S/RES/2521 (2020)"))))
                                .addDocument(document("e", d -> d.symbol(DocumentSymbol.of("a/conf.234/16")))))),
                RuleCase.of(
                                "symbol_not_understood",
                                doc(p -> p.addDocument(document("d", d -> d.symbol(DocumentSymbol.of("74/550 B"))))),
                                "/documents/0/symbol: '74/550 B' is not read as a document symbol")
                        .leaves(doc(p -> p.addDocument(
                                        document("d", d -> d.symbol(DocumentSymbol.of("A/DEC/74/550 B"))))
                                .addDocument(document("e", d -> d.symbol(DocumentSymbol.of("A/CONF.213./4")))))),
                RuleCase.of(
                                "nonexistent_local_time",
                                doc(p -> p.addSession(session(
                                        "s",
                                        s -> s.timeZone(TimeZoneName.of("Europe/Vienna"))
                                                .actual(range("2021-03-28T02:30", "2021-03-28T03:30"))))),
                                "/sessions/0/actual/start: 2021-03-28T02:30 did not exist in Europe/Vienna: clocks were put forward")
                        .leaves(doc(p -> p.addSession(session(
                                "s",
                                s -> s.timeZone(TimeZoneName.of("Asia/Tokyo"))
                                        .actual(range("2021-03-28T02:30", "2021-03-28T03:30")))))),
                RuleCase.of(
                                "offset_conflicts_with_zone",
                                doc(p -> p.addSession(session(
                                        "s",
                                        s -> s.timeZone(TimeZoneName.of("Asia/Tokyo"))
                                                .planned(range("2021-03-07T10:00+10:00", "2021-03-07T13:00+09:00"))))),
                                "/sessions/0/planned/start: 2021-03-07T10:00+10:00 has an offset that Asia/Tokyo did not have then")
                        .leaves(doc(p -> p.addSession(session(
                                "s",
                                s -> s.timeZone(TimeZoneName.of("Europe/Vienna"))
                                        .planned(range("2021-03-28T01:30+01:00", "2021-03-28T03:30+02:00")))))));
    }
}
