package org.congress4j.json.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.congress4j.json.CongressJson;
import org.congress4j.model.Document;
import org.congress4j.model.Id;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.Test;

class ProceedingsSummaryTest {
    @Test
    void tellsOfACongressOfWhichOnlyTheDatesAreKnownAsOfAnyOther() {
        assertThat(tell("""
                {"type":"proceedings","formatVersion":"0.10","congresses":[
                {"type":"congress","id":"geneva-1955","names":[{"text":{"en":"First Congress"}}],"period":{"start":"1955-08-22","end":"1955-09-03"},"statuses":[{"status":"held"}],"counts":[{"unit":"person","value":512,"qualifier":"exact","basis":"took-part"}]},
                {"type":"congress","id":"ankara-2021","names":[{"text":{"en":"Fourteenth Congress"}}],"period":{"start":"2021-03-07","end":"2021-03-12"},"roles":[{"kind":"host","partyId":"TUR"}]}],
                "officers":[{"type":"officer","id":"o","office":"president","congressId":"ankara-2021","holderName":"X"}]}
                """)).isEqualTo("""
                First Congress
                ==============
                  Held: 22 August to 3 September 1955, 13 days

                How many, according to whom
                  512 people took part

                Fourteenth Congress
                ===================
                  When: 7 to 12 March 2021, 6 days

                Who
                  Host: Turkey
                  President: X
                """);
    }

    @Test
    void listsTheEditionsOfASeriesAndSaysWhetherTheNextWasHeld() {
        assertThat(tell("""
                {"type":"proceedings","formatVersion":"0.10","series":[{"type":"congress-series","id":"s","names":[{"text":{"en":"Water Congress"}}],"founded":"1990"}],"congresses":[
                {"type":"congress","id":"b","seriesId":"s","ordinal":2,"names":[{"text":{"en":"Second Congress"}}],"period":{"start":"2027-05-01","end":"2027-05-03"},"statuses":[{"status":"planned"}],"claims":[{"at":"/period/start","value":"2026-05-01","sourceIds":["p"]}]},
                {"type":"congress","id":"a","seriesId":"s","ordinal":1,"names":[{"text":{"en":"First Congress"}}],"period":{"start":"2022-05-01","end":"2022-05-03"},"venues":[{"role":"main","city":{"en":"Riga"},"stateId":"LVA"}],"statuses":[{"status":"held"}],"counts":[{"unit":"state","value":80,"qualifier":"about"}],"claims":[{"at":"/period","sourceIds":["p"],"locator":{"paragraph":"3"}}]}],
                "sources":[{"type":"source","id":"p","title":{"en":"Press release"},"published":"2022-05-04"}]}
                """)).isEqualTo("""
                Water Congress
                ==============
                  Since: 1990

                Editions
                  1. Riga, Latvia, 1 to 3 May 2022
                    about 80 States
                  2. Second Congress, 1 to 3 May 2027 (planned)

                First Congress
                ==============
                  Series: Water Congress, the 1st
                  Held: 1 to 3 May 2022, 3 days [Press release, 4 May 2022, para. 3]
                  Place: Riga, Latvia

                How many, according to whom
                  about 80 States

                What follows
                  2. Second Congress, 1 to 3 May 2027 (planned)
                    Status: planned; no source here says that it was held
                    The period start is given as 1 May 2026 [Press release, 4 May 2022]

                Second Congress
                ===============
                  Series: Water Congress, the 2nd
                  Scheduled for: 1 to 3 May 2027, 3 days
                    The period start is given as 1 May 2026 [Press release, 4 May 2022]
                  Status: planned; no source here says that it was held

                In dispute
                  The period start is given as 1 May 2026 [Press release, 4 May 2022]

                Sources
                =======
                  Press release, 4 May 2022
                """);
    }

    @Test
    void tellsOfABodyThatSitsOutsideOfACongress() {
        assertThat(tell("""
                {"type":"proceedings","formatVersion":"0.10","organizations":[{"type":"organization","id":"sc","names":[{"text":{"en":"Security Council"}}]}],
                "sessions":[{"type":"session","id":"s","bodyId":"sc","number":8979,"actual":{"start":"2022-02-25T17:00"},"chairs":[{"holderId":"RUS","office":"president"}]}],
                "actions":[{"type":"action","id":"a","sessionId":"s","bodyId":"sc","verb":"rejected","subject":{"en":"Draft S/2022/155"},"outcome":"vetoed","votes":[{"key":"w","tally":{"yes":11,"no":1,"abstain":3},"ballots":{"no":["RUS"],"abstain":["CHN","IND","ARE"]},"listedChoices":["no","abstain"]}]},
                {"type":"action","id":"b","bodyId":"sc","date":"2022-02-27","verb":"adopted","subject":{"en":"Calling of an emergency special session"},"votes":[{"key":"w","tally":{"yes":11,"no":1,"abstain":3}}]}]}
                """)).isEqualTo("""
                Security Council
                ================

                Decisions
                  Draft S/2022/155
                    25 February 2022; Security Council; 8979th meeting
                    Rejected (vetoed): 11 in favour, 1 against, 3 abstaining
                    Against (1 announced, 1 listed): Russian Federation
                    Abstaining (3 announced, 3 listed): China, India, United Arab Emirates
                  Calling of an emergency special session
                    27 February 2022; Security Council
                    Adopted by 11 votes to 1, with 3 abstentions

                Sittings
                  8979th meeting, 25 February 2022, 17:00
                    President: Russian Federation
                """);
    }

    @Test
    void saysWhoWasElectedAndWithHowManyVotes() {
        assertThat(tell("""
                {"type":"proceedings","formatVersion":"0.10","congresses":[{"type":"congress","id":"c","names":[{"text":{"en":"Seventieth Assembly"}}],"period":{"start":"2017-05-22","end":"2017-05-31"}}],
                "actions":[{"type":"action","id":"a","congressId":"c","verb":"elected","subject":{"en":"Director-General"},"method":"secret-ballot","outcome":"elected","votes":[
                {"key":"r1","round":1,"candidates":[{"name":"A. Tedros","votes":95},{"name":"D. Nabarro","votes":52},{"name":"S. Nishtar","votes":38}]},
                {"key":"r2","round":2,"tally":{"cast":185},"election":{"seats":1,"requiredMajority":93},"candidates":[{"name":"A. Tedros","votes":133,"elected":true},{"name":"D. Nabarro","votes":50}]}]}]}
                """)).isEqualTo("""
                Seventieth Assembly
                ===================
                  When: 22 to 31 May 2017, 10 days

                Decisions
                  Director-General
                    Elected by secret ballot: A. Tedros (133 votes) in the 2nd round
                    1st round
                    Candidate: A. Tedros (95 votes)
                    Candidate: D. Nabarro (52 votes)
                    Candidate: S. Nishtar (38 votes)
                    2nd round
                    Elected: A. Tedros (133 votes)
                    Candidate: D. Nabarro (50 votes)
                    Votes cast: 185
                    Seats: 1
                    Required majority: 93
                """);
    }

    @Test
    void tellsARejectedAmendmentFromTheTextAndNamesStatesOfTheirDay() {
        assertThat(tell("""
                {"type":"proceedings","formatVersion":"0.10","congresses":[{"type":"congress","id":"c","names":[{"text":{"en":"Assembly"}}]}],
                "resolutions":[{"type":"resolution","id":"r","symbol":"A/RES/80/1","title":{"en":"Clean rivers"},"congressId":"c","versions":[{"key":"d","kind":"draft","documentId":"d"}]}],
                "documents":[{"type":"document","id":"d","symbol":"A/80/L.1","kind":"draft","congressId":"c"}],
                "sponsorships":[{"type":"sponsorship","id":"sp","kind":"submitter","textId":"r","partyId":"SWZ"}],
                "actions":[{"type":"action","id":"am","congressId":"c","date":"2015-11-02","verb":"rejected","outcome":"rejected","part":"amendment","partOfId":"w","votes":[{"key":"v","tally":{"yes":35,"no":76,"abstain":17}}]},
                {"type":"action","id":"w","congressId":"c","date":"2015-11-02","verb":"adopted","outcome":"adopted-as-orally-revised","textId":"r","method":"recorded-vote","announcement":{"en":"Adopted by 76 votes to 35"},"votes":[{"key":"v","tally":{"yes":76,"no":35,"abstain":0},"ballots":{"yes":["SWZ","TUR"],"no":["CZE"]},"unresolvedBallots":{"no":["Freedonia"]},"ballotNotes":[{"voterId":"CZE","intendedChoice":"yes"}]}]}],
                "positionStatements":[{"type":"position-statement","id":"ps","kind":"reservation","partyId":"TUR","textId":"r","summary":{"text":{"en":"It does not accept paragraph 2."}}}]}
                """)).isEqualTo("""
                Assembly
                ========

                Decisions
                  Amendment to Clean rivers
                    2 November 2015
                    Rejected: 35 in favour, 76 against, 17 abstaining
                  A/RES/80/1, Clean rivers
                    2 November 2015; draft A/80/L.1; by Swaziland
                    Adopted (as orally revised) by 76 votes to 35, with no abstentions (recorded vote)
                    Announced: “Adopted by 76 votes to 35”
                    In favour (76 announced, 2 listed): Swaziland, Turkey
                    Against (35 announced, 2 listed): Czech Republic, Freedonia
                    Czech Republic: later said that it had intended to vote: yes

                Texts
                  A/RES/80/1: Clean rivers
                    Draft: A/80/L.1
                    Amendment to Clean rivers: Rejected: 35 in favour, 76 against, 17 abstaining, Assembly, 2
                      November 2015
                    Adopted (as orally revised) by 76 votes to 35, with no abstentions (recorded vote), Assembly, 2
                      November 2015

                Positions
                  Turkey, reservation on A/RES/80/1: Clean rivers: It does not accept paragraph 2.

                Documents
                  A/80/L.1, draft
                """);
    }

    @Test
    void tellsWhoSpokeForWhomInWhichSitting() {
        assertThat(tell("""
                {"type":"proceedings","formatVersion":"0.10","congresses":[{"type":"congress","id":"c","names":[{"text":{"en":"Assembly"}}],"period":{"start":"2015-09-28","end":"2015-10-03"}}],
                "agendas":[{"type":"agenda","id":"ag","congressId":"c","edition":"adopted","items":[{"key":"1","label":"1","title":{"en":"Opening"},"items":[{"key":"1a","label":"(a)","title":{"en":"Minute of silence"}}]}]}],
                "sessions":[{"type":"session","id":"s","congressId":"c","number":12,"kind":"plenary","actual":{"start":"2015-09-28T10:00","end":"2015-09-28T13:00"},"itemRefs":["ag#1"],"events":[{"kind":"suspended","time":"2015-09-28T11:00"}]}],
                "statements":[{"type":"statement","id":"st","sessionId":"s","speaker":{"name":"Mr. Erdoğan","partyId":"TUR","capacities":[{"title":{"en":"President"}}]},"kind":"opening","onBehalfOfIds":["g77"],"texts":[{"language":"fr","text":"Merci."},{"language":"en","text":"Thank you."}]},
                {"type":"statement","id":"st2","sessionId":"s","speaker":{"partyId":"SWZ"},"delivery":"video-link","deliveredFrom":{"en":"Mbabane"},"summary":{"text":{"en":"Spoke on rivers."}}},
                {"type":"statement","id":"st3","sessionId":"s"}],
                "delegations":[{"type":"delegation","id":"d1","congressId":"c","partyId":"SWZ","category":"member-state","counts":[{"unit":"person","value":4,"qualifier":"exact"}]},{"type":"delegation","id":"d2","congressId":"c","name":"Greenpeace","category":"non-governmental-organization"}],
                "organizations":[{"type":"organization","id":"g77","names":[{"text":{"en":"Group of 77"}}]}]}
                """)).isEqualTo("""
                Assembly
                ========
                  When: 28 September to 3 October 2015, 6 days

                Delegations
                  Member state, 1: Swaziland (4 people)
                  Non governmental organization, 1: Greenpeace

                Adopted agenda
                  1 Opening
                    (a) Minute of silence

                Sittings
                  12th meeting, 28 September 2015, 10:00 to 13:00; plenary; item 1
                    Suspended: 28 September 2015, 11:00

                What was said
                  Mr. Erdoğan (Turkey), President, on behalf of Group of 77 (opening): “Thank you.”
                  Swaziland, by video link from Mbabane: Spoke on rivers.
                  Unnamed speaker
                """);
    }

    private static final String VOTES = """
            {"type":"proceedings","formatVersion":"0.10",
            "congresses":[{"type":"congress","id":"c","names":[{"text":{"en":"Assembly"}}],"roles":[{"kind":"host","partyId":"SWZ"}]}],
            "sessions":[{"type":"session","id":"s","congressId":"c","number":21,"printedNumber":"21 bis","actual":{"start":"2015-11-02"},"chairs":[{"holderId":"SWZ"}]}],
            "resolutions":[{"type":"resolution","id":"r","number":"80/1","title":{"en":"Clean rivers"},"congressId":"c"}],
            "documents":[{"type":"document","id":"d","symbol":"A/80/L.1","kind":"draft","sessionId":"s"}],
            "persons":[{"type":"person","id":"p","names":[{"text":{"en":"Ada Byron"}}]}],
            "officers":[{"type":"officer","id":"o","office":"president","congressId":"c","holderId":"SWZ"}],
            "delegations":[{"type":"delegation","id":"de","congressId":"c","partyId":"SWZ"}],
            "memberships":[{"type":"membership","id":"m","partyId":"SWZ","organizationId":"g77","role":"member","period":{"start":"1970"}}],
            "sponsorships":[{"type":"sponsorship","id":"sp","kind":"submitter","textId":"r","partyId":"SWZ","date":"2015-10"}],
            "positionStatements":[{"type":"position-statement","id":"ps","kind":"reservation","partyId":"SWZ","textId":"r","date":"2015-11-02"}],
            "statements":[{"type":"statement","id":"st","sessionId":"s","actionId":"a","speaker":{"partyId":"SWZ"}}],
            "actions":[{"type":"action","id":"a","sessionId":"s","verb":"adopted","textId":"r","method":"consensus","votes":[{"key":"v","ballots":{"yes":["SWZ"]}}]}]}
            """;

    @Test
    void tellsAllThatAStateDidByItsNameOrCode() {
        String expected = """
                Eswatini: statements
                ====================
                  Swaziland

                Eswatini: roles
                ===============
                  Host: Assembly
                  Chair: meeting 21 bis, 2 November 2015

                Eswatini: votes
                ===============
                  Yes: Clean rivers, 2 November 2015

                Eswatini: sponsorships
                ======================
                  Submitter: Resolution 80/1: Clean rivers

                Eswatini: positions
                ===================
                  Swaziland, reservation on Resolution 80/1: Clean rivers, 2 November 2015

                Eswatini: offices
                =================
                  President: Assembly

                Eswatini: delegations
                =====================
                  Assembly

                Eswatini: memberships
                =====================
                  g77, member, from 1970
                """;

        assertThat(about("Eswatini")).isEqualTo(expected);
        assertThat(about("SWZ"))
                .startsWith("Eswatini\n========\n  Type: Member state\n")
                .endsWith(expected);
    }

    @Test
    void findsTextsAndDocumentsBySymbolOrNumberAndSittingsByNumber() {
        assertThat(about("80/1"))
                .startsWith("Resolution 80/1: Clean rivers\n")
                .contains("Sponsors\n========\n  Submitter: Eswatini, October 2015\n")
                .contains("What became of it\n=================\n  Adopted by consensus, Assembly, 2 November 2015\n");
        assertThat(about("a/80/l.1")).contains("Symbol: A/80/L.1");
        assertThat(about("21 bis")).isEqualTo(about("21st meeting")).contains("""
                Decisions
                =========
                  80/1, Clean rivers
                """);
        assertThat(about("a")).contains("What was said on it\n===================\n  Swaziland\n");
        assertThat(about("c")).startsWith("Assembly\n");
        assertThat(about("ada byron")).startsWith("Ada Byron\n");
    }

    @Test
    void tellsNothingOfWhatIsNotInTheDocument() {
        assertThat(ProceedingsSummary.about(read(VOTES), "A/80/L.99")).isEmpty();
        assertThat(ProceedingsSummary.about(read(VOTES), "Japan")).isEmpty();
        assertThat(ProceedingsSummary.about(read(VOTES), " ")).isEmpty();
    }

    @Test
    void countsWhatABriefTextLeavesOut() {
        Proceedings votes = read(VOTES).toBuilder()
                .addDocuments(Document.builder()
                        .id(Id.of("d2"))
                        .congressId(Id.of("c"))
                        .build())
                .build();

        assertThat(ProceedingsSummary.of(votes).toText(new SummaryStyle(60, 1, true)))
                .contains("Documents\n  A/80/L.1, draft {d}\n  … and 1 more\n");
        assertThat(ProceedingsSummary.of(votes).toText(SummaryStyle.full())).contains("  d2 {d2}\n");
    }

    @Test
    void breaksLinesBetweenWordsAndLetsNoLineOfADocumentForgeOne() {
        assertThat(ProceedingsSummary.of(read("""
                        {"type":"proceedings","formatVersion":"0.10","title":{"en":"A title that is longer than one line of forty characters\\nDecisions\\u2028x"}}
                        """)).toText(new SummaryStyle(40, 25, false)))
                .isEqualTo("""
                        A title that is longer than one line of
                        forty characters Decisions x
                        """);
    }

    @Test
    void refusesAWidthThatNothingFitsInto() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SummaryStyle(39, 25, false))
                .withMessage("width must be at least 40 but was 39");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SummaryStyle(100, 0, false))
                .withMessage("longest must be at least 1 but was 0");
    }

    @Test
    void writesJsonWithoutWhatIsEmpty() {
        assertThat(ProceedingsSummary.of(read("""
                        {"type":"proceedings","formatVersion":"0.10","title":{"en":"T"},
                        "persons":[{"type":"person","id":"p","names":[{"text":{"en":"Ada Byron"}}],"sourceIds":["s"]}],
                        "sources":[{"type":"source","id":"s","title":{"en":"List"},"published":"2015"}]}
                        """)).toJson()).isEqualTo("""
                        {
                          "title" : "T",
                          "sections" : [ {
                            "heading" : "Also in the document",
                            "facts" : [ {
                              "label" : "Person",
                              "text" : "Ada Byron",
                              "recordId" : "p",
                              "citations" : [ {
                                "sourceId" : "s",
                                "name" : "List",
                                "date" : "2015"
                              } ]
                            } ]
                          }, {
                            "heading" : "Sources",
                            "facts" : [ {
                              "text" : "List, 2015",
                              "recordId" : "s"
                            } ]
                          } ]
                        }
                        """);
    }

    /** Votes, motions, dates, names and sources of which more or less is known. */
    @Test
    void tellsWhatIsKnownAndNoMore() throws IOException {
        assertThat(tell(resource("many-shapes.congress.json"))).isEqualTo(resource("many-shapes.txt"));
    }

    @Test
    void tellsEachRecordByItself() throws IOException {
        Proceedings proceedings = read(resource("many-shapes.congress.json"));

        assertThat(proceedings.records().map(record -> record.id().toString()))
                .allSatisfy(id -> assertThat(ProceedingsSummary.about(proceedings, id)
                                .orElseThrow()
                                .toText(SummaryStyle.full()))
                        .contains("{" + id + "}"));
        assertThat(ProceedingsSummary.about(proceedings, "NOR").orElseThrow().toText(SummaryStyle.brief()))
                .contains("""
                        Norway: treaties
                        ================
                          Water Treaty
                            Norway, ratification, 1 January 2011, in force from 1 February 2011, With joy.
                        """);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ProceedingsSummaryTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String about(String what) {
        return ProceedingsSummary.about(read(VOTES), what).orElseThrow().toText(SummaryStyle.brief());
    }

    private static String tell(String document) {
        return ProceedingsSummary.of(read(document)).toText(SummaryStyle.brief());
    }

    private static Proceedings read(String document) {
        return CongressJson.readString(document);
    }
}
