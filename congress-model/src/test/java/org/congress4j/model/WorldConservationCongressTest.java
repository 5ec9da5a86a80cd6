package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.MajorityBase;
import org.congress4j.model.code.VoteChoice;
import org.junit.jupiter.api.Test;

/**
 * Motion 069 of the IUCN World Conservation Congress, Marseille, 8 September 2021: governments and government agencies 81 for,
 * 18 against, 28 abstentions; non-governmental and indigenous peoples' organizations 577 for, 32 against, 35 abstentions.
 * Abstentions are not votes cast, and both colleges must carry it.
 *
 * @see <a href="https://savethehighseas.org/2021/09/08/reaction-iucn-congress-votes-yes-to-a-moratorium-on-deep-sea-mining/">The
 *     result by category</a>
 * @see <a href="https://iucncongress2020.org/motion/K">Votes of category A and of categories B and C are counted apart</a>
 */
class WorldConservationCongressTest {
    private static final RulesOfProcedure RULES = RulesOfProcedure.builder()
            .addMajority(MajorityRule.builder()
                    .key("motion")
                    .threshold(Threshold.moreThanHalf(MajorityBase.PRESENT_AND_VOTING))
                    .everyCollege(true)
                    .veto(false)
                    .build())
            .weighted(true)
            .build();
    private static final College GOVERNMENTS = College.builder()
            .key("a")
            .name(LocalizedText.of("en", "Category A"))
            .tally(Tally.of(81, 18, 28))
            .build();
    private static final College ORGANIZATIONS = College.builder()
            .key("b-c")
            .name(LocalizedText.of("en", "Categories B and C"))
            .tally(Tally.of(577, 32, 35))
            .build();
    private static final Vote VOTE = Vote.builder()
            .key("motion-069")
            .addColleges(GOVERNMENTS, ORGANIZATIONS)
            .build();

    @Test
    void isCarriedByBothColleges() {
        VoteOutcome outcome = RULES.decide(VOTE, Electorate.builder().build());

        assertThat(outcome.outcome()).contains(ActionOutcome.ADOPTED);
        assertThat(outcome.arithmetic())
                .containsExactly(
                        "Category A: more than 1/2 of the present and voting: 50 of 99 needed, 81 in favour",
                        "Categories B and C: more than 1/2 of the present and voting: 305 of 609 needed, 577 in favour");
    }

    @Test
    void wouldFailIfOneCollegeDidNotCarryIt() {
        Vote split = VOTE.toBuilder()
                .colleges(List.of(
                        GOVERNMENTS.toBuilder().tally(Tally.of(49, 50, 28)).build(), ORGANIZATIONS))
                .build();

        assertThat(RULES.decide(split, Electorate.builder().build()).outcome()).contains(ActionOutcome.REJECTED);
    }

    @Test
    void failsByOneCollegeThoughTheVotesOfTheOtherAreNotKnown() {
        College unknown = College.builder().key("a").build();
        College against = ORGANIZATIONS.toBuilder().tally(Tally.of(32, 577, 35)).build();

        assertThat(decide(RULES, unknown, against).outcome()).contains(ActionOutcome.REJECTED);
        assertThat(decide(RULES, unknown, ORGANIZATIONS).outcome()).isEmpty();
        assertThat(decide(RULES, unknown, ORGANIZATIONS).arithmetic()).endsWith("a: the votes are not known");
    }

    @Test
    void countsTheBallotsOfEachCollege() {
        Vote vote = Vote.builder()
                .key("v")
                .addColleges(
                        College.builder().key("a").build(),
                        College.builder().key("b").build())
                .putUnresolvedBallots(VoteChoice.YES, "Ada")
                .putUnresolvedBallots(VoteChoice.YES, "Bo")
                .putUnresolvedBallots(VoteChoice.NO, "Cy")
                .addBallotNotes(inCollege("Ada", "a"), inCollege("Bo", "b"), inCollege("Cy", "b"))
                .build();

        assertThat(RULES.decide(vote, Electorate.builder().build()).arithmetic())
                .endsWith(
                        "a: more than 1/2 of the present and voting: 1 of 1 needed, 1 in favour",
                        "b: more than 1/2 of the present and voting: 2 of 2 needed, 1 in favour");
        assertThat(RULES.decide(
                                vote.toBuilder().ballotNotes(List.of()).build(),
                                Electorate.builder().build())
                        .arithmetic())
                .endsWith("a: the votes are not known");
    }

    @Test
    void countsTheVotersThatARecordListsByCollege() {
        Vote vote = Vote.builder()
                .key("v")
                .addColleges(
                        College.builder()
                                .key("a")
                                .putBallots(VoteChoice.YES, Id.<MemberState>of("FRA"))
                                .putBallots(VoteChoice.YES, Id.<MemberState>of("JPN"))
                                .putUnresolvedBallots(VoteChoice.NO, "Ministry of the Sea")
                                .build(),
                        College.builder()
                                .key("b")
                                .putUnresolvedBallots(VoteChoice.YES, "Friends of the Sea")
                                .addListedChoice(VoteChoice.YES)
                                .addListedChoice(VoteChoice.NO)
                                .build())
                .build();

        VoteOutcome outcome = RULES.decide(vote, Electorate.builder().build());

        assertThat(outcome.outcome()).contains(ActionOutcome.ADOPTED);
        assertThat(outcome.requirements())
                .extracting(required -> required.collegeKey().orElseThrow() + ": " + required)
                .containsExactly("a: 2 of 3 needed, 2 in favour", "b: 1 of 1 needed, 1 in favour");
        assertThat(vote.allBallots().get(VoteChoice.YES)).containsExactly(Id.of("FRA"), Id.of("JPN"));
        assertThat(vote.allUnresolvedBallots().get(VoteChoice.NO)).containsExactly("Ministry of the Sea");
        assertThat(decide(
                                RULES,
                                College.builder()
                                        .key("a")
                                        .putUnresolvedBallots(VoteChoice.NO, "Ministry of the Sea")
                                        .addListedChoice(VoteChoice.NO)
                                        .build())
                        .arithmetic())
                .containsExactly("a: the votes are not known");
    }

    @Test
    void votesWithWeightsNeedThePartItself() {
        Vote vote = Vote.builder()
                .key("v")
                .addColleges(College.builder()
                        .key("a")
                        .putUnresolvedBallots(VoteChoice.YES, "Ada")
                        .putUnresolvedBallots(VoteChoice.NO, "Bo")
                        .build())
                .addBallotNotes(
                        BallotNote.builder().name("Ada").weight("1.5").build(),
                        BallotNote.builder().name("Bo").weight("1").build())
                .build();

        VoteOutcome outcome = RULES.decide(vote, Electorate.builder().build());

        assertThat(outcome.arithmetic())
                .containsExactly(
                        "a: more than 1/2 of the present and voting: more than 1.25 of 2.5 needed," + " 1.5 in favour");
        assertThat(outcome.requirements().get(0).met()).contains(true);
    }

    @Test
    void theCollegesThatTheRuleNamesDecide() {
        RulesOfProcedure ofB = RULES.toBuilder()
                .majorities(List.of(RULES.majorities().get(0).toBuilder()
                        .addCollegeKey("b-c")
                        .build()))
                .build();
        College against = GOVERNMENTS.toBuilder().tally(Tally.of(18, 81, 28)).build();

        assertThat(decide(ofB, against, ORGANIZATIONS).outcome()).contains(ActionOutcome.ADOPTED);
        assertThat(decide(ofB, GOVERNMENTS).outcome()).isEmpty();
        assertThat(decide(ofB, GOVERNMENTS).arithmetic())
                .containsExactly("the vote has no college 'b-c', which must agree");
        RulesOfProcedure named = ofB.toBuilder()
                .majorities(List.of(
                        ofB.majorities().get(0).toBuilder().everyCollege(false).build()))
                .build();
        assertThat(decide(named, against, ORGANIZATIONS).outcome()).contains(ActionOutcome.ADOPTED);
    }

    @Test
    void decidesNothingUnlessTheRulesSayThatEachCollegeDecides() {
        RulesOfProcedure silent = RulesOfProcedure.builder()
                .addMajority(RULES.majorities().get(0).toBuilder()
                        .everyCollege(false)
                        .build())
                .build();

        assertThat(decide(silent, GOVERNMENTS, ORGANIZATIONS).outcome()).isEmpty();
        assertThat(decide(silent, GOVERNMENTS, ORGANIZATIONS).arithmetic())
                .endsWith("the votes are known by college only, and the rules do not say that each college decides");
    }

    @Test
    void needsTheLeastNumberInFavourBesideEachCollege() {
        RulesOfProcedure least = RulesOfProcedure.builder()
                .addMajority(RULES.majorities().get(0).toBuilder()
                        .minimumInFavour(700)
                        .build())
                .build();
        Vote vote = VOTE.toBuilder().tally(Tally.of(658, 50, 63)).build();

        assertThat(least.decide(vote, Electorate.builder().build()).outcome()).contains(ActionOutcome.NOT_ADOPTED);
    }

    private static VoteOutcome decide(RulesOfProcedure rules, College... colleges) {
        return rules.decide(
                VOTE.toBuilder().colleges(List.of(colleges)).build(),
                Electorate.builder().build());
    }

    private static BallotNote inCollege(String name, String college) {
        return BallotNote.builder().name(name).collegeKey(college).build();
    }
}
