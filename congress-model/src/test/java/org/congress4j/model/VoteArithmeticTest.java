package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.MajorityBase;
import org.congress4j.model.code.VoteChoice;
import org.junit.jupiter.api.Test;

class VoteArithmeticTest {
    private static final Electorate NOBODY_KNOWN = Electorate.builder().build();
    private static final MajorityRule MAJORITY = MajorityRule.builder()
            .key("m")
            .threshold(Threshold.moreThanHalf(MajorityBase.PRESENT_AND_VOTING))
            .everyCollege(false)
            .veto(false)
            .build();

    @Test
    void nobodyInFavourCarriesNothing() {
        MajorityRule twoThirds = MAJORITY.toBuilder()
                .threshold(Threshold.twoThirds(MajorityBase.PRESENT_AND_VOTING))
                .build();

        assertThat(decide(twoThirds, Tally.of(0, 0, 193)).outcome()).contains(ActionOutcome.REJECTED);
    }

    @Test
    void aTieCarriesNothing() {
        VoteOutcome outcome = decide(MAJORITY, Tally.of(50, 50, 7));

        assertThat(outcome.outcome()).contains(ActionOutcome.REJECTED);
        assertThat(outcome.arithmetic())
                .containsExactly(
                        "announced: 50 in favour, 50 against, 7 abstaining",
                        "more than 1/2 of the present and voting: 51 of 100 needed, 50 in favour");
    }

    @Test
    void saysWhatWasNeededAndWhatWasThere() {
        VoteOutcome outcome = rules(MAJORITY.toBuilder().minimumInFavour(60).build()).toBuilder()
                .quorumToDecide(Threshold.moreThanHalf(MajorityBase.ELECTORATE))
                .build()
                .decide(
                        Vote.builder().key("v").tally(Tally.of(81, 18, 28)).build(),
                        Electorate.builder().size(200).present(150).build());

        assertThat(outcome.requirements())
                .extracting(Object::toString)
                .containsExactly(
                        "101 of 200 needed, 150 present", "60 needed, 81 in favour", "50 of 99 needed, 81 in favour");
        assertThat(outcome.requirements())
                .extracting(VoteRequirement::kind, required -> required.met().orElseThrow())
                .containsExactly(
                        tuple(VoteRequirement.QUORUM, true),
                        tuple(VoteRequirement.MINIMUM, true),
                        tuple(VoteRequirement.MAJORITY, true));
        assertThat(decide(MAJORITY, Tally.of(0, 0, 9)).requirements().get(0).met())
                .contains(false);
    }

    @Test
    void whereAbstentionsAreVotesCastTheyCountAgainst() {
        MajorityRule ofVotesCast = MAJORITY.toBuilder()
                .threshold(Threshold.moreThanHalf(MajorityBase.VOTES_CAST))
                .build();

        assertThat(decide(MAJORITY, Tally.of(50, 49, 7)).outcome()).contains(ActionOutcome.ADOPTED);
        assertThat(decide(ofVotesCast, Tally.of(50, 49, 7)).outcome()).contains(ActionOutcome.REJECTED);
        assertThat(decide(ofVotesCast, Tally.of(50, 49, 7).toBuilder().cast(99).build())
                        .outcome())
                .contains(ActionOutcome.ADOPTED);
    }

    @Test
    void aMajorityOfTheMembersNeedsTheirNumber() {
        MajorityRule ofMembers = MAJORITY.toBuilder()
                .threshold(Threshold.twoThirds(MajorityBase.ELECTORATE))
                .build();

        assertThat(decide(ofMembers, Tally.of(128, 0, 0).toBuilder().total(193).build())
                        .outcome())
                .contains(ActionOutcome.REJECTED);
        assertThat(decide(ofMembers, Tally.of(129, 0, 0).toBuilder().total(193).build())
                        .outcome())
                .contains(ActionOutcome.ADOPTED);
        VoteOutcome unknown = decide(ofMembers, Tally.of(129, 0, 0));
        assertThat(unknown.outcome()).isEmpty();
        assertThat(unknown.arithmetic())
                .endsWith("not decided: the number for 'electorate' is not known", "the outcome depends on it");
    }

    @Test
    void aMajorityOfThosePresentNeedsTheirNumber() {
        MajorityRule ofPresent = MAJORITY.toBuilder()
                .threshold(Threshold.moreThanHalf(MajorityBase.PRESENT))
                .build();
        Vote vote = Vote.builder().key("v").tally(Tally.of(6, 0, 0)).build();

        assertThat(rules(ofPresent)
                        .decide(vote, Electorate.builder().present(11).build())
                        .outcome())
                .contains(ActionOutcome.ADOPTED);
        assertThat(rules(ofPresent)
                        .decide(vote, Electorate.builder().present(12).build())
                        .outcome())
                .contains(ActionOutcome.REJECTED);
        assertThat(rules(ofPresent.toBuilder()
                                .threshold(Threshold.moreThanHalf(MajorityBase.of("those-awake")))
                                .build())
                        .decide(vote, NOBODY_KNOWN)
                        .outcome())
                .isEmpty();
    }

    @Test
    void withoutAQuorumNothingIsDecided() {
        RulesOfProcedure rules = rules(MAJORITY).toBuilder()
                .quorumToDecide(Threshold.moreThanHalf(MajorityBase.ELECTORATE))
                .build();
        Vote vote = Vote.builder().key("v").tally(Tally.of(60, 0, 0)).build();

        VoteOutcome short_ =
                rules.decide(vote, Electorate.builder().size(193).present(96).build());
        VoteOutcome enough =
                rules.decide(vote, Electorate.builder().size(193).present(97).build());
        VoteOutcome unknown = rules.decide(vote, Electorate.builder().size(193).build());
        VoteOutcome ofUnknownSize =
                rules.decide(vote, Electorate.builder().present(96).build());

        assertThat(short_.outcome()).contains(ActionOutcome.NOT_ADOPTED);
        assertThat(short_.arithmetic())
                .last()
                .isEqualTo("quorum: more than 1/2 of the electorate: 97 of 193 needed, 96 present");
        assertThat(enough.outcome()).contains(ActionOutcome.ADOPTED);
        assertThat(unknown.outcome()).contains(ActionOutcome.ADOPTED);
        assertThat(unknown.arithmetic())
                .contains("quorum not checked: it is not known how many of how many were present");
        assertThat(ofUnknownSize.outcome()).contains(ActionOutcome.ADOPTED);
        assertThat(ofUnknownSize.arithmetic())
                .contains("quorum not checked: it is not known how many of how many were present");
    }

    /** Constitution of the International Labour Organization, article 17 (3). */
    @Test
    void aVoteInWhichTooFewTookPartIsVoid() {
        MajorityRule rule = MAJORITY.toBuilder()
                .quorum(Threshold.builder()
                        .numerator(1)
                        .denominator(2)
                        .exceed(false)
                        .base(MajorityBase.PRESENT)
                        .build())
                .build();
        Vote vote = Vote.builder().key("v").tally(Tally.of(190, 10, 40)).build();

        VoteOutcome void_ =
                rules(rule).decide(vote, Electorate.builder().present(401).build());

        assertThat(void_.outcome()).contains(ActionOutcome.NOT_ADOPTED);
        assertThat(void_.arithmetic())
                .last()
                .isEqualTo("validity: at least 1/2 of the present: 201 of 401 needed, 200 votes");
        assertThat(rules(rule)
                        .decide(vote, Electorate.builder().present(400).build())
                        .outcome())
                .contains(ActionOutcome.ADOPTED);
        assertThat(rules(rule).decide(vote, NOBODY_KNOWN).arithmetic())
                .contains("validity of the vote not checked: it is not known how many of how many took part");
        assertThat(rules(rule.toBuilder()
                                .quorum(Threshold.moreThanHalf(MajorityBase.ELECTORATE))
                                .build())
                        .decide(vote, Electorate.builder().size(400).build())
                        .outcome())
                .contains(ActionOutcome.NOT_ADOPTED);
    }

    @Test
    void ballotsAreCountedWithTheirWeightsAndAsOftenAsTheyAreListed() {
        Vote vote = Vote.builder()
                .key("v")
                .putAllBallots(VoteChoice.YES, ImmutableList.of(party("a"), party("a"), party("split")))
                .putUnresolvedBallots(VoteChoice.YES, "D'IVOIRE")
                .putAllBallots(VoteChoice.NO, ImmutableList.of(party("split"), party("c")))
                .addBallotNote(BallotNote.builder()
                        .voterId(party("split"))
                        .choice(VoteChoice.YES)
                        .weight("7.5")
                        .build())
                .addBallotNote(BallotNote.builder()
                        .voterId(party("split"))
                        .choice(VoteChoice.NO)
                        .weight("2.50")
                        .build())
                .addBallotNote(BallotNote.builder()
                        .voterId(party("c"))
                        .castById(party("d"))
                        .build())
                .addBallotNote(BallotNote.builder().name("D'IVOIRE").weight("3").build())
                .build();

        assertThat(rules(MAJORITY).decide(vote, NOBODY_KNOWN).arithmetic())
                .startsWith("counted from the list of voters: 12.5 in favour, 3.5 against, 0 abstaining");
    }

    @Test
    void votersWhoseNameLeadsToNoPartyAreCountedAlone() {
        Vote vote = Vote.builder()
                .key("v")
                .putUnresolvedBallots(VoteChoice.YES, "D'IVOIRE")
                .build();

        assertThat(rules(MAJORITY).decide(vote, NOBODY_KNOWN).arithmetic())
                .startsWith("counted from the list of voters: 1 in favour, 0 against, 0 abstaining");
    }

    /** Some sources print the votes in favour or against only; the list is another fact and does not fill the gap. */
    @Test
    void aTallyThatIsNotCompleteStandsAndItsGapsStayUnknown() {
        Vote vote = Vote.builder()
                .key("v")
                .tally(Tally.builder().yes(5).build())
                .putAllBallots(VoteChoice.YES, ImmutableList.of(party("a"), party("b")))
                .build();

        assertThat(rules(MAJORITY).decide(vote, NOBODY_KNOWN).arithmetic())
                .containsExactly(
                        "announced: 5 in favour, an unknown number against, an unknown number abstaining",
                        "not decided: the number for 'present and voting' is not known",
                        "the outcome depends on it");
    }

    @Test
    void whatIsNotKnownIsSaid() {
        Vote empty = Vote.builder().key("v").build();

        assertThat(rules(MAJORITY).decide(empty, NOBODY_KNOWN)).isEqualTo(unknown("the number in favour is not known"));
        assertThat(RulesOfProcedure.builder().build().decide(empty, NOBODY_KNOWN))
                .isEqualTo(unknown("the rules state no majority"));
        assertThat(rules(MAJORITY).decide(empty.toBuilder().ruleKey("x").build(), NOBODY_KNOWN))
                .isEqualTo(unknown("the rules have no majority 'x'"));
    }

    @Test
    void aListThatDoesNotListEverybodyDecidesNothing() {
        Vote ballots = Vote.builder()
                .key("v")
                .putAllBallots(VoteChoice.NO, ImmutableList.of(party("a")))
                .build();

        VoteOutcome withoutYes = rules(MAJORITY)
                .decide(
                        ballots.toBuilder()
                                .addListedChoices(VoteChoice.NO, VoteChoice.ABSTAIN)
                                .build(),
                        NOBODY_KNOWN);
        VoteOutcome secret = rules(MAJORITY)
                .decide(
                        ballots.toBuilder()
                                .putBallots(VoteChoice.UNKNOWN, party("b"))
                                .build(),
                        NOBODY_KNOWN);
        VoteOutcome secretName = rules(MAJORITY)
                .decide(
                        ballots.toBuilder()
                                .putUnresolvedBallots(VoteChoice.UNKNOWN, "B")
                                .build(),
                        NOBODY_KNOWN);

        assertThat(withoutYes.outcome()).isEmpty();
        assertThat(withoutYes.arithmetic())
                .containsExactly(
                        "counted from the list of voters: an unknown number in favour, 1 against, 0 abstaining",
                        "the number in favour is not known");
        assertThat(secret.outcome()).isEmpty();
        assertThat(secretName.outcome()).isEmpty();
    }

    @Test
    void aNumberThatIsNotNeededMayBeMissing() {
        MajorityRule ofMembers = MAJORITY.toBuilder()
                .threshold(Threshold.twoThirds(MajorityBase.ELECTORATE))
                .build();
        MajorityRule ofVotesCast = MAJORITY.toBuilder()
                .threshold(Threshold.moreThanHalf(MajorityBase.VOTES_CAST))
                .build();

        assertThat(decide(ofMembers, Tally.builder().yes(129).total(193).build())
                        .outcome())
                .contains(ActionOutcome.ADOPTED);
        assertThat(decide(ofVotesCast, Tally.builder().yes(60).no(40).build()).outcome())
                .isEmpty();
    }

    @Test
    void aVetoIsNotRuledOutWhereNobodyKnowsWhoHasOne() {
        RulesOfProcedure rules = rules(MajorityRule.builder()
                .key("m")
                .minimumInFavour(2)
                .everyCollege(false)
                .veto(true)
                .build());

        assertThat(rules.decide(Vote.builder().key("v").tally(Tally.of(5, 1, 0)).build(), NOBODY_KNOWN)
                        .outcome())
                .isEmpty();
        assertThat(rules.decide(Vote.builder().key("v").tally(Tally.of(5, 0, 1)).build(), NOBODY_KNOWN)
                        .outcome())
                .contains(ActionOutcome.ADOPTED);
    }

    @Test
    void collegesThatAreNotKnownAreSaid() {
        MajorityRule everyCollege = MAJORITY.toBuilder().everyCollege(true).build();
        Vote vote = Vote.builder().key("v").tally(Tally.of(5, 0, 0)).build();

        assertThat(rules(everyCollege).decide(vote, NOBODY_KNOWN).arithmetic())
                .last()
                .isEqualTo("the votes of the colleges are not known");
        assertThat(rules(everyCollege)
                        .decide(
                                vote.toBuilder()
                                        .addCollege(
                                                College.builder().key("workers").build())
                                        .build(),
                                NOBODY_KNOWN)
                        .arithmetic())
                .last()
                .isEqualTo("workers: the votes are not known");
        assertThat(rules(everyCollege.toBuilder()
                                .threshold(Threshold.twoThirds(MajorityBase.ELECTORATE))
                                .build())
                        .decide(
                                vote.toBuilder()
                                        .addCollege(College.builder()
                                                .key("workers")
                                                .tally(Tally.of(5, 0, 0))
                                                .build())
                                        .build(),
                                NOBODY_KNOWN)
                        .arithmetic())
                .endsWith(
                        "workers: not decided: the number for 'electorate' is not known", "the outcome depends on it");
    }

    @Test
    void aNegativeVoteOfOneWithoutAVetoDoesNotPreventAdoption() {
        RulesOfProcedure rules = rules(MajorityRule.builder()
                .key("m")
                .minimumInFavour(2)
                .everyCollege(false)
                .veto(true)
                .build());
        Electorate electorate =
                Electorate.builder().addVetoHolderId(party("great")).build();
        Vote vote = Vote.builder()
                .key("v")
                .putAllBallots(VoteChoice.YES, ImmutableList.of(party("a"), party("great")))
                .putAllBallots(VoteChoice.NO, ImmutableList.of(party("c")))
                .build();

        assertThat(rules.decide(vote, electorate).outcome()).contains(ActionOutcome.ADOPTED);
    }

    private static Id<Party> party(String id) {
        return Id.of(id);
    }

    private static RulesOfProcedure rules(MajorityRule rule) {
        return RulesOfProcedure.builder().addMajority(rule).build();
    }

    private static VoteOutcome decide(MajorityRule rule, Tally tally) {
        return rules(rule).decide(Vote.builder().key("v").tally(tally).build(), NOBODY_KNOWN);
    }

    private static VoteOutcome unknown(String reason) {
        return VoteOutcome.builder()
                .outcome(Optional.empty())
                .arithmetic(ImmutableList.of(reason))
                .build();
    }
}
