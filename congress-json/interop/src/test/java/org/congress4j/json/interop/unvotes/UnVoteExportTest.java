package org.congress4j.json.interop.unvotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.congress4j.json.format.report.ExportReport;
import org.congress4j.model.Action;
import org.congress4j.model.ActionBuilder;
import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.BallotNote;
import org.congress4j.model.Congress;
import org.congress4j.model.Document;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.JsonValue;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MemberState;
import org.congress4j.model.Name;
import org.congress4j.model.Organization;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Resolution;
import org.congress4j.model.Session;
import org.congress4j.model.Source;
import org.congress4j.model.Tally;
import org.congress4j.model.Vote;
import org.congress4j.model.VoteBuilder;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.AgendaEdition;
import org.congress4j.model.code.CongressForm;
import org.congress4j.model.code.DocumentKind;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.symbol.DocumentSymbol;
import org.junit.jupiter.api.Test;

class UnVoteExportTest {
    private static final String IMPORTED = Csv.vote("1985-12-16", "SUN,USSR,N", "JPN,JAPAN,Y", "FRA,FRANCE,N")
            .replace(",,,,,,,,,,,,,\n", ",,,,,,,made up,1.0,,,,,\n");
    private static final Id<MemberState> SOVIET_UNION = Id.of("SUHH");
    private static final Id<MemberState> JAPAN = Id.of("JPN");
    private static final Id<MemberState> FRANCE = Id.of("FRA");

    @Test
    void whatWasImportedIsWrittenAsItWasRead() {
        String csv = Csv.HEAD.replace("undl_link", "undl_link,\"extra, column\"") + """
                9000001,SUN,USSR,N,1985-12-16,40,A/RES/40/9001,A/40/L.1,,A/40/PV.1," a ""title""
                in two lines ",ITEM,ONE||TWO ,note,1.0,1,x,,2, ,1
                9000001,JPN,JAPAN,Y,1985-12-16,40,A/RES/40/9001,A/40/L.1,,A/40/PV.1,,ITEM,ONE||TWO ,note,1.0,1,x,,2, ,2
                9000001,,,,,,,,,,,,,,,,,,,,
                9000001,GER,GERMANY,NV,1985-12-16,40,A/RES/40/9001,A/40/L.1,,A/40/PV.1,,ITEM,,note,1.0,1,x,,2, ,2
                9000002,YUG,YUGOSLAVIA,X,,,,A/40/L.1,A/40/L.1,,,ITEM,,,,,,,,https://example.org/record/9000002,
                """;

        assertThat(Csv.write(Csv.read(csv))).isEqualTo(csv);
    }

    @Test
    void aByteOrderMarkAndQuotesThatAreNotNeededAreNotKept() {
        String csv = Csv.vote("1985-12-16", "JPN,JAPAN,Y");

        assertThat(Csv.write(
                        Csv.read("\uFEFF" + csv.replace("JAPAN", "\"JAPAN\"").replace("\n", "\r\n"))))
                .isEqualTo(csv);
    }

    @Test
    void aTotalThatWasChangedGoesBeforeTheCellAsWritten() {
        Proceedings changed = changed(vote -> vote.tally(Tally.builder().yes(2).build()));

        assertThat(Csv.write(changed)).isEqualTo(IMPORTED.replace(",1.0,", ",2,"));
    }

    @Test
    void rowsAreThoseOfTheListWhenVotersWereRemoved() {
        Proceedings changed = changed(vote -> vote.ballots(ImmutableListMultimap.of(VoteChoice.YES, JAPAN)));

        assertThat(Csv.write(changed)).isEqualTo(IMPORTED.replaceAll("(?m)^1,(SUN|FRA).*\\n", ""));
    }

    @Test
    void rowsAreThoseOfTheListWhenVotersWereAdded() {
        Proceedings changed = changed(vote -> vote.putBallot(VoteChoice.ABSTAIN, Id.<MemberState>of("ITA")));

        assertThat(Csv.write(changed).lines().skip(1).map(row -> row.substring(0, 12)))
                .containsExactly("1,JPN,JAPAN,", "1,SUN,USSR,N", "1,FRA,FRANCE", "1,ITA,ITALY,");
    }

    private static Proceedings changed(UnaryOperator<VoteBuilder> change) {
        Proceedings read = Csv.read(IMPORTED);
        Action action = read.actions().get(0);
        Vote vote = change.apply(action.votes().get(0).toBuilder()).build();
        return read.toBuilder()
                .actions(ImmutableList.of(
                        action.toBuilder().votes(ImmutableList.of(vote)).build()))
                .build();
    }

    @Test
    void votesOfOtherProceedingsHaveTheColumnsOfTheFile() {
        Proceedings proceedings = Proceedings.builder()
                .addAction(action().addIdentifier(Identifier.of("undl", "9000001"))
                        .congressId(Id.of("session"))
                        .sessionId(Id.of("meeting"))
                        .textId(Id.<Resolution>of("text"))
                        .addDocumentIds(Id.of("report"), Id.of("draft"))
                        .addItemRef(KeyReference.of("agenda#1"))
                        .addSourceIds(Id.of("page"), Id.of("entry"))
                        .addVote(Vote.builder()
                                .key("whole")
                                .tally(Tally.builder()
                                        .yes(1)
                                        .no(2)
                                        .abstain(3)
                                        .nonVoting(4)
                                        .total(10)
                                        .build())
                                .putBallot(VoteChoice.YES, JAPAN)
                                .putBallot(VoteChoice.NO, SOVIET_UNION)
                                .addBallotNote(BallotNote.builder()
                                        .voterId(SOVIET_UNION)
                                        .name("USSR")
                                        .build())
                                .build())
                        .build())
                .addCongress(Congress.builder()
                        .id(Id.of("session"))
                        .form(CongressForm.SPECIAL_SESSION)
                        .ordinal(10)
                        .addName(Name.official("en", "Tenth special session"))
                        .build())
                .addSession(Session.builder()
                        .id(Id.of("meeting"))
                        .addIdentifier(Identifier.of("un-symbol", "A/S-10/PV.1"))
                        .build())
                .addResolution(Resolution.builder()
                        .id(Id.of("text"))
                        .symbol(DocumentSymbol.of("A/RES/S-10/1"))
                        .title(LocalizedText.of(ImmutableMap.of("fr", "Titre", "en", "Title")))
                        .addTheme(LocalizedText.of("en", "ONE"))
                        .addTheme(LocalizedText.of("en", "TWO"))
                        .build())
                .addDocument(Document.builder()
                        .id(Id.of("draft"))
                        .symbol(DocumentSymbol.of("A/S-10/L.1"))
                        .kind(DocumentKind.DRAFT)
                        .build())
                .addDocument(Document.builder()
                        .id(Id.of("report"))
                        .symbol(DocumentSymbol.of("A/S-10/2"))
                        .kind(DocumentKind.REPORT)
                        .build())
                .addAgenda(Agenda.builder()
                        .id(Id.of("agenda"))
                        .edition(AgendaEdition.ADOPTED)
                        .addItem(AgendaItem.builder()
                                .key("1")
                                .title(LocalizedText.of("en", "ITEM"))
                                .build())
                        .build())
                .addSource(Source.builder()
                        .id(Id.of("page"))
                        .addUri("https://example.org/page")
                        .build())
                .addSource(Source.builder()
                        .id(Id.of("entry"))
                        .addIdentifier(Identifier.of("undl", "9000001"))
                        .addUri("https://example.org/record/9000001")
                        .build())
                .build();

        assertThat(Csv.write(proceedings))
                .isEqualTo(Csv.HEAD
                        + "9000001,JPN,JAPAN,Y,1978-06-30,S-10,A/RES/S-10/1,A/S-10/L.1,A/S-10/2,A/S-10/PV.1,Title,ITEM,ONE|TWO,,"
                        + "1,2,3,4,10,https://example.org/record/9000001\n"
                        + "9000001,SUN,USSR,N,1978-06-30,S-10,A/RES/S-10/1,A/S-10/L.1,A/S-10/2,A/S-10/PV.1,Title,ITEM,ONE|TWO,,"
                        + "1,2,3,4,10,https://example.org/record/9000001\n");
    }

    @Test
    void whoDidNotVoteIsX() {
        Vote vote = Vote.builder()
                .key("whole")
                .putBallot(VoteChoice.ABSTAIN, FRANCE)
                .putBallot(VoteChoice.NOT_PARTICIPATING, JAPAN)
                .putUnresolvedBallot(VoteChoice.ABSENT, "ATLANTIS")
                .putUnresolvedBallot(VoteChoice.NOT_ELIGIBLE, "LEMURIA")
                .putUnresolvedBallot(VoteChoice.UNKNOWN, "MU")
                .build();

        assertThat(Csv.write(Proceedings.builder()
                        .addAction(action().addVote(vote).build())
                        .build()))
                .isEqualTo(Csv.HEAD + """
                        action#whole,FRA,FRANCE,A,1978-06-30,,,,,,,,,,,,,,,
                        action#whole,JPN,JAPAN,X,1978-06-30,,,,,,,,,,,,,,,
                        action#whole,,ATLANTIS,X,1978-06-30,,,,,,,,,,,,,,,
                        action#whole,,LEMURIA,X,1978-06-30,,,,,,,,,,,,,,,
                        action#whole,,MU,,1978-06-30,,,,,,,,,,,,,,,
                        """);
    }

    @Test
    void aVoterThatIsNoStateHasANameOnly() {
        Vote vote = Vote.builder()
                .key("whole")
                .putBallot(VoteChoice.YES, Id.<Organization>of("eu"))
                .putBallot(VoteChoice.YES, Id.<Organization>of("nobody"))
                .build();

        assertThat(Csv.write(Proceedings.builder()
                        .addOrganization(Organization.builder()
                                .id(Id.of("eu"))
                                .addName(Name.official("en", "European Union"))
                                .build())
                        .addAction(action().addVote(vote).build())
                        .build()))
                .isEqualTo(Csv.HEAD + """
                        action#whole,,EUROPEAN UNION,Y,1978-06-30,,,,,,,,,,,,,,,
                        action#whole,nobody,,Y,1978-06-30,,,,,,,,,,,,,,,
                        """);
    }

    @Test
    void theCodeOfAStateThatCeasedIsThatOfTheDay() {
        assertThat(codeOn("1995-12-14", "CSXX")).isEqualTo("YUG");
        assertThat(codeOn("2004-12-14", "CSXX")).isEqualTo("SCG");
        assertThat(codeOn("1985-12-16", "CSHH")).isEqualTo("CSK");
        assertThat(codeOn("1963-12-17", "ZAN")).isEqualTo("ZAN");
    }

    private static String codeOn(String date, String state) {
        Vote vote = Vote.builder()
                .key("whole")
                .putBallot(VoteChoice.YES, Id.<MemberState>of(state))
                .build();
        return Csv.write(Proceedings.builder()
                        .addAction(action().date(PartialDate.of(date))
                                .addVote(vote)
                                .build())
                        .build())
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",", -1)[1];
    }

    @Test
    void votesWithoutVotersAreLeftOutAndCounted() throws IOException {
        Proceedings proceedings = Proceedings.builder()
                .addAction(action().addVote(Vote.builder()
                                .key("first")
                                .tally(Tally.of(3, 2, 1))
                                .build())
                        .addVote(Vote.builder()
                                .key("second")
                                .putBallot(VoteChoice.YES, JAPAN)
                                .build())
                        .build())
                .build();
        StringWriter out = new StringWriter();

        ExportReport report = UnVotes.write(proceedings, out);

        assertThat(report)
                .isEqualTo(ExportReport.builder()
                        .format("un-votes")
                        .votes(1)
                        .rows(1)
                        .withoutVoters(1)
                        .withoutLibraryId(1)
                        .build());
        assertThat(out.toString().lines()).hasSize(2);
    }

    @Test
    void votesThatTheLibraryDoesNotKnowAreNotMerged() throws IOException {
        Vote first = Vote.builder()
                .key("first")
                .putBallot(VoteChoice.YES, JAPAN)
                .putBallot(VoteChoice.NO, SOVIET_UNION)
                .build();
        Vote second = Vote.builder()
                .key("second")
                .putBallot(VoteChoice.YES, JAPAN)
                .putBallot(VoteChoice.UNKNOWN, FRANCE)
                .build();
        Proceedings proceedings = Proceedings.builder()
                .addAction(action().addIdentifier(Identifier.of("undl", "9000001"))
                        .addVotes(first, second)
                        .build())
                .addAction(action().id(Id.of("other")).addVote(first).build())
                .build();
        StringWriter out = new StringWriter();

        ExportReport report = UnVotes.write(proceedings, out);

        assertThat(report.withoutLibraryId()).isEqualTo(2);
        assertThat(report.withoutLetter()).containsExactly(Map.entry("unknown", 1L));
        assertThat(out.toString().lines().skip(1).map(row -> row.substring(0, row.indexOf(",1978"))))
                .containsExactly(
                        "9000001,JPN,JAPAN,Y",
                        "9000001,SUN,UNION OF SOVIET SOCIALIST REPUBLICS,N",
                        "action#second,JPN,JAPAN,Y",
                        "action#second,FRA,FRANCE,",
                        "other#first,JPN,JAPAN,Y",
                        "other#first,SUN,UNION OF SOVIET SOCIALIST REPUBLICS,N");
        Proceedings again = Csv.read(out.toString());
        assertThat(again.actions())
                .extracting(action -> action.votes().get(0).ballots().values().size())
                .containsExactly(2, 2, 2);
        assertThat(Csv.write(again)).isEqualTo(out.toString());
    }

    @Test
    void aStateThatHasCeasedHasTheCodeOfTheFileOnAnyDay() {
        assertThat(codeOn("2025-03-01", "SUHH")).isEqualTo("SUN");
    }

    @Test
    void anExtensionThatIsNotOursIsNoHindrance() {
        JsonValue strange = new JsonValue.JsonObject(ImmutableMap.of(
                "columns",
                JsonValue.of(1),
                "order",
                JsonValue.of(true),
                "cells",
                JsonValue.of("x"),
                "rows",
                new JsonValue.JsonNull()));
        Vote vote = Vote.builder()
                .key("whole")
                .putBallot(VoteChoice.YES, JAPAN)
                .putExtension(UnVotes.EXTENSION, strange)
                .build();

        assertThat(Csv.write(Proceedings.builder()
                        .putExtension(UnVotes.EXTENSION, strange)
                        .addAction(action().addVote(vote).build())
                        .build()))
                .isEqualTo(Csv.HEAD + "action#whole,JPN,JAPAN,Y,1978-06-30,,,,,,,,,,,,,,,\n");
    }

    private static ActionBuilder action() {
        return Action.builder()
                .id(Id.of("action"))
                .date(PartialDate.of("1978-06-30"))
                .verb(ActionVerb.ADOPTED);
    }
}
