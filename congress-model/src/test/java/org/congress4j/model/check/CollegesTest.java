package org.congress4j.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congress4j.model.check.Records.states;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.congress4j.model.Action;
import org.congress4j.model.ActionBuilder;
import org.congress4j.model.BallotNote;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.College;
import org.congress4j.model.CollegeBuilder;
import org.congress4j.model.Electorate;
import org.congress4j.model.Id;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MemberState;
import org.congress4j.model.Name;
import org.congress4j.model.Organization;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.Tally;
import org.congress4j.model.Vote;
import org.congress4j.model.VoteBuilder;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.AdoptionMethod;
import org.congress4j.model.code.VoteChoice;
import org.junit.jupiter.api.Test;

/** Votes whose voters are listed by college are looked at like those of one list. */
class CollegesTest {
    @Test
    void findsNothingInListsThatAgree() {
        assertThat(found(vote -> vote.tally(Tally.of(4, 1, 0))
                        .addColleges(
                                college(
                                        "governments",
                                        of -> of.tally(Tally.of(2, 0, 0))
                                                .putAllBallots(VoteChoice.YES, states("FRA", "JPN"))),
                                college(
                                        "workers",
                                        of -> of.tally(Tally.of(2, 1, 0))
                                                .putAllBallots(VoteChoice.YES, states("FRA"))
                                                .putUnresolvedBallots(VoteChoice.YES, "Ms. Dubois")
                                                .putUnresolvedBallots(VoteChoice.NO, "Mr. Sato")))))
                .isEmpty();
    }

    @Test
    void comparesTheVoteAsAWholeWithTheListsOfItsColleges() {
        assertThat(found(vote -> vote.tally(Tally.of(5, 0, 0))
                        .addColleges(
                                college("a", of -> of.putAllBallots(VoteChoice.YES, states("FRA"))),
                                college("b", of -> of.putAllBallots(VoteChoice.YES, states("JPN"))))))
                .containsExactly(
                        "tally_list_mismatch /actions/0/votes/0/tally/yes: 5 announced under 'yes', but 2 listed");
        assertThat(found(vote -> vote.tally(Tally.of(5, 0, 0))
                        .addColleges(
                                college("a", of -> of.putAllBallots(VoteChoice.YES, states("FRA"))),
                                college("b", of -> of))))
                .as("the list of one college only")
                .isEmpty();
        assertThat(found(vote -> vote.tally(Tally.of(5, 0, 0))
                        .addColleges(college(
                                "a",
                                of -> of.addListedChoice(VoteChoice.NO).putAllBallots(VoteChoice.NO, states("FRA"))))))
                .containsExactly(
                        "tally_list_mismatch /actions/0/votes/0/tally/no: 0 announced under 'no', but 1 listed");
    }

    @Test
    void comparesTheNumbersOfACollegeWithItsListAndTheWeightsInIt() {
        assertThat(found(vote -> vote.addColleges(college(
                                "a",
                                of -> of.tally(Tally.of(3, 0, 0))
                                        .putUnresolvedBallots(VoteChoice.YES, "Ada")
                                        .putUnresolvedBallots(VoteChoice.YES, "Bo")))
                        .addBallotNote(
                                BallotNote.builder().name("Ada").weight("2").build())))
                .isEmpty();
        assertThat(found(vote -> vote.addColleges(college(
                        "a",
                        of -> of.tally(Tally.of(1, 2, 0).toBuilder()
                                        .putOther(VoteChoice.PAIRED, 4L)
                                        .build())
                                .addListedChoices(VoteChoice.YES, VoteChoice.NO, VoteChoice.PAIRED)
                                .putUnresolvedBallots(VoteChoice.YES, "Ada")
                                .putUnresolvedBallots(VoteChoice.PAIRED, "Bo")))))
                .containsExactly(
                        "college_list_mismatch /actions/0/votes/0/colleges/0/tally/no: 2 announced under 'no' in college"
                                + " 'a', but 0 listed",
                        "college_list_mismatch /actions/0/votes/0/colleges/0/tally/others/paired: 4 announced under"
                                + " 'paired' in college 'a', but 1 listed");
        assertThat(found(vote -> vote.addColleges(college(
                        "a",
                        of -> of.tally(Tally.of(3, 0, 0))
                                .putUnresolvedBallots(VoteChoice.UNKNOWN, "Ada")
                                .putUnresolvedBallots(VoteChoice.YES, "Bo")))))
                .as("a voter whose choice is not known")
                .isEmpty();
        assertThat(found(vote -> vote.addColleges(
                        college("a", of -> of.tally(Tally.of(3, 1, 0)).putUnresolvedBallots(VoteChoice.NO, "Ada")))))
                .as("dissenters only")
                .isEmpty();
    }

    @Test
    void comparesTheNumbersOfACollegeWithTheNotesThatNameIt() {
        assertThat(found(vote -> vote.putUnresolvedBallots(VoteChoice.YES, "Ada")
                        .putUnresolvedBallots(VoteChoice.NO, "Ada")
                        .addColleges(
                                college("a", of -> of.tally(Tally.of(1, 0, 0))),
                                college("b", of -> of.tally(Tally.of(0, 2, 0))))
                        .addBallotNotes(
                                BallotNote.builder()
                                        .name("Ada")
                                        .choice(VoteChoice.YES)
                                        .collegeKey("a")
                                        .build(),
                                BallotNote.builder()
                                        .name("Ada")
                                        .choice(VoteChoice.NO)
                                        .collegeKey("b")
                                        .build())))
                .contains("college_list_mismatch /actions/0/votes/0/colleges/1/tally/no: 2 announced under 'no' in"
                        + " college 'b', but 1 listed");
    }

    @Test
    void doesNotCountVotesWhoseWeightsAreNotKnown() {
        assertThat(found(
                        action -> action.bodyId(Id.of("iucn")),
                        vote -> vote.addColleges(college(
                                "a", of -> of.tally(Tally.of(9, 0, 0)).putUnresolvedBallots(VoteChoice.YES, "Ada"))),
                        RulesOfProcedure.builder().weighted(true).build()))
                .isEmpty();
    }

    @Test
    void findsAVoterTwiceInOneListOrInThatOfTheVoteToo() {
        assertThat(found(vote -> vote.putAllBallots(VoteChoice.YES, states("FRA"))
                        .addColleges(
                                college(
                                        "a",
                                        of -> of.putAllBallots(VoteChoice.YES, states("JPN", "JPN"))
                                                .putUnresolvedBallots(VoteChoice.YES, "Italy")
                                                .putUnresolvedBallots(VoteChoice.NO, "Italy")
                                                .putUnresolvedBallots(VoteChoice.YES, "Ada")
                                                .putUnresolvedBallots(VoteChoice.NO, "Ada")),
                                college(
                                        "b",
                                        of -> of.putAllBallots(VoteChoice.NO, states("FRA"))
                                                .putUnresolvedBallots(VoteChoice.NO, "Ada")))))
                .contains(
                        "duplicate_voter /actions/0/votes/0/colleges/0/ballots/yes/1: JPN is listed under 'yes', but was"
                                + " already listed under 'yes'",
                        "duplicate_voter /actions/0/votes/0/colleges/1/ballots/no/0: FRA is listed under 'no', but was"
                                + " already listed under 'yes'",
                        "duplicate_voter /actions/0/votes/0/colleges/0/unresolvedBallots/no/0: 'Italy' is listed under"
                                + " 'no', but was already listed under 'yes'")
                .anyMatch(line ->
                        line.startsWith("voter_name_repeated /actions/0/votes/0/colleges/0/unresolvedBallots/no/1: "))
                .noneMatch(line -> line.startsWith("voter_name_repeated /actions/0/votes/0/colleges/1"));
    }

    @Test
    void leavesANameAloneThatTheTallyOfTheCollegeCountsTwice() {
        assertThat(found(vote -> vote.addColleges(college(
                        "a",
                        of -> of.tally(Tally.of(2, 0, 0))
                                .putUnresolvedBallots(VoteChoice.YES, "Ada")
                                .putUnresolvedBallots(VoteChoice.YES, "Ada")))))
                .isEmpty();
    }

    @Test
    void findsReferencesThatLeadNowhereAndStatesByName() {
        assertThat(found(vote -> vote.addColleges(college(
                        "a",
                        of -> of.putBallots(VoteChoice.YES, Id.<MemberState>of("nobody"))
                                .putUnresolvedBallots(VoteChoice.YES, "Japan")
                                .putUnresolvedBallots(VoteChoice.YES, "Untied Kingdom")
                                .putUnresolvedBallots(VoteChoice.NO, "Chad Chile")
                                .putUnresolvedBallots(VoteChoice.ABSTAIN, "Papua New")
                                .putUnresolvedBallots(VoteChoice.ABSTAIN, "Guinea-B")))))
                .anyMatch(line -> line.startsWith("dangling_party /actions/0/votes/0/colleges/0/ballots/yes/0: "))
                .anyMatch(line ->
                        line.startsWith("resolvable_voter /actions/0/votes/0/colleges/0/unresolvedBallots/yes/0: "));
    }

    @Test
    void findsTheVoteOfAPersonWhoHadDied() {
        Person person = Person.builder()
                .id(Id.of("ada"))
                .addName(Name.official("en", "Ada"))
                .died(PartialDate.of("1999"))
                .build();
        Action action = action(
                of -> of.date(PartialDate.of("2021-09-08")),
                vote -> vote.addColleges(college("a", of -> of.putBallots(VoteChoice.YES, person.id()))));

        assertThat(found(Proceedings.builder()
                        .addPerson(person)
                        .addAction(action)
                        .build()))
                .anyMatch(line -> line.startsWith("person_not_alive /actions/0/votes/0/colleges/0/ballots/yes/0: "));
    }

    @Test
    void findsAVetoInTheListOfACollege() {
        UnaryOperator<VoteBuilder> vote = of -> of.tally(Tally.of(1, 1, 0))
                .electorate(Electorate.builder().addVetoHolderId(Id.of("FRA")).build())
                .addColleges(college(
                        "a",
                        by -> by.putAllBallots(VoteChoice.YES, states("JPN"))
                                .putAllBallots(VoteChoice.NO, states("FRA"))));

        assertThat(found(
                        action -> action.outcome(ActionOutcome.ADOPTED),
                        vote,
                        RulesOfProcedure.builder().build()))
                .anyMatch(line -> line.startsWith("veto_without_effect /actions/0/votes/0/colleges/0/ballots/no/0: "));
        assertThat(found(
                        action -> action.verb(ActionVerb.REJECTED).outcome(ActionOutcome.VETOED),
                        vote,
                        RulesOfProcedure.builder().build()))
                .noneMatch(line -> line.startsWith("vetoed_without_veto"));
    }

    @Test
    void namesTheListsOfASecretBallot() {
        assertThat(found(
                        action -> action.method(AdoptionMethod.SECRET_BALLOT),
                        vote -> vote.addColleges(college("a", of -> of.putAllBallots(VoteChoice.YES, states("FRA")))),
                        RulesOfProcedure.builder().build()))
                .anyMatch(line -> line.startsWith("secret_ballot_with_names /actions/0/votes/0/colleges: "));
    }

    @Test
    void findsVotersOfAChoiceThatTheListOfACollegeDoesNotHave() {
        assertThat(found(vote -> vote.addColleges(college(
                        "a",
                        of -> of.addListedChoice(VoteChoice.NO)
                                .putAllBallots(VoteChoice.YES, states("FRA"))
                                .putUnresolvedBallots(VoteChoice.of("org.example.maybe"), "Ada")))))
                .contains("ballots_of_unlisted_choice /actions/0/votes/0/colleges/0/listedChoices: 1 listed under"
                        + " 'yes', which is not among the choices that the record lists");
    }

    @Test
    void findsCandidatesOfACollegeThatThereIsNot() {
        assertThat(found(vote -> vote.addColleges(college("a", of -> of))
                        .addCandidate(CandidateResult.builder()
                                .name("Ada")
                                .putVotesByCollege("b", 9L)
                                .build())))
                .containsExactly(
                        "unknown_college /actions/0/votes/0/candidates/0/votesByCollege/b: the vote has no college 'b'");
    }

    @Test
    void findsMoreElectedByACollegeThanItHasSeats() {
        assertThat(found(
                        action -> action.verb(ActionVerb.ELECTED),
                        vote -> vote.addColleges(college("a", of -> of.seats(1)), college("b", of -> of.seats(1)))
                                .addCandidates(elected("Ada", "a"), elected("Bo", "a"), elected("Cy", "b")),
                        RulesOfProcedure.builder().build()))
                .containsExactly(
                        "more_elected_than_seats /actions/0/votes/0/colleges/0/seats: 2 candidates elected, but"
                                + " only 1 to elect");
    }

    private static CandidateResult elected(String name, String college) {
        return CandidateResult.builder()
                .name(name)
                .putVotesByCollege(college, 9L)
                .elected(true)
                .build();
    }

    private static College college(String key, UnaryOperator<CollegeBuilder> of) {
        return of.apply(College.builder().key(key)).build();
    }

    private static Action action(UnaryOperator<ActionBuilder> of, UnaryOperator<VoteBuilder> vote) {
        return of.apply(Action.builder()
                        .id(Id.of("a"))
                        .verb(ActionVerb.ADOPTED)
                        .addVote(vote.apply(Vote.builder().key("v")).build()))
                .build();
    }

    private static ImmutableList<String> found(UnaryOperator<VoteBuilder> vote) {
        return found(Proceedings.builder().addAction(action(of -> of, vote)).build());
    }

    private static ImmutableList<String> found(
            UnaryOperator<ActionBuilder> action, UnaryOperator<VoteBuilder> vote, RulesOfProcedure rules) {
        return found(Proceedings.builder()
                .addOrganization(Organization.builder()
                        .id(Id.of("iucn"))
                        .addName(Name.builder()
                                .text(LocalizedText.of("en", "IUCN"))
                                .build())
                        .rulesOfProcedure(rules)
                        .build())
                .addAction(action(action, vote))
                .build());
    }

    private static ImmutableList<String> found(Proceedings proceedings) {
        return ProceedingsCheck.run(proceedings, LocalDate.of(2026, 11, 24)).findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer() + ": " + finding.message())
                .collect(ImmutableList.toImmutableList());
    }
}
