package org.congress4j.json.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.congress4j.model.Action;
import org.congress4j.model.BallotNote;
import org.congress4j.model.Congress;
import org.congress4j.model.DateRange;
import org.congress4j.model.Delegation;
import org.congress4j.model.Electorate;
import org.congress4j.model.Id;
import org.congress4j.model.Membership;
import org.congress4j.model.Name;
import org.congress4j.model.Organization;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Participant;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Session;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.Suspension;
import org.congress4j.model.Tally;
import org.congress4j.model.TimeRange;
import org.congress4j.model.Vote;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.CountQualifier;
import org.congress4j.model.code.CountUnit;
import org.congress4j.model.code.MembershipRole;
import org.congress4j.model.code.VoteChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoteTablesTest {
    private static final Organization ASSEMBLY = Organization.builder()
            .id(Id.of("ga"))
            .addName(Name.asWritten("en", "General Assembly"))
            .build();

    private static final Congress SESSION = Congress.builder()
            .id(Id.of("ga-40"))
            .bodyId(ASSEMBLY.id())
            .ordinal(40)
            .addName(Name.asWritten("en", "40th session"))
            .addCount(ReportedCount.builder()
                    .unit(CountUnit.PERSON)
                    .qualifier(CountQualifier.EXACT)
                    .value(12)
                    .build())
            .build();

    private static final Session SITTING = Session.builder()
            .id(Id.of("sitting"))
            .congressId(SESSION.id())
            .number(118)
            .planned(TimeRange.from("1985-12-16"))
            .build();

    private static final Vote WHOLE = Vote.builder()
            .key("whole")
            .tally(Tally.builder().yes(2).no(1).abstain(1).total(5).build())
            .electorate(Electorate.builder().size(159).build())
            .addListedChoice(VoteChoice.YES)
            .addListedChoice(VoteChoice.NO)
            .putAllBallots(VoteChoice.YES, List.of(Id.of("JPN"), Id.of("ga")))
            .putAllBallots(VoteChoice.of("recused"), List.of(Id.of("nobody")))
            .putAllBallots(VoteChoice.NO, List.of(Id.of("SUHH")))
            .putAllUnresolvedBallots(VoteChoice.ABSTAIN, List.of("RURITANIA"))
            .addBallotNote(BallotNote.builder()
                    .voterId(Id.of("SUHH"))
                    .name("USSR")
                    .weight("1.5")
                    .castById(Id.of("BLR"))
                    .intendedChoice(VoteChoice.YES)
                    .collegeKey("first")
                    .build())
            .addBallotNote(BallotNote.builder().name("RURITANIA").weight("2").build())
            .build();

    private static final Action ADOPTION = Action.builder()
            .id(Id.of("adoption"))
            .sessionId(SITTING.id())
            .verb(ActionVerb.ADOPTED)
            .addVote(WHOLE)
            .addVote(Vote.builder().key("part").build())
            .build();

    @TempDir
    private Path folder;

    private WrittenPackage write(DataSetOptions options, Proceedings document) throws IOException {
        WrittenPackage data = WrittenPackage.of(folder, options, document);
        assertThat(DataSet.verify(data.folder())).isEmpty();
        return data;
    }

    private static Proceedings document() {
        return Proceedings.builder()
                .addOrganizations(ASSEMBLY)
                .addCongresses(SESSION)
                .addSessions(SITTING)
                .addActions(ADOPTION)
                .build();
    }

    @Test
    void aVoteHasWhatWasAnnouncedBesideWhatIsListed() throws IOException {
        WrittenPackage data = write(WrittenPackage.options(), document());

        assertThat(data.row("votes", "id", "adoption#whole"))
                .containsEntry("action_id", "adoption")
                .containsEntry("announced_yes", "2")
                .containsEntry("listed_yes", "2")
                .containsEntry("listed_abstain", "1")
                .containsEntry("listed_absent", "0")
                .containsEntry("listed_other", "1")
                .containsEntry("lists_yes", "true")
                .containsEntry("lists_abstain", "false")
                .containsEntry("eligible", "159")
                .containsEntry("congress_id", "ga-40")
                .containsEntry("session_id", "sitting")
                .containsEntry("body_id", "ga")
                .containsEntry("congress_ordinal", "40")
                .containsEntry("session_number", "118")
                .containsEntry("held_on", "1985-12-16");
        assertThat(data.row("votes", "id", "adoption#part"))
                .doesNotContainKeys("listed_yes", "lists_yes", "announced_yes");
    }

    @Test
    void aBallotIsARowWithItsNote() throws IOException {
        WrittenPackage data = write(
                WrittenPackage.options().toBuilder()
                        .codes(ImmutableList.of("cow", "iso3166-1-alpha2"))
                        .build(),
                document());

        assertThat(data.rows("ballots"))
                .containsExactly(
                        ImmutableMap.<String, String>builder()
                                .put("vote_id", "adoption#whole")
                                .put("seq", "1")
                                .put("party_id", "JPN")
                                .put("choice", "yes")
                                .put("matched_by", "registry")
                                .put("cow", "740")
                                .put("iso3166_1_alpha2", "JP")
                                .buildOrThrow(),
                        ImmutableMap.of(
                                "vote_id",
                                "adoption#whole",
                                "seq",
                                "2",
                                "party_id",
                                "ga",
                                "choice",
                                "yes",
                                "matched_by",
                                "document"),
                        ImmutableMap.of(
                                "vote_id",
                                "adoption#whole",
                                "seq",
                                "3",
                                "party_id",
                                "nobody",
                                "choice",
                                "recused",
                                "matched_by",
                                "none"),
                        ImmutableMap.<String, String>builder()
                                .put("vote_id", "adoption#whole")
                                .put("seq", "4")
                                .put("party_id", "SUHH")
                                .put("name_as_written", "USSR")
                                .put("choice", "no")
                                .put("weight", "1.5")
                                .put("cast_by_id", "BLR")
                                .put("intended_choice", "yes")
                                .put("college_key", "first")
                                .put("matched_by", "registry")
                                .put("cow", "365")
                                .put("iso3166_1_alpha2", "SU")
                                .buildOrThrow(),
                        ImmutableMap.of(
                                "vote_id",
                                "adoption#whole",
                                "seq",
                                "5",
                                "name_as_written",
                                "RURITANIA",
                                "choice",
                                "abstain",
                                "weight",
                                "2"));
        assertThat(data.row("states", "code", "SUHH")).containsEntry("un_seat_id", "RUS");
        assertThat(data.resource("ballots")
                        .path("schema")
                        .path("fields")
                        .path(4)
                        .path("categories")
                        .valueStream()
                        .map(code -> code.path("value").asString()))
                .contains("yes", "recused");
    }

    @Test
    void ofTwoNotesOnAVoterListedTwiceEachIsOnOneBallot() throws IOException {
        Vote split = Vote.builder()
                .key("split")
                .putAllBallots(VoteChoice.YES, List.of(Id.of("JPN")))
                .putAllBallots(VoteChoice.NO, List.of(Id.of("JPN"), Id.of("JPN")))
                .addBallotNote(
                        BallotNote.builder().voterId(Id.of("JPN")).weight("1").build())
                .addBallotNote(
                        BallotNote.builder().voterId(Id.of("JPN")).weight("2").build())
                .build();
        WrittenPackage data = write(
                WrittenPackage.options(),
                Proceedings.builder()
                        .addActions(ADOPTION.toBuilder().votes(List.of(split)).build())
                        .build());

        assertThat(data.rows("ballots")).extracting(row -> row.get("weight")).containsExactly("1", "2", "2");
    }

    @Test
    void theCodesOfAStateAreThoseOfTheDay() throws IOException {
        Vote vote = Vote.builder()
                .key("v")
                .putAllBallots(VoteChoice.YES, List.of(Id.of("DEU")))
                .build();
        WrittenPackage data = write(
                WrittenPackage.options().toBuilder()
                        .codes(ImmutableList.of("cow"))
                        .build(),
                Proceedings.builder()
                        .addActions(
                                action("a", "1985-12-16", vote),
                                action("b", "1995-12-16", vote),
                                action("c", "unknown", vote))
                        .build());

        assertThat(data.rows("ballots")).extracting(row -> row.get("cow")).containsExactly("260", "255", null);
    }

    private static Action action(String id, String date, Vote vote) {
        return Action.builder()
                .id(Id.of(id))
                .verb(ActionVerb.ADOPTED)
                .bodyId(ASSEMBLY.id())
                .date(PartialDate.of(date))
                .addVote(vote)
                .build();
    }

    @Test
    void coverageSaysWhatShouldBeThereAndWhatIs() throws IOException {
        WrittenPackage data = write(
                WrittenPackage.options(),
                Proceedings.builder()
                        .addOrganizations(ASSEMBLY)
                        .addCongresses(SESSION)
                        .addSessions(SITTING)
                        .addActions(ADOPTION)
                        .addParticipants(Participant.builder()
                                .id(Id.of("one"))
                                .congressId(SESSION.id())
                                .writtenName("Mr. One")
                                .build())
                        .addStatements(statement("first", 1), statement("third", 3))
                        .build());

        assertThat(data.rows("coverage"))
                .contains(
                        ImmutableMap.<String, String>builder()
                                .put("scope_type", "session")
                                .put("scope_id", "sitting")
                                .put("measure", "statements")
                                .put("expected", "3")
                                .put("listed", "2")
                                .put("unresolved", "0")
                                .put("with_text", "0")
                                .put("first_day", "1985-12-16")
                                .put("last_day", "1985-12-16")
                                .buildOrThrow(),
                        ImmutableMap.of(
                                "scope_type",
                                "congress",
                                "scope_id",
                                "ga-40",
                                "measure",
                                "participants",
                                "expected",
                                "12",
                                "listed",
                                "1",
                                "unresolved",
                                "1"),
                        ImmutableMap.<String, String>builder()
                                .put("scope_type", "body")
                                .put("scope_id", "ga")
                                .put("measure", "ballots")
                                .put("expected", "159")
                                .put("listed", "5")
                                .put("unresolved", "1")
                                .put("first_day", "1985-12-16")
                                .put("last_day", "1985-12-16")
                                .buildOrThrow(),
                        ImmutableMap.<String, String>builder()
                                .put("scope_type", "body")
                                .put("scope_id", "ga")
                                .put("measure", "votes")
                                .put("expected", "2")
                                .put("listed", "1")
                                .put("unresolved", "0")
                                .put("first_day", "1985-12-16")
                                .put("last_day", "1985-12-16")
                                .buildOrThrow());
    }

    private static Statement statement(String id, int position) {
        return Statement.builder()
                .id(Id.of(id))
                .sessionId(SITTING.id())
                .position(position)
                .speaker(Speaker.builder().partyId(Id.of("JPN")).build())
                .build();
    }

    @Test
    void participationHasTheDenominators() throws IOException {
        Vote vote = Vote.builder()
                .key("v")
                .putAllBallots(VoteChoice.YES, List.of(Id.of("JPN"), Id.of("ZAF")))
                .build();
        Delegation delegation = Delegation.builder()
                .id(Id.of("delegation"))
                .congressId(SESSION.id())
                .partyId(Id.of("JPN"))
                .build();
        WrittenPackage data = write(
                WrittenPackage.options(),
                Proceedings.builder()
                        .addOrganizations(ASSEMBLY)
                        .addCongresses(SESSION)
                        .addSessions(SITTING)
                        .addMemberships(
                                membership("m-jpn", "JPN", DateRange.from("1956-12-18"))
                                        .build(),
                                membership("m-zaf", "ZAF", DateRange.of("1945", "1980"))
                                        .addSuspension(Suspension.builder()
                                                .period(DateRange.of("1974-11-12", "1979-12-31"))
                                                .build())
                                        .build(),
                                membership("m-vat", "VAT", DateRange.from("1964"))
                                        .role(MembershipRole.OBSERVER)
                                        .build())
                        .addDelegations(delegation)
                        .addParticipants(Participant.builder()
                                .id(Id.of("one"))
                                .congressId(SESSION.id())
                                .delegationId(delegation.id())
                                .writtenName("Mr. One")
                                .build())
                        .addActions(
                                action("a", "1970-12-16", vote),
                                action("b", "1975-12-16", vote),
                                action("c", "1985-12-16", vote))
                        .addStatements(statement("first", 1))
                        .addStatements(Statement.builder()
                                .id(Id.of("second"))
                                .congressId(SESSION.id())
                                .delegationId(delegation.id())
                                .build())
                        .build());

        assertThat(data.rows("participation"))
                .containsExactly(
                        ImmutableMap.<String, String>builder()
                                .put("scope_type", "body")
                                .put("scope_id", "ga")
                                .put("party_id", "JPN")
                                .put("seq", "1")
                                .put("membership_id", "m-jpn")
                                .put("entitled_from", "1956-12-18")
                                .put("suspended", "false")
                                .put("votes_expected", "3")
                                .put("votes_cast", "3")
                                .put("statements", "2")
                                .put("participants", "0")
                                .buildOrThrow(),
                        ImmutableMap.<String, String>builder()
                                .put("scope_type", "body")
                                .put("scope_id", "ga")
                                .put("party_id", "ZAF")
                                .put("seq", "1")
                                .put("membership_id", "m-zaf")
                                .put("entitled_from", "1945-01-01")
                                .put("entitled_to", "1980-12-31")
                                .put("suspended", "true")
                                .put("votes_expected", "1")
                                .put("votes_cast", "2")
                                .put("statements", "0")
                                .put("participants", "0")
                                .buildOrThrow(),
                        ImmutableMap.<String, String>builder()
                                .put("scope_type", "body")
                                .put("scope_id", "ga")
                                .put("party_id", "ZAF")
                                .put("seq", "2")
                                .put("votes_cast", "1")
                                .put("statements", "0")
                                .put("participants", "0")
                                .buildOrThrow(),
                        ImmutableMap.<String, String>builder()
                                .put("scope_type", "congress")
                                .put("scope_id", "ga-40")
                                .put("party_id", "JPN")
                                .put("seq", "1")
                                .put("votes_cast", "0")
                                .put("statements", "2")
                                .put("participants", "1")
                                .buildOrThrow());
    }

    private static org.congress4j.model.MembershipBuilder membership(String id, String state, DateRange period) {
        return Membership.builder()
                .id(Id.of(id))
                .partyId(Id.of(state))
                .organizationId(ASSEMBLY.id())
                .role(MembershipRole.MEMBER)
                .period(period);
    }

    @Test
    void aFigureHasTheBoundsThatItsQualifierSets() throws IOException {
        Congress congress = SESSION.toBuilder()
                .counts(List.of(
                        figure(CountQualifier.EXACT),
                        figure(CountQualifier.AT_LEAST),
                        figure(CountQualifier.MORE_THAN),
                        figure(CountQualifier.UP_TO),
                        figure(CountQualifier.FEWER_THAN),
                        figure(CountQualifier.ABOUT),
                        figure(CountQualifier.BETWEEN).toBuilder().upper(70).build(),
                        ReportedCount.builder()
                                .unit(CountUnit.STATE)
                                .qualifier(CountQualifier.DOZENS)
                                .build()))
                .build();
        WrittenPackage data = write(
                WrittenPackage.options(),
                Proceedings.builder().addCongresses(congress).build());

        assertThat(data.rows("figures"))
                .extracting(row -> row.get("lower") + " " + row.get("upper"))
                .containsExactly(
                        "61 61", "61 null", "62 null", "null 61", "null 60", "null null", "61 70", "null null");
    }

    private static ReportedCount figure(CountQualifier qualifier) {
        ReportedCount count = ReportedCount.builder()
                .unit(CountUnit.STATE)
                .qualifier(qualifier.equals(CountQualifier.BETWEEN) ? CountQualifier.EXACT : qualifier)
                .value(61)
                .build();
        return qualifier.equals(CountQualifier.BETWEEN)
                ? count.toBuilder().qualifier(qualifier).upper(62).build()
                : count;
    }
}
