package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.MajorityBase;
import org.congress4j.model.code.TieRule;
import org.congress4j.model.code.VoteChoice;
import org.junit.jupiter.api.Test;

class ElectionArithmeticTest {
    private static final MajorityRule TWO_THIRDS = rule(Threshold.twoThirds(MajorityBase.PRESENT_AND_VOTING));
    private static final MajorityRule HALF = rule(Threshold.moreThanHalf(MajorityBase.PRESENT_AND_VOTING));

    @Test
    void electsWhoeverHasTheMajority() {
        VoteOutcome outcome = decide(TWO_THIRDS, election(2), candidate("Malta", 185), candidate("Japan", 187));

        assertThat(outcome.outcome()).contains(ActionOutcome.ELECTED);
        assertThat(outcome.elected())
                .extracting(elected -> elected.name().orElseThrow())
                .containsExactly("Japan", "Malta");
        assertThat(outcome.arithmetic())
                .containsExactly(
                        "seats: 2, votes needed: 126", "Japan: 187 votes, elected", "Malta: 185 votes, elected");
    }

    @Test
    void isInconclusiveIfSeatsRemain() {
        VoteOutcome outcome = decide(TWO_THIRDS, election(2), candidate("Japan", 187), candidate("Malta", 100));

        assertThat(outcome.outcome()).contains(ActionOutcome.INCONCLUSIVE);
        assertThat(outcome.elected()).hasSize(1);
        assertThat(outcome.arithmetic()).endsWith("seats that remain: 1");
    }

    @Test
    void electsThoseWithTheMostVotes() {
        assertThat(decide(HALF, election(1), candidate("Japan", 120), candidate("Malta", 121))
                        .elected())
                .extracting(elected -> elected.name().orElseThrow())
                .containsExactly("Malta");
    }

    @Test
    void leavesATieAtTheLastSeatOpenUnlessTheLotDecidedIt() {
        VoteOutcome open = decide(HALF, election(1), candidate("Japan", 120), candidate("Malta", 120));
        VoteOutcome lot = decide(
                HALF,
                election(1),
                candidate("Japan", 120),
                candidate("Malta", 120).toBuilder().byLot(true).build());

        assertThat(open.outcome()).isEmpty();
        assertThat(open.arithmetic()).endsWith("a tie at the last seat: 120 votes each");
        assertThat(lot.outcome()).contains(ActionOutcome.ELECTED);
        assertThat(lot.arithmetic()).contains("a tie at the last seat, decided by lot");
    }

    @Test
    void leavesOutCandidatesWhoWithdrew() {
        CandidateResult withdrawn =
                CandidateResult.builder().name("Malta").withdrawn(true).build();

        assertThat(decide(HALF, election(1), withdrawn, candidate("Japan", 120)).outcome())
                .contains(ActionOutcome.ELECTED);
    }

    @Test
    void doesNotDecideWhereASecondBodyMustElectToo() {
        MajorityRule both =
                HALF.toBuilder().concurrentBodyId(Id.of("security-council")).build();
        VoteOutcome outcome = decide(both, election(1), candidate("Japan", 120));

        assertThat(outcome.outcome()).isEmpty();
        assertThat(outcome.arithmetic()).endsWith("security-council must decide likewise");
    }

    @Test
    void saysWhatIsNotKnown() {
        assertThat(last(decide(HALF, Election.builder().build(), candidate("Japan", 120))))
                .isEqualTo("the votes that a candidate needs are not known");
        assertThat(last(decide(
                        HALF,
                        election(1),
                        CandidateResult.builder().name("Japan").build())))
                .isEqualTo("the votes of Japan are not known");
        assertThat(last(decide(HALF, election(1)))).isEqualTo("the candidates are not known");
        assertThat(last(RulesOfProcedure.builder()
                        .build()
                        .decide(vote(election(1)), Electorate.builder().build())))
                .isEqualTo("the rules state no majority");
    }

    @Test
    void electsWhoeverHasTheMajorityInEachCollege() {
        VoteOutcome outcome = byCollege(1, inColleges("Ada", 60, 300), inColleges("Bo", 40, 320));

        assertThat(outcome.outcome()).contains(ActionOutcome.ELECTED);
        assertThat(outcome.elected())
                .extracting(elected -> elected.name().orElseThrow())
                .containsExactly("Ada");
        assertThat(outcome.arithmetic())
                .containsExactly(
                        "Governments: votes needed: 51",
                        "b: votes needed: 251",
                        "seats: 1",
                        "Ada: elected by each college");
        assertThat(byCollege(1, inColleges("Bo", 40, 320)).outcome()).contains(ActionOutcome.INCONCLUSIVE);
        assertThat(last(byCollege(1, inColleges("Ada", 60, 300), inColleges("Bo", 60, 300))))
                .isEqualTo("more candidates have the majority in each college than there are seats");
    }

    @Test
    void takesTheVotesOfTheCandidatesForTheWholeWhereNothingElseIsAnnounced() {
        Vote vote = vote(election(1), inColleges("Ada", 60, 300), inColleges("Bo", 40, 280)).toBuilder()
                .addColleges(
                        College.builder().key("a").build(),
                        College.builder().key("b").build())
                .build();
        MajorityRule every = HALF.toBuilder().everyCollege(true).build();

        VoteOutcome outcome = decide(every, vote);

        assertThat(outcome.elected())
                .extracting(elected -> elected.name().orElseThrow())
                .containsExactly("Ada");
        assertThat(outcome.requirements())
                .extracting(required -> required.collegeKey().orElseThrow() + ": " + required)
                .containsExactly("a: 51 of 100 needed", "b: 291 of 580 needed");
        assertThat(last(decide(
                        every,
                        vote.toBuilder()
                                .candidates(List.of(inColleges("Ada", 60, 300)))
                                .build())))
                .isEqualTo("a: the votes that a candidate needs are not known");
    }

    @Test
    void onlyTheCollegesThatTheRuleNamesMustAgree() {
        MajorityRule ofA =
                HALF.toBuilder().everyCollege(true).addCollegeKey("a").build();
        Vote vote = vote(election(1), inColleges("Ada", 60, 100)).toBuilder()
                .addColleges(
                        College.builder()
                                .key("a")
                                .tally(Tally.builder().cast(100).build())
                                .build(),
                        College.builder().key("b").build())
                .build();

        assertThat(decide(ofA, vote).outcome()).contains(ActionOutcome.ELECTED);
        assertThat(last(decide(ofA.toBuilder().addCollegeKey("c").build(), vote)))
                .isEqualTo("the vote has no college 'c', which must agree");
    }

    /** As the electoral colleges of the International Labour Conference elect the Governing Body. */
    @Test
    void eachCollegeElectsItsOwnSeats() {
        Vote vote = vote(
                        Election.builder().build(),
                        inCollege("Ada", "employers", 90),
                        inCollege("Bo", "employers", 80),
                        inCollege("Cy", "employers", 70),
                        inCollege("Di", "workers", 60),
                        inCollege("Ed", "workers", 20))
                .toBuilder()
                .addColleges(
                        College.builder()
                                .key("employers")
                                .name(LocalizedText.of("en", "Employers"))
                                .seats(2)
                                .tally(Tally.builder().cast(100).build())
                                .build(),
                        College.builder()
                                .key("workers")
                                .seats(2)
                                .tally(Tally.builder().cast(90).build())
                                .build(),
                        College.builder().key("governments").build())
                .build();

        VoteOutcome outcome = decide(HALF, vote);

        assertThat(outcome.outcome()).contains(ActionOutcome.INCONCLUSIVE);
        assertThat(outcome.arithmetic())
                .containsExactly(
                        "Employers: seats: 2, votes needed: 51",
                        "Ada: 90 votes, elected",
                        "Bo: 80 votes, elected",
                        "workers: seats: 2, votes needed: 46",
                        "Di: 60 votes, elected",
                        "seats that remain: 1");
    }

    @Test
    void aCollegeThatElectsItsOwnSeatsNeedsItsNumbers() {
        College workers = College.builder().key("workers").seats(1).build();
        MajorityRule number = MajorityRule.builder()
                .key("rule")
                .minimumInFavour(9)
                .everyCollege(false)
                .veto(false)
                .build();
        Vote tied =
                vote(Election.builder().build(), inCollege("Ada", "workers", 10), inCollege("Bo", "workers", 10))
                        .toBuilder()
                        .addColleges(workers)
                        .build();

        assertThat(last(decide(number, tied))).isEqualTo("workers: a tie at the last seat: 10 votes each");
        assertThat(decide(
                                number,
                                tied.toBuilder()
                                        .candidates(List.of(
                                                inCollege("Ada", "workers", 10),
                                                inCollege("Bo", "workers", 10).toBuilder()
                                                        .byLot(true)
                                                        .build()))
                                        .build())
                        .arithmetic())
                .containsExactly(
                        "workers: seats: 1, votes needed: 9",
                        "workers: a tie at the last seat, decided by lot",
                        "Bo: 10 votes, elected");
        assertThat(last(decide(rule(Threshold.moreThanHalf(MajorityBase.ELECTORATE)), tied)))
                .isEqualTo("workers: the votes that a candidate needs are not known");
        assertThat(last(decide(rule(Threshold.moreThanHalf(MajorityBase.PRESENT)), tied)))
                .isEqualTo("workers: the votes that a candidate needs are not known");
        assertThat(last(decide(
                        HALF,
                        tied.toBuilder().candidates(List.of(candidate("Cy", 5))).build())))
                .isEqualTo("the votes of Cy by college are not known");
    }

    @Test
    void saysHowManyVotesOfTheWholeAreNeeded() {
        VoteOutcome outcome = decide(
                HALF,
                Election.builder().seats(1).presentAndVoting(189).build(),
                candidate("Malta", 100),
                candidate("Cyprus", 89));

        assertThat(outcome.requirements())
                .containsExactly(VoteRequirement.builder()
                        .kind(VoteRequirement.MAJORITY)
                        .needed(BigDecimal.valueOf(95))
                        .whole(BigDecimal.valueOf(189))
                        .base(MajorityBase.PRESENT_AND_VOTING)
                        .build());
        assertThat(outcome.requirements().get(0)).hasToString("95 of 189 needed");
    }

    @Test
    void saysWhatIsNotKnownOfAnElectionByColleges() {
        MajorityRule every = HALF.toBuilder().everyCollege(true).build();
        MajorityRule ofAll = rule(Threshold.moreThanHalf(MajorityBase.ELECTORATE)).toBuilder()
                .everyCollege(true)
                .build();
        MajorityRule number = MajorityRule.builder()
                .key("rule")
                .minimumInFavour(9)
                .everyCollege(true)
                .veto(false)
                .build();
        CandidateResult japan = inColleges("Japan", 60, 300);
        College withAbstentions = College.builder()
                .key("a")
                .tally(Tally.builder().cast(100).abstain(3).build())
                .build();
        Vote vote = vote(election(1), japan);

        assertThat(last(decide(number, vote)))
                .isEqualTo("the rules do not say what part of each college a candidate needs");
        assertThat(last(decide(every, vote))).isEqualTo("the colleges are not known");
        assertThat(last(byCollege(1))).isEqualTo("the candidates are not known");
        assertThat(last(decide(
                        every, vote.toBuilder().addColleges(withAbstentions).build())))
                .isEqualTo("a: the votes that a candidate needs are not known");
        assertThat(last(decide(
                        ofAll, vote.toBuilder().addColleges(withAbstentions).build())))
                .isEqualTo("a: the votes that a candidate needs are not known");
        assertThat(last(byCollege(1, candidate("Malta", 300))))
                .isEqualTo("Governments: the votes of Malta are not known");
        assertThat(last(decide(HALF, vote)))
                .isEqualTo(
                        "the votes of Japan are known by college only, and the rules do not say that each college elects");
    }

    @Test
    void takesTheWholeThatTheRuleNames() {
        Vote cast = Vote.builder()
                .key("v")
                .tally(Tally.builder().cast(185).build())
                .addCandidates(candidate("Tedros", 133))
                .build();
        Election valid = Election.builder().validBallots(200).build();
        Electorate electorate = Electorate.builder().size(100).present(90).build();

        assertThat(needed(MajorityBase.VOTES_CAST, cast, electorate)).isEqualTo("seats: 1, votes needed: 93");
        assertThat(needed(MajorityBase.VOTES_CAST, vote(valid, candidate("A", 1)), electorate))
                .isEqualTo("seats: 1, votes needed: 101");
        assertThat(needed(MajorityBase.ELECTORATE, cast, electorate)).isEqualTo("seats: 1, votes needed: 51");
        assertThat(needed(MajorityBase.PRESENT, cast, electorate)).isEqualTo("seats: 1, votes needed: 46");
        assertThat(needed(MajorityBase.of("seats"), cast, electorate))
                .isEqualTo("the votes that a candidate needs are not known");
        assertThat(decide(HALF, Election.builder().requiredMajority(94).build(), candidate("A", 94))
                        .outcome())
                .contains(ActionOutcome.ELECTED);
    }

    @Test
    void aCastingVoteDecidesATie() {
        assertThat(tie(RulesOfProcedure.builder(), "yes", 1).outcome()).contains(ActionOutcome.ADOPTED);
        assertThat(tie(RulesOfProcedure.builder().tie(TieRule.CHAIR), "no", 1).outcome())
                .contains(ActionOutcome.REJECTED);
        assertThat(tie(RulesOfProcedure.builder().tie(TieRule.CHAIR), "yes", 1).arithmetic())
                .contains("with the casting vote: 3 in favour, 2 against, an unknown number abstaining");
        assertThat(tie(RulesOfProcedure.builder().tie(TieRule.REJECTED), "yes", 1)
                        .outcome())
                .contains(ActionOutcome.REJECTED);
    }

    @Test
    void aTieMeansWhatTheRulesSay() {
        assertThat(last(tie(RulesOfProcedure.builder().tie(TieRule.SECOND_VOTE), "", 1)))
                .isEqualTo("a tie; a second vote is to be taken");
        assertThat(tie(RulesOfProcedure.builder().tie(TieRule.SECOND_VOTE), "", 2)
                        .outcome())
                .contains(ActionOutcome.REJECTED);
        assertThat(last(tie(RulesOfProcedure.builder().tie(TieRule.CHAIR), "", 1)))
                .isEqualTo("a tie; the casting vote is not known");
        assertThat(last(tie(RulesOfProcedure.builder().tie(TieRule.LOT), "", 1)))
                .isEqualTo("a tie; the rules say 'lot'");
        assertThat(tie(RulesOfProcedure.builder(), "", 1).outcome()).contains(ActionOutcome.REJECTED);
    }

    private static VoteOutcome tie(RulesOfProcedureBuilder rules, String casting, int round) {
        VoteBuilder vote = Vote.builder()
                .key("v")
                .round(round)
                .tally(Tally.builder().yes(2).no(2).build());
        if (!casting.isEmpty()) {
            vote.castingVote(CastingVote.builder()
                    .name("The President")
                    .choice(VoteChoice.of(casting))
                    .build());
        }
        return rules.addMajorities(HALF)
                .build()
                .decide(vote.build(), Electorate.builder().build());
    }

    private static VoteOutcome byCollege(int seats, CandidateResult... candidates) {
        return decide(
                HALF.toBuilder().everyCollege(true).build(),
                vote(election(seats), candidates).toBuilder()
                        .addColleges(
                                College.builder()
                                        .key("a")
                                        .name(LocalizedText.of("en", "Governments"))
                                        .tally(Tally.builder().cast(100).build())
                                        .build(),
                                College.builder()
                                        .key("b")
                                        .tally(Tally.builder().cast(500).build())
                                        .build())
                        .build());
    }

    private static CandidateResult inColleges(String name, long a, long b) {
        return CandidateResult.builder()
                .name(name)
                .putVotesByCollege("a", a)
                .putVotesByCollege("b", b)
                .build();
    }

    private static CandidateResult inCollege(String name, String college, long votes) {
        return CandidateResult.builder()
                .name(name)
                .putVotesByCollege(college, votes)
                .build();
    }

    private static VoteOutcome decide(MajorityRule rule, Vote vote) {
        return RulesOfProcedure.builder()
                .addMajorities(rule)
                .build()
                .decide(vote, Electorate.builder().build());
    }

    private static String needed(MajorityBase base, Vote vote, Electorate electorate) {
        return RulesOfProcedure.builder()
                .addMajorities(rule(Threshold.moreThanHalf(base)))
                .build()
                .decide(vote, electorate)
                .arithmetic()
                .get(0);
    }

    private static String last(VoteOutcome outcome) {
        assertThat(outcome.outcome()).isEmpty();
        return outcome.arithmetic().get(outcome.arithmetic().size() - 1);
    }

    private static VoteOutcome decide(MajorityRule rule, Election election, CandidateResult... candidates) {
        return RulesOfProcedure.builder()
                .addMajorities(rule)
                .build()
                .decide(vote(election, candidates), Electorate.builder().build());
    }

    private static Vote vote(Election election, CandidateResult... candidates) {
        return Vote.builder()
                .key("v")
                .election(election)
                .addCandidates(candidates)
                .build();
    }

    private static Election election(int seats) {
        return Election.builder().seats(seats).presentAndVoting(189).build();
    }

    private static CandidateResult candidate(String name, long votes) {
        return CandidateResult.builder().name(name).votes(votes).build();
    }

    private static MajorityRule rule(Threshold threshold) {
        return MajorityRule.builder()
                .key("rule")
                .threshold(threshold)
                .everyCollege(false)
                .veto(false)
                .build();
    }
}
