package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.congress4j.examples.KyotoCongress;
import org.congress4j.model.Action;
import org.congress4j.model.ActionBuilder;
import org.congress4j.model.Capacity;
import org.congress4j.model.Claim;
import org.congress4j.model.Commitment;
import org.congress4j.model.Congress;
import org.congress4j.model.CongressSeries;
import org.congress4j.model.DateRange;
import org.congress4j.model.Declaration;
import org.congress4j.model.Document;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Locator;
import org.congress4j.model.Name;
import org.congress4j.model.Officer;
import org.congress4j.model.Organization;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Resolution;
import org.congress4j.model.Role;
import org.congress4j.model.ScheduleChange;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.Source;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.Tally;
import org.congress4j.model.TimeRange;
import org.congress4j.model.Vote;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.CountQualifier;
import org.congress4j.model.code.CountUnit;
import org.congress4j.model.code.OfficeKind;
import org.congress4j.model.code.ProposalPart;
import org.congress4j.model.code.RoleKind;
import org.congress4j.model.code.ScheduleChangeKind;
import org.congress4j.model.code.SegmentKind;
import org.congress4j.model.code.TextForm;
import org.congress4j.model.symbol.DocumentSymbol;
import org.junit.jupiter.api.Test;

class CongressSummaryTest {
    private static final Congress DOHA = Congress.builder()
            .id(Id.of("doha-2015"))
            .addName(Name.official("en", "Thirteenth Congress"))
            .build();

    @Test
    void printsTheKyotoCongress() throws IOException {
        try (InputStream expected = CongressSummaryTest.class.getResourceAsStream("kyoto-2021.txt")) {
            assertThat(CongressSummary.of(KyotoCongress.proceedings()))
                    .isEqualTo(new String(Objects.requireNonNull(expected).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void printsACongressOfWhichOnlyTheNameIsKnown() {
        assertThat(CongressSummary.of(Proceedings.builder().addCongress(DOHA).build()))
                .isEqualTo("Thirteenth Congress\n");
    }

    @Test
    void showsWhatBelongsToNoCongress() {
        Proceedings proceedings = Proceedings.builder()
                .addOrganization(Organization.builder()
                        .id(Id.of("board"))
                        .addName(Name.official("en", "Board"))
                        .build())
                .addSession(Session.builder()
                        .id(Id.of("s1"))
                        .bodyId(Id.of("board"))
                        .number(12)
                        .actual(TimeRange.builder()
                                .start(PartialDateTime.of("2019-05-02T10:00"))
                                .build())
                        .build())
                .addSession(Session.builder().id(Id.of("s2")).build())
                .addAction(Action.builder()
                        .id(Id.of("a1"))
                        .sessionId(Id.of("s1"))
                        .bodyId(Id.of("board"))
                        .verb(ActionVerb.ADOPTED)
                        .subject(LocalizedText.of("en", "the work plan"))
                        .addVote(vote("v", 9, 0, 2))
                        .build())
                .addDocument(Document.builder()
                        .id(Id.of("d1"))
                        .symbol(DocumentSymbol.of("TD/B/66/1"))
                        .title(LocalizedText.of("en", "Work plan"))
                        .date(PartialDate.of("2019-04"))
                        .build())
                .addDocument(Document.builder().id(Id.of("d2")).build())
                .build();

        assertThat(CongressSummary.of(proceedings)).isEqualTo("""
                Sittings
                  Board, No. 12, 2 May 2019
                  s2

                What was decided
                  Board adopted the work plan, 9-0-2

                Documents
                  TD/B/66/1, Work plan, April 2019
                  d2
                """);
    }

    @Test
    void tellsTheFiguresThatAreKnownOfTheVotesThatStand() {
        Vote first = vote("first", 5, 4, 0);
        Vote recount = Vote.builder()
                .key("recount")
                .replacesKey("first")
                .tally(Tally.builder().yes(6).no(3).build())
                .build();

        assertThat(CongressSummary.of(about(DOHA)
                        .addAction(Action.builder()
                                .id(Id.of("a1"))
                                .verb(ActionVerb.ADOPTED)
                                .subject(LocalizedText.of("en", "the agenda"))
                                .addVotes(
                                        first,
                                        recount,
                                        Vote.builder().key("show").build())
                                .build())
                        .build()))
                .contains("  adopted the agenda, yes 6, no 3\n");
    }

    @Test
    void saysThatItWasAPartOfTheTextThatWasPutToTheVote() {
        Resolution text = Resolution.builder()
                .id(Id.of("r1"))
                .title(LocalizedText.of("en", "Clean rivers"))
                .build();
        Document draft = Document.builder()
                .id(Id.of("d1"))
                .symbol(DocumentSymbol.of("A/80/L.1"))
                .congressId(DOHA.id())
                .build();
        Action whole = Action.builder()
                .id(Id.of("whole"))
                .verb(ActionVerb.ADOPTED)
                .textId(text.id())
                .part(ProposalPart.WHOLE)
                .build();
        ActionBuilder rejected = Action.builder().verb(ActionVerb.REJECTED).partOfId(whole.id());
        Action amendment =
                rejected.id(Id.of("amendment")).part(ProposalPart.AMENDMENT).build();

        assertThat(CongressSummary.of(about(DOHA)
                        .addResolution(text)
                        .addDocument(draft)
                        .addActions(
                                whole,
                                amendment,
                                rejected.id(Id.of("motion"))
                                        .part(ProposalPart.MOTION)
                                        .build(),
                                rejected.id(Id.of("paragraph"))
                                        .part(ProposalPart.PARAGRAPH)
                                        .build(),
                                amends("to-draft", draft.id()),
                                amends("to-text", text.id()),
                                amends("to-amendment", amendment.id()),
                                part("nothing", ProposalPart.AMENDMENT),
                                part("no-motion", ProposalPart.MOTION),
                                part("no-paragraph", ProposalPart.PARAGRAPH))
                        .build()))
                .endsWith("""
                        What was decided
                          adopted Clean rivers
                          rejected an amendment to Clean rivers
                          rejected a motion on Clean rivers
                          rejected a paragraph of Clean rivers
                          rejected an amendment to A/80/L.1
                          rejected an amendment to Clean rivers
                          rejected an amendment to an amendment to Clean rivers
                          rejected an amendment
                          rejected a motion
                          rejected a paragraph
                        """);
    }

    private static Action amends(String id, Id<? extends ProceedingsRecord<?>> amended) {
        return Action.builder()
                .id(Id.of(id))
                .verb(ActionVerb.REJECTED)
                .amendsId(amended)
                .build();
    }

    private static Action part(String id, ProposalPart part) {
        return Action.builder()
                .id(Id.of(id))
                .verb(ActionVerb.REJECTED)
                .part(part)
                .build();
    }

    private static Vote vote(String key, long yes, long no, long abstain) {
        return Vote.builder()
                .key(key)
                .tally(Tally.builder().yes(yes).no(no).abstain(abstain).build())
                .build();
    }

    @Test
    void showsIdsOfWhatIsNotInTheDocument() {
        Proceedings proceedings = about(DOHA.toBuilder()
                        .addRole(Role.of(RoleKind.HOST, Id.of("QAT")))
                        .addRole(Role.of(RoleKind.CONVENER, Id.of("nobody")))
                        .addRole(Role.builder()
                                .kind(RoleKind.SUPPORT)
                                .name("a foundation")
                                .build())
                        .build())
                .addOfficer(Officer.builder()
                        .id(Id.of("o1"))
                        .office(OfficeKind.PRESIDENT)
                        .congressId(DOHA.id())
                        .holderId(Id.of("p-president"))
                        .build())
                .addOfficer(Officer.builder()
                        .id(Id.of("o2"))
                        .office(OfficeKind.of("time-keeper"))
                        .congressId(DOHA.id())
                        .holderName("Mr. Clock")
                        .build())
                .addAction(Action.builder()
                        .id(Id.of("a"))
                        .verb(ActionVerb.DECIDED)
                        .textId(Id.of("t"))
                        .addSourceId(Id.of("s-unknown"))
                        .build())
                .addAction(Action.builder()
                        .id(Id.of("a2"))
                        .verb(ActionVerb.ELECTED)
                        .subject(LocalizedText.of("en", "the officers"))
                        .build())
                .build();

        assertThat(CongressSummary.of(proceedings))
                .contains(
                        "  Host: Qatar\n  Convener: nobody\n  Support: a foundation\n  President: p-president\n  Time keeper: Mr. Clock\n")
                .contains("  decided t [s-unknown]\n  elected the officers\n");
    }

    @Test
    void printsSpeakersByWhateverIsKnownOfThem() {
        Proceedings proceedings = about(DOHA)
                .addStatement(Statement.builder()
                        .id(Id.of("st1"))
                        .congressId(DOHA.id())
                        .speaker(Speaker.builder().partyId(Id.of("QAT")).build())
                        .build())
                .addStatement(Statement.builder()
                        .id(Id.of("st2"))
                        .congressId(DOHA.id())
                        .speaker(Speaker.builder()
                                .addCapacity(Capacity.builder()
                                        .title(LocalizedText.of("en", "Chair"))
                                        .build())
                                .build())
                        .build())
                .addStatement(Statement.builder()
                        .id(Id.of("st3"))
                        .congressId(DOHA.id())
                        .build())
                .build();

        assertThat(CongressSummary.of(proceedings)).contains("What was said\n  Qatar\n  Chair\n  Unknown speaker\n");
    }

    @Test
    void saysThatAClaimOfBlankTextIsEmpty() {
        Congress disputed = DOHA.toBuilder()
                .period(DateRange.of("2015-04-12", "2015-05-03"))
                .addClaim(Claim.builder()
                        .at("/period/end")
                        .value(JsonValue.of(" "))
                        .addSourceId(Id.of("s1"))
                        .build())
                .build();

        assertThat(CongressSummary.of(about(disputed).build())).contains(" is given as: an empty text [s1]\n");
    }

    @Test
    void printsWhatSourcesHaveInsteadOfAMember() {
        Congress disputed = DOHA.toBuilder()
                .period(DateRange.of("2015-04-12", "2015-05-03"))
                .attendanceMode(AttendanceMode.IN_PERSON)
                .addClaim(Claim.builder()
                        .at("/period")
                        .value(new JsonValue.JsonObject(ImmutableMap.of(
                                "start",
                                JsonValue.of("2015-04-12"),
                                "days",
                                new JsonValue.JsonArray(ImmutableList.of(
                                        JsonValue.of(8), JsonValue.of(true), new JsonValue.JsonNull())))))
                        .addSourceId(Id.of("s1"))
                        .locator(Locator.builder().page("3").build())
                        .build())
                .build();

        assertThat(CongressSummary.of(about(disputed)
                        .addSource(Source.builder().id(Id.of("s1")).build())
                        .build()))
                .contains(
                        "  12 April to 3 May 2015, 22 days, in person\n"
                                + "    – elsewhere the period is given as: start 12 April 2015, days 8, true and nothing [1, p. 3]")
                .contains("Sources\n  [1] s1\n");
    }

    @Test
    void namesATextWithoutATitleByItsFormAndNumberOrItsId() {
        Proceedings proceedings = about(DOHA)
                .addResolution(Resolution.builder().id(Id.of("r")).number("2").build())
                .addDeclaration(Declaration.builder()
                        .id(Id.of("doha-declaration"))
                        .form(TextForm.DECLARATION)
                        .build())
                .addAction(Action.builder()
                        .id(Id.of("a1"))
                        .verb(ActionVerb.ADOPTED)
                        .textId(Id.<Resolution>of("r"))
                        .build())
                .addAction(Action.builder()
                        .id(Id.of("a2"))
                        .verb(ActionVerb.ADOPTED)
                        .textId(Id.<Declaration>of("doha-declaration"))
                        .build())
                .addAction(Action.builder()
                        .id(Id.of("a3"))
                        .verb(ActionVerb.DECIDED)
                        .build())
                .build();

        assertThat(CongressSummary.of(proceedings))
                .contains("  adopted text 2\n  adopted declaration doha-declaration\n  decided\n");
    }

    @Test
    void printsEachCongressItsOwnActionsWithTheirOutcome() {
        Congress other = DOHA.toBuilder().id(Id.of("kyoto-2021")).build();
        Proceedings proceedings = about(DOHA)
                .addCongress(other)
                .addSession(
                        Session.builder().id(Id.of("s")).congressId(DOHA.id()).build())
                .addStatement(Statement.builder()
                        .id(Id.of("st"))
                        .sessionId(Id.of("s"))
                        .build())
                .addAction(Action.builder()
                        .id(Id.of("a1"))
                        .sessionId(Id.of("s"))
                        .verb(ActionVerb.ADOPTED)
                        .subject(LocalizedText.of("en", "a motion"))
                        .outcome(ActionOutcome.NOT_ADOPTED)
                        .reason(LocalizedText.of("en", "too few votes"))
                        .build())
                .addAction(Action.builder()
                        .id(Id.of("a2"))
                        .congressId(other.id())
                        .verb(ActionVerb.ADOPTED)
                        .subject(LocalizedText.of("en", "another motion"))
                        .build())
                .build();

        assertThat(CongressSummary.of(proceedings))
                .contains("  Unknown speaker\n")
                .contains("  adopted a motion, outcome: not adopted, too few votes\n")
                .doesNotContain("another motion");
    }

    @Test
    void printsACongressOfASeriesWithoutAnOrdinal() {
        Proceedings proceedings = about(DOHA.toBuilder().seriesId(Id.of("s")).build())
                .addSeries(CongressSeries.builder()
                        .id(Id.of("s"))
                        .addName(Name.shortForm("en", "Crime Congress"))
                        .build())
                .build();

        assertThat(CongressSummary.of(proceedings)).contains("  Of the series Crime Congress\n");
    }

    @Test
    void printsSegmentsChangesAndPromises() {
        Proceedings proceedings = about(DOHA.toBuilder()
                        .addScheduleChange(ScheduleChange.builder()
                                .kind(ScheduleChangeKind.MOVED_ONLINE)
                                .build())
                        .build())
                .addSegment(Segment.builder()
                        .id(Id.of("g1"))
                        .congressId(DOHA.id())
                        .kind(SegmentKind.HIGH_LEVEL)
                        .addCount(ReportedCount.builder()
                                .unit(CountUnit.of("interpreter"))
                                .qualifier(CountQualifier.of("scores-of"))
                                .mode(AttendanceMode.of("by-balloon"))
                                .build())
                        .build())
                .addSegment(
                        Segment.builder().id(Id.of("g2")).congressId(DOHA.id()).build())
                .addCommitment(
                        Commitment.builder().id(Id.of("c")).textId(Id.of("t")).build())
                .build();

        assertThat(CongressSummary.of(proceedings))
                .contains("  Moved online\n")
                .contains("High level\n  scores of interpreter by-balloon\n\nSegment\n")
                .contains("What follows\n  A promise\n");
    }

    @Test
    void namesPeriodsAndListsAsPeopleDo() {
        assertThat(Phrases.period(DateRange.from("2025"))).isEqualTo("2025");
        assertThat(Phrases.period(
                        DateRange.builder().end(PartialDate.of("2020-04")).build()))
                .isEqualTo("until April 2020");
        assertThat(Phrases.period(DateRange.of("2020-12-30", "2021-01-02")))
                .isEqualTo("30 December 2020 to 2 January 2021");
        assertThat(Phrases.period(DateRange.of("2020-04", "2020-05-02"))).isEqualTo("April 2020 to 2 May 2020");
        assertThat(Phrases.period(DateRange.of("spring", "spring"))).isEqualTo("spring");
        assertThat(Phrases.list(ImmutableList.of())).isEmpty();
        assertThat(Phrases.list(ImmutableList.of("Kyoto"))).isEqualTo("Kyoto");
        assertThat(Phrases.list(ImmutableList.of("Kyoto", "Vienna", "New York")))
                .isEqualTo("Kyoto, Vienna and New York");
        assertThat(Phrases.capitalized("")).isEmpty();
    }

    private static ProceedingsBuilder about(Congress congress) {
        return Proceedings.builder().addCongress(congress);
    }
}
