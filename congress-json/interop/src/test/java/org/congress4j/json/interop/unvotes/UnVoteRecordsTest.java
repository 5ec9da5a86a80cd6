package org.congress4j.json.interop.unvotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableListMultimap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.congress4j.json.CongressJson;
import org.congress4j.json.format.report.ImportProblemCode;
import org.congress4j.json.format.report.ImportReport;
import org.congress4j.model.Action;
import org.congress4j.model.BallotNote;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.MemberState;
import org.congress4j.model.Membership;
import org.congress4j.model.Name;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Tally;
import org.congress4j.model.Vote;
import org.congress4j.model.code.CongressForm;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.registry.MemberStates;
import org.junit.jupiter.api.Test;

class UnVoteRecordsTest {
    private static final String ROW_END =
            ",1985-12-16,40,A/RES/40/9001,A/40/L.901,A/40/9001,A/40/PV.901,Made up,MADE-UP ITEM.,"
                    + "THINGS--STATEMENTS|OTHERS,RECORDED - made up,1.0,1.0,0.0,0.0,2.0,https://example.org/record/9000001\n";
    private static final String TWO_BALLOTS =
            Csv.HEAD + "9000001,JPN,JAPAN,Y" + ROW_END + "9000001,SUN,USSR,N" + ROW_END;

    @Test
    void anActionWithItsVoteComesOfTheRowsOfAResolution() {
        assertThat(lines(Csv.read(TWO_BALLOTS), "action")).isEqualTo("""
                        {"type":"action","id":"vote-9000001","congressId":"un-ga-40","bodyId":"un-ga","sessionId":"a-40-pv-901",\
                        "date":"1985-12-16","verb":"adopted","textId":"a-res-40-9001","method":"recorded-vote",\
                        "itemRefs":["un-ga-40-agenda#made-up-item"],"documentIds":["a-40-l-901","a-40-9001"],\
                        "votes":[{"key":"whole","tally":{"yes":1,"no":1,"abstain":0,"nonVoting":0},\
                        "listedChoices":["yes","no","abstain"],"ballots":{"yes":["JPN"],"no":["SUHH"]},\
                        "ballotNotes":[{"voterId":"SUHH","name":"USSR"}],\
                        "electorate":{"bodyId":"un-ga","asOf":"1985-12-16","size":2},\
                        "org.congress4j.un-votes":{"order":"YN","cells":{"vote_note":"RECORDED - made up","total_yes":"1.0",\
                        "total_no":"1.0","total_abstentions":"0.0","total_non_voting":"0.0","total_ms":"2.0"},\
                        "rows":{"2":{"ms_code":"SUN"}}}}],"identifiers":[{"scheme":"undl","value":"9000001"}],\
                        "sourceIds":["undl-9000001"]}
                        """);
    }

    @Test
    void whatTheActionRefersToComesWithIt() {
        assertThat(lines(Csv.read(TWO_BALLOTS), "congress", "session", "document", "resolution", "agenda"))
                .isEqualTo("""
                        {"type":"congress","id":"un-ga-40","form":"session","bodyId":"un-ga","ordinal":40,\
                        "names":[{"text":{"en":"40th session of the General Assembly"},"kind":"alternative"},\
                        {"text":{"en":"40"},"kind":"as-written"}],"sourceIds":["undl-9000001"]}
                        {"type":"agenda","id":"un-ga-40-agenda","congressId":"un-ga-40","bodyId":"un-ga","edition":"adopted",\
                        "items":[{"key":"made-up-item","title":{"en":"MADE-UP ITEM."}}],"sourceIds":["un-ga-votes"]}
                        {"type":"session","id":"a-40-pv-901","congressId":"un-ga-40","bodyId":"un-ga","kind":"plenary",\
                        "identifiers":[{"scheme":"un-symbol","value":"A/40/PV.901"}],"sourceIds":["undl-9000001"]}
                        {"type":"resolution","id":"a-res-40-9001","form":"resolution","symbol":"A/RES/40/9001",\
                        "title":{"en":"Made up"},"congressId":"un-ga-40","bodyId":"un-ga",\
                        "themes":[{"en":"THINGS--STATEMENTS"},{"en":"OTHERS"}],\
                        "versions":[{"kind":"draft","documentId":"a-40-l-901"}],"sourceIds":["undl-9000001"]}
                        {"type":"document","id":"a-40-l-901","symbol":"A/40/L.901","kind":"draft","sourceIds":["undl-9000001"]}
                        {"type":"document","id":"a-40-9001","symbol":"A/40/9001","kind":"report","sourceIds":["undl-9000001"]}
                        """);
    }

    @Test
    void theAssemblyItsMembersAndTheSourcesComeFirst() {
        Proceedings read = Csv.read(TWO_BALLOTS);

        assertThat(lines(read, "organization", "source"))
                .isEqualTo("""
                        {"type":"organization","id":"un-ga","names":[{"text":{"en":"General Assembly"},\
                        "kind":"official"}],"kind":"organ","identifiers":[{"scheme":"un-symbol-series","value":"A"}]}
                        {"type":"source","id":"un-ga-votes","tier":"official-document",\
                        "title":{"en":"United Nations General Assembly Voting Data"},\
                        "publisherName":"Dag Hammarskjöld Library","uris":["https://digitallibrary.un.org/record/4060887"]}
                        {"type":"source","id":"member-states","tier":"derived",\
                        "title":{"en":"Registry of States of Congress4J, edition %s"}}
                        {"type":"source","id":"undl-9000001","tier":"official-document",\
                        "publisherName":"Dag Hammarskjöld Library","uris":["https://example.org/record/9000001"],\
                        "identifiers":[{"scheme":"undl","value":"9000001"}]}
                        """.formatted(MemberStates.registry().edition()));
        assertThat(read.memberships().stream()
                        .filter(membership -> membership.partyId().equals(Id.of("SYR")))
                        .map(Membership::id))
                .containsExactly(Id.of("un-ga-syr"), Id.of("un-ga-syr-2"));
        assertThat(read.memberships()).hasSizeGreaterThan(200);
    }

    @Test
    void statesComeWithTheNamesOfAllTimesOnce() {
        Proceedings read = Csv.read(Csv.vote("1985-12-16", "TUR,TURKEY,Y", "TUR,TURKEY,Y"));

        assertThat(read.states()).hasSize(1);
        MemberState turkey = read.states().get(0);
        assertThat(turkey.names().stream().map(Name::text).map(text -> text.lookupOrFirst("en")))
                .contains("Turkey", "Türkiye");
        assertThat(turkey.sourceIds()).containsExactly(Id.of("member-states"));
    }

    @Test
    void theHeaderHasTheColumns() throws IOException {
        try (UnVoteRecords records = UnVotes.read(new StringReader("session," + Csv.HEAD.replace("session,", "")))) {
            assertThat(CongressJson.writeString(records.header())).contains("\"session\",\n      \"undl_id\",");
        }
    }

    @Test
    void columnsMayStandInAnyOrderAndSomeMayBeMissing() {
        String csv =
                "resolution,session,date,ms_vote,ms_name,ms_code,undl_id\nA/RES/40/1,40,1985-12-16,A,JAPAN,JPN,7\n";

        Action action = Csv.action(csv);

        assertThat(action.id()).isEqualTo(Id.of("vote-7"));
        assertThat(action.votes().get(0).ballots().get(VoteChoice.ABSTAIN)).containsExactly(Id.of("JPN"));
        assertThat(action.votes().get(0).tally()).isEmpty();
        assertThat(action.votes().get(0).electorate()).isEmpty();
        assertThat(action.sourceIds()).containsExactly(Id.of("un-ga-votes"));
        assertThat(Csv.report(csv).isClean()).isTrue();
    }

    @Test
    void xIsNonVotingAndNothingMore() {
        Vote vote = Csv.firstVote(Csv.vote("1985-12-16", "JPN,JAPAN,Y", "FRA,FRANCE,X"));

        assertThat(vote.ballots().get(VoteChoice.NON_VOTING)).containsExactly(Id.of("FRA"));
        assertThat(vote.listedChoices())
                .containsExactly(VoteChoice.YES, VoteChoice.NO, VoteChoice.ABSTAIN, VoteChoice.NON_VOTING);
    }

    @Test
    void thoseWhoDidNotVoteAreNotSaidToBeListedIfNoneIs() {
        Vote vote = Csv.firstVote(Csv.vote("1985-12-16", "JPN,JAPAN,Y"));

        assertThat(vote.listedChoices()).containsExactly(VoteChoice.YES, VoteChoice.NO, VoteChoice.ABSTAIN);
    }

    @Test
    void theNameAsWrittenIsNotedUnlessItIsTheShortNameOfTheDayInCapitals() {
        Vote before = Csv.firstVote(Csv.vote("2021-12-16", "TUR,TURKEY,Y", "CIV,CÔTE D'IVOIRE,Y", "FRA,FRANCE,Y"));
        Vote after = Csv.firstVote(Csv.vote("2023-10-27", "TUR,TURKEY,Y"));

        assertThat(before.ballotNotes())
                .containsExactly(BallotNote.builder()
                        .voterId(Id.<MemberState>of("CIV"))
                        .name("CÔTE D'IVOIRE")
                        .build());
        assertThat(after.ballotNotes().stream().map(BallotNote::name)).containsExactly(Optional.of("TURKEY"));
    }

    @Test
    void aVoterThatIsNotKnownIsListedByTheNameAsWritten() {
        String csv = Csv.vote("1985-12-16", "XYZ,ATLANTIS,Y", "FRA,JAPAN,N", "XYZ,,A");

        Vote vote = Csv.firstVote(csv);

        assertThat(vote.ballots().entries()).isEmpty();
        assertThat(vote.unresolvedBallots().get(VoteChoice.YES)).containsExactly("ATLANTIS");
        assertThat(vote.unresolvedBallots().get(VoteChoice.NO)).containsExactly("JAPAN");
        assertThat(vote.unresolvedBallots().get(VoteChoice.ABSTAIN)).containsExactly("XYZ");
        assertThat(Csv.problems(csv))
                .containsExactly(
                        "unknown_state: neither ms_code 'XYZ' nor ms_name 'ATLANTIS' is known (line 2)",
                        "unknown_state: neither ms_code 'XYZ' nor ms_name '' is known (line 4)",
                        "state_conflict: ms_code 'FRA' is FRA and ms_name 'JAPAN' is JPN (line 3)");
    }

    @Test
    void aRowWithoutAVoterIsKeptAndTold() {
        String csv = Csv.vote("1985-12-16", "JPN,JAPAN,Y", ", ,N");

        assertThat(Csv.firstVote(csv).ballots().entries()).hasSize(1);
        assertThat(Csv.problems(csv)).containsExactly("no_voter: a row has neither an ms_code nor an ms_name (line 3)");
        assertThat(Csv.write(Csv.read(csv))).isEqualTo(csv);
    }

    @Test
    void aVoterWithTwoRowsIsListedTwiceAndTold() {
        String csv = Csv.vote("1985-12-16", "JPN,JAPAN,Y", "JPN,NIPPON,N", "XYZ,ATLANTIS,Y", "XYZ,ATLANTIS,Y");

        assertThat(Csv.firstVote(csv).ballots().values()).hasSize(2).containsOnly(Id.of("JPN"));
        assertThat(Csv.firstVote(csv).ballotNotes()).isEmpty();
        assertThat(Csv.problems(csv))
                .contains(
                        "voter_twice: JPN has more than one row in the vote '1' (line 3)",
                        "voter_twice: ATLANTIS has more than one row in the vote '1' (line 5)");
        assertThat(Csv.write(Csv.read(csv))).isEqualTo(csv);
    }

    @Test
    void anotherVoteThanTheFourIsUnknownAndTold() {
        String csv = Csv.vote("1985-12-16", "JPN,JAPAN,Q", "FRA,FRANCE,Q", "GBR,UNITED KINGDOM,", "ITA,ITALY,U");

        assertThat(Csv.firstVote(csv).ballots().get(VoteChoice.UNKNOWN)).hasSize(4);
        assertThat(Csv.firstVote(csv).listedChoices()).contains(VoteChoice.UNKNOWN);
        assertThat(Csv.problems(csv))
                .containsExactly(
                        "unknown_vote: ms_vote 'Q' is not one of Y, N, A and X (2 times, in lines 2, 3)",
                        "unknown_vote: ms_vote '' is not one of Y, N, A and X (line 4)",
                        "unknown_vote: ms_vote 'U' is not one of Y, N, A and X (line 5)");
        assertThat(Csv.write(Csv.read(csv))).isEqualTo(csv);
    }

    @Test
    void theFirstEditionWritesNvForNonVoting() {
        String csv = Csv.vote("1985-12-16", "JPN,JAPAN,NV");

        assertThat(Csv.firstVote(csv).ballots().get(VoteChoice.NON_VOTING)).containsExactly(Id.of("JPN"));
        assertThat(Csv.report(csv).isClean()).isTrue();
        assertThat(Csv.write(Csv.read(csv))).isEqualTo(csv);
    }

    @Test
    void aTotalThatIsNoNumberIsAbsentAndTold() {
        String csv = Csv.with(Csv.vote("1985-12-16", "JPN,JAPAN,Y"), "total_yes", "one");

        assertThat(Csv.firstVote(csv).tally()).isEmpty();
        assertThat(Csv.problems(csv))
                .containsExactly("number_not_understood: total_yes 'one' is not a whole number (line 2)");
        assertThat(Csv.write(Csv.read(csv))).isEqualTo(csv);
    }

    @Test
    void cellsThatSayThatAValueIsMissingAreEmptyAndTold() {
        String csv = Csv.vote("1985-12-16", "JPN,JAPAN,Y", "FRA,FRANCE,N");
        String missing = csv.replace(
                        "JAPAN,Y,1985-12-16,40,A/RES/40/1,,,", "JAPAN,Y,1985-12-16,40,A/RES/40/1,NA,nan,NULL")
                .replace("FRANCE,N,1985-12-16,40,A/RES/40/1,,,", "FRANCE,N,1985-12-16,40,A/RES/40/1,NA,NaN,");

        assertThat(Csv.read(missing)).isEqualTo(Csv.read(csv));
        assertThat(Csv.problems(missing))
                .containsExactly(
                        "missing_value: draft 'NA' is read as empty (2 times, in lines 2, 3)",
                        "missing_value: committee_report 'nan' is read as empty (line 2)",
                        "missing_value: meeting 'NULL' is read as empty (line 2)",
                        "missing_value: committee_report 'NaN' is read as empty (line 3)");
    }

    @Test
    void namibiaIsNotAMissingValue() {
        assertThat(Csv.firstVote(Csv.vote("1996-12-10", "NAM,NAMIBIA,Y", "SWE,NA,N"))
                        .ballots())
                .isEqualTo(ImmutableListMultimap.of(
                        VoteChoice.YES, Id.<MemberState>of("NAM"), VoteChoice.NO, Id.<MemberState>of("SWE")));
        assertThat(Csv.firstVote(Csv.vote("1996-12-10", "NA,NAMIBIA,Y"))
                        .ballots()
                        .values())
                .containsExactly(Id.of("NAM"));
    }

    @Test
    void wholeNumbersMayHaveAFractionOfZeros() {
        String csv = Csv.with(Csv.vote("1985-12-16", "JPN,JAPAN,Y"), "total_yes", "2");
        String floats =
                csv.replace("1,JPN", "1.0,JPN").replace(",40,", ",40.0,").replace(",2,", ",2.0,");

        assertThat(Csv.action(floats).id()).isEqualTo(Id.of("vote-1"));
        assertThat(Csv.action(floats).congressId()).isEqualTo(Csv.action(csv).congressId());
        assertThat(Csv.firstVote(floats).tally())
                .contains(Tally.builder().yes(2).build());
        assertThat(Csv.problems(floats)).isEmpty();
    }

    @Test
    void aColumnWithoutANameIsIgnoredAndTold() {
        String csv = Csv.vote("1985-12-16", "JPN,JAPAN,Y", "FRA,FRANCE,N");
        String withIndex =
                csv.replaceFirst("^", ",").replace("1,JPN", "0,1,JPN").replace("1,FRA", "1,1,FRA");

        assertThat(Csv.read(withIndex)).isEqualTo(Csv.read(csv));
        assertThat(Csv.problems(withIndex))
                .containsExactly("unnamed_column: a column without a name is ignored (line 1)");
    }

    @Test
    void aDateThatIsNoneIsKeptAndTold() {
        String csv = Csv.with(Csv.vote("16/12/1985", "JPN,JAPAN,Y"), "total_ms", "159");

        assertThat(Csv.action(csv).date()).hasToString("Optional[16/12/1985]");
        assertThat(Csv.firstVote(csv).electorate().orElseThrow().asOf()).isEmpty();
        assertThat(Csv.problems(csv))
                .containsExactly("date_not_understood: date '16/12/1985' does not have the form 2021-12-16 (line 2)");
        assertThat(Csv.write(Csv.read(csv))).isEqualTo(csv);
    }

    @Test
    void aSessionOfAnotherFormIsKeptAndTold() {
        String csv = Csv.with(Csv.vote("1985-12-16", "JPN,JAPAN,Y"), "session", "fortieth");

        assertThat(Csv.read(csv).congresses().get(0).id()).isEqualTo(Id.of("un-ga-fortieth"));
        assertThat(Csv.read(csv).congresses().get(0).form()).isEmpty();
        assertThat(Csv.problems(csv))
                .containsExactly(
                        "session_not_understood: session 'fortieth' does not have the form 76, 10sp, S-10, 10emsp or ES-10"
                                + " (line 2)");
        assertThat(Csv.write(Csv.read(csv))).isEqualTo(csv);
    }

    @Test
    void twoSpellingsOfASessionAreOne() {
        String csv = Csv.HEAD
                + Csv.rows("1", "2023-10-27", "JPN,JAPAN,Y").replace(",40,", ",10emsp,")
                + Csv.rows("2", "2023-12-12", "JPN,JAPAN,Y").replace(",40,", ",ES-10,");

        assertThat(Csv.read(csv).congresses()).hasSize(1);
        assertThat(Csv.read(csv).congresses().get(0).form()).contains(CongressForm.EMERGENCY_SPECIAL_SESSION);
        assertThat(Csv.write(Csv.read(csv))).isEqualTo(csv);
    }

    @Test
    void whatOtherRowsOfAVoteTellDifferentlyIsKeptAndTold() {
        String csv = Csv.vote("1985-12-16", "JPN,JAPAN,Y", "FRA,FRANCE,Y")
                .replaceFirst("(?s)(.*)1985-12-16", "$11985-12-17");

        assertThat(Csv.action(csv).date()).hasToString("Optional[1985-12-16]");
        assertThat(Csv.problems(csv))
                .containsExactly("rows_disagree: date differs from the first row of the vote (line 3)");
        assertThat(Csv.write(Csv.read(csv))).isEqualTo(csv);
    }

    @Test
    void twoVotesOnOneResolutionShareItsRecord() {
        String csv = Csv.HEAD
                + Csv.rows("1", "1985-12-16", "JPN,JAPAN,Y")
                + Csv.rows("2", "1985-12-17", "JPN,JAPAN,N").replace("A/RES/40/2,,,,", "A/RES/40/1,,,,Another title");

        Proceedings read = Csv.read(csv);

        assertThat(read.resolutions()).hasSize(1);
        assertThat(read.actions().stream().map(Action::textId).distinct()).hasSize(1);
        assertThat(Csv.write(read)).isEqualTo(csv);
    }

    @Test
    void aDocumentThatIsDraftAndReportIsOne() {
        String csv = Csv.with(
                Csv.with(Csv.vote("1985-12-16", "JPN,JAPAN,Y"), "draft", "A/40/1"), "committee_report", "A/40/1");

        assertThat(Csv.read(csv).documents()).hasSize(1);
        assertThat(Csv.action(csv).documentIds()).containsExactly(Id.of("a-40-1"));
        assertThat(Csv.write(Csv.read(csv))).isEqualTo(csv);
    }

    @Test
    void aCellMayHoldSeveralDraftsReportsAndItems() {
        String csv = Csv.vote("1985-12-16", "JPN,JAPAN,Y");
        csv = Csv.with(csv, "draft", "A/40/L.1|A/40/L.2");
        csv = Csv.with(csv, "committee_report", "A/40/1|A/40/2");
        csv = Csv.with(csv, "agenda_title", "ONE.|TWO.");

        Action action = Csv.action(csv);

        assertThat(action.documentIds())
                .containsExactly(Id.of("a-40-l-1"), Id.of("a-40-l-2"), Id.of("a-40-1"), Id.of("a-40-2"));
        assertThat(action.itemRefs())
                .containsExactly(KeyReference.of("un-ga-40-agenda#one"), KeyReference.of("un-ga-40-agenda#two"));
        assertThat(Csv.read(csv).resolutions().get(0).versions()).hasSize(2);
        assertThat(Csv.firstVote(csv).extensions()).isEmpty();
        assertThat(Csv.write(Csv.read(csv))).isEqualTo(csv);
    }

    @Test
    void columnsThatAreNotKnownAreKeptAndTold() {
        String csv = "modality," + Csv.HEAD + "Vote,1,JPN,JAPAN,Y,1985-12-16,40,A/RES/40/1,,,,,,,,,,,,,\n"
                + "Other,1,FRA,FRANCE,Y,1985-12-16,40,A/RES/40/1,,,,,,,,,,,,,\n";

        assertThat(Csv.problems(csv)).containsExactly("unknown_column: column 'modality' is unknown (line 1)");
        assertThat(Csv.write(Csv.read(csv))).isEqualTo(csv);
    }

    @Test
    void rowsOfAnotherLengthAreReadAndTold() {
        String csv = Csv.HEAD + "1,JPN,JAPAN,Y,1985-12-16,40,A/RES/40/1,,,,,,,,,,,,,,beyond,\n"
                + "1,FRA,FRANCE,Y,1985-12-16,40,A/RES/40/1\n";

        assertThat(Csv.problems(csv))
                .containsExactly(
                        "row_length: a row has 22 cells, but there are 20 columns (line 2)",
                        "row_length: a row has 7 cells, but there are 20 columns (line 3)");
        assertThat(Csv.write(Csv.read(csv))).isEqualTo(csv.replace("40/1\n", "40/1,,,,,,,,,,,,,\n"));
    }

    @Test
    void rowsWithoutAnIdAreAVoteByTheirResolution() {
        String csv = (Csv.HEAD
                        + Csv.rows("1", "1985-12-16", "JPN,JAPAN,Y", "FRA,FRANCE,Y")
                        + Csv.rows("2", "1985-12-16", "JPN,JAPAN,Y"))
                .replaceAll("(?m)^[12],", ",");

        assertThat(Csv.read(csv).actions().stream().map(Action::id))
                .containsExactly(Id.of("vote-a-res-40-1"), Id.of("vote-a-res-40-2"));
        assertThat(Csv.problems(csv)).containsExactly("no_id: a vote has no undl_id (2 times, in lines 2, 4)");
        assertThat(Csv.write(Csv.read(csv))).isEqualTo(csv);
    }

    @Test
    void rowsThatStandApartFromTheirVoteAreOneOfTheirOwnAndTold() {
        String csv = Csv.HEAD
                + Csv.rows("1", "1985-12-16", "JPN,JAPAN,Y")
                + Csv.rows("2", "1985-12-16", "JPN,JAPAN,Y")
                + Csv.rows("1", "1985-12-16", "FRA,FRANCE,Y");

        assertThat(Csv.read(csv).actions().stream().map(Action::id))
                .containsExactly(Id.of("vote-1"), Id.of("vote-2"), Id.of("vote-1-2"));
        assertThat(Csv.problems(csv)).containsExactly("rows_apart: the rows of undl_id '1' are not adjacent (line 4)");
        assertThat(Csv.write(Csv.read(csv))).isEqualTo(csv);
    }

    @Test
    void aFileInAnotherOrderIsRefused() {
        String votes = IntStream.rangeClosed(1, AdjacentVotes.MAX_APART + 1)
                .mapToObj(id -> Csv.rows(Integer.toString(id), "1985-12-16", "JPN,JAPAN,Y"))
                .collect(Collectors.joining());

        assertThatExceptionOfType(UnVotesException.class)
                .isThrownBy(() -> Csv.read(Csv.HEAD + votes + votes))
                .withMessage("line 203: the rows of undl_id '101' are not adjacent, as for many votes before; "
                        + "sort the file by undl_id");
    }

    @Test
    void aVoteWithoutEndIsRefused() {
        String row = Csv.rows("1", "1985-12-16", "JPN,JAPAN,Y");

        assertThatExceptionOfType(UnVotesException.class)
                .isThrownBy(() -> Csv.read(Csv.HEAD + row.repeat(VoteSource.MAX_ROWS + 1)))
                .withMessage("line 10002: expected at most 10000 rows of one vote but undl_id '1' has more");
    }

    @Test
    void aColumnThatMustBeThereIsNamed() {
        assertThatExceptionOfType(UnVotesException.class)
                .isThrownBy(() -> Csv.read("undl_id,ms_code,ms_name,ms_vote,date,resolution,permanent_member\n"))
                .withMessage(
                        "line 1: expected the columns undl_id, ms_code, ms_name, ms_vote, date, session, resolution but "
                                + "session is missing; found: undl_id, ms_code, ms_name, ms_vote, date, resolution, permanent_member");
    }

    @Test
    void anotherSeparatorIsTold() {
        assertThatExceptionOfType(UnVotesException.class)
                .isThrownBy(() -> Csv.read(Csv.HEAD.replace(',', ';')))
                .withMessageStartingWith(
                        "line 1: expected the columns undl_id, ms_code, ms_name, ms_vote, date, session, "
                                + "resolution but undl_id, ms_code, ms_name, ms_vote, date, session, resolution are missing; found: undl_id;")
                .withMessageEndingWith("; cells must be separated by commas");
    }

    @Test
    void aColumnThatStandsThereTwiceIsRefused() {
        assertThatExceptionOfType(UnVotesException.class)
                .isThrownBy(() -> Csv.read(Csv.HEAD.replace("draft", "date")))
                .withMessage("line 1: expected each column once but found date twice");
    }

    @Test
    void aFileWithoutRowsHasNoVotes() {
        assertThat(Csv.read(Csv.HEAD).actions()).isEmpty();
        assertThat(Csv.report(Csv.HEAD).votes()).isZero();
        assertThat(Csv.report(Csv.HEAD).rows()).isZero();
        assertThat(Csv.report(Csv.HEAD).isClean()).isTrue();
    }

    @Test
    void problemsAreCountedWithTheirFirstLines() {
        String[] ballots = IntStream.range(0, 7)
                .mapToObj(i -> "GER,\"GERMANY, FEDERAL REPUBLIC OF\",Y")
                .toArray(String[]::new);

        ImportReport report = Csv.report(Csv.vote("1985-12-16", ballots));

        assertThat(report.votes()).isEqualTo(1);
        assertThat(report.rows()).isEqualTo(7);
        assertThat(report.totals())
                .containsEntry(ImportProblemCode.UNKNOWN_CODE, 7L)
                .containsEntry(ImportProblemCode.VOTER_TWICE, 6L);
        assertThat(report.problems().get(0))
                .hasToString("unknown_code: ms_code 'GER' is unknown; ms_name 'GERMANY, FEDERAL REPUBLIC OF' is DEU "
                        + "(7 times, first in lines 2, 3, 4, 5, 6)");
    }

    @Test
    void messagesAreOneLineThatCanBeRead() {
        String csv = Csv.vote("1985-12-16", "XYZ,\"ATLANTIS\u001B[2J\nAND MU\",Y", "XYZ," + "A".repeat(5_000) + ",Y");

        assertThat(Csv.problems(csv))
                .first()
                .isEqualTo("unknown_state: neither ms_code 'XYZ' nor ms_name 'ATLANTIS [2J AND MU' is known (line 2)");
        assertThat(Csv.problems(csv)).allSatisfy(problem -> assertThat(problem).hasSizeLessThan(1_100));
    }

    @Test
    void noMoreThanSomeProblemsOfOneKindAreKept() {
        String[] ballots = IntStream.range(0, 150)
                .mapToObj(i -> "XYZ,ATLANTIS " + i + ",Y")
                .toArray(String[]::new);

        ImportReport report = Csv.report(Csv.vote("1985-12-16", ballots));

        assertThat(report.totals()).containsExactly(Map.entry(ImportProblemCode.UNKNOWN_STATE, 150L));
        assertThat(report.problems()).hasSize(ImportReport.MAX_PROBLEMS);
    }

    @Test
    void votesAreReadOneAtATime() throws IOException {
        try (UnVoteRecords records = UnVotes.read(new Endless())) {
            Iterator<ProceedingsRecord<?>> iterator = records.iterator();
            long actions = 0;
            while (actions < 1_000) {
                actions += iterator.next() instanceof Action ? 1 : 0;
            }

            assertThat(records.report().votes()).isEqualTo(1_000);
        }
    }

    /** A file of votes that does not end. */
    private static final class Endless extends Reader {
        private Reader vote = new StringReader(Csv.HEAD);
        private int id;

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = vote.read(buffer, offset, length);
            if (read >= 0) {
                return read;
            }
            id++;
            vote = new StringReader(Csv.rows(Integer.toString(id), "1985-12-16", "JPN,JAPAN,Y", "FRA,FRANCE,N"));
            return vote.read(buffer, offset, length);
        }

        @Override
        public void close() {}
    }

    /** The lines of records of some types. */
    private static String lines(Proceedings proceedings, String... types) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CongressJson.writeLines(proceedings, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> Stream.of(types).anyMatch(type -> line.startsWith("{\"type\":\"" + type + "\"")))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
