package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.MajorityBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesOfProcedureTest {
    private static final MajorityRule OTHER =
            majority("other", Threshold.moreThanHalf(MajorityBase.PRESENT_AND_VOTING));
    private static final MajorityRule IMPORTANT =
            majority("important", Threshold.twoThirds(MajorityBase.PRESENT_AND_VOTING));
    private static final RulesOfProcedure RULES =
            RulesOfProcedure.builder().addMajorities(OTHER, IMPORTANT).build();

    @Test
    void stateNothingThatNoSourceConfirms() {
        RulesOfProcedure rules = RulesOfProcedure.builder().build();

        assertThat(rules.quorumToOpen()).isEmpty();
        assertThat(rules.quorumToDecide()).isEmpty();
        assertThat(rules.votesPerMember()).isEmpty();
        assertThat(rules.weighted()).isEmpty();
        assertThat(rules.majority("important")).isEmpty();
    }

    @Test
    void giveAMajorityByItsKey() {
        assertThat(RULES.majority("other")).containsSame(OTHER);
        assertThat(RULES.majority("important")).containsSame(IMPORTANT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Important", "importan", "important ", ""})
    void giveNoMajorityOfAnotherKey(String key) {
        assertThat(RULES.majority(key)).isEmpty();
    }

    @Test
    void giveTheFirstOfTwoMajoritiesThatShareAKey() {
        MajorityRule second = OTHER.toBuilder().key("important").build();

        assertThat(RULES.toBuilder().addMajority(second).build().majority("important"))
                .containsSame(IMPORTANT);
    }

    @Test
    void decideByTheFirstMajorityIfTheVoteNamesNone() {
        Vote vote = Vote.builder().key("v").tally(Tally.of(60, 40, 0)).build();
        Electorate electorate = Electorate.builder().build();

        assertThat(RULES.decide(vote, electorate).outcome()).contains(ActionOutcome.ADOPTED);
        assertThat(RULES.decide(vote.toBuilder().ruleKey("important").build(), electorate)
                        .outcome())
                .contains(ActionOutcome.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refuseLessThanOneVotePerMember(int votes) {
        assertThatIllegalArgumentException()
                .isThrownBy(RulesOfProcedure.builder().votesPerMember(votes)::build)
                .withMessage("votes per member must be at least 1 but were " + votes);
    }

    @Test
    void refuseANegativeNumberOfProxies() {
        assertThatIllegalArgumentException()
                .isThrownBy(RulesOfProcedure.builder().proxiesPerVoter(-1)::build)
                .withMessage("proxies per voter must be at least 0 but were -1");
    }

    @Test
    void mayAllowOneVotePerMemberAndNoProxy() {
        RulesOfProcedure rules =
                RulesOfProcedure.builder().votesPerMember(1).proxiesPerVoter(0).build();

        assertThat(rules.votesPerMember()).hasValue(1);
        assertThat(rules.proxiesPerVoter()).hasValue(0);
    }

    private static MajorityRule majority(String key, Threshold threshold) {
        return MajorityRule.builder()
                .key(key)
                .threshold(threshold)
                .everyCollege(false)
                .veto(false)
                .build();
    }
}
