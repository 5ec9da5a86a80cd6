package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.MajorityBase;
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
                        "Category A: more than 1/2 of the present and voting (99) needed, 81 in favour",
                        "Categories B and C: more than 1/2 of the present and voting (609) needed, 577 in favour");
    }

    @Test
    void wouldFailIfOneCollegeDidNotCarryIt() {
        Vote split = VOTE.toBuilder()
                .colleges(List.of(
                        GOVERNMENTS.toBuilder().tally(Tally.of(49, 50, 28)).build(), ORGANIZATIONS))
                .build();

        assertThat(RULES.decide(split, Electorate.builder().build()).outcome()).contains(ActionOutcome.REJECTED);
    }
}
