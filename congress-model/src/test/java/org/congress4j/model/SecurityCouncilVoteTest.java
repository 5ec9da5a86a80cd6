package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.VoteChoice;
import org.junit.jupiter.api.Test;

/**
 * Two drafts that the Security Council did not adopt: S/2024/302, 24 April 2024, 9616th meeting, vetoed by the Russian
 * Federation; and S/2023/639, 30 August 2023, 9408th meeting, which fell short of nine votes.
 *
 * @see <a href="https://github.com/UNxml/SCresolutions">The texts with their voters, as published by the United Nations</a>
 */
class SecurityCouncilVoteTest {
    /** Charter of the United Nations, Article 27 (3). */
    private static final RulesOfProcedure RULES = RulesOfProcedure.builder()
            .addMajority(MajorityRule.builder()
                    .key("substance")
                    .minimumInFavour(9)
                    .everyCollege(false)
                    .veto(true)
                    .rule("Charter, Article 27 (3)")
                    .build())
            .build();

    private static final Electorate COUNCIL = Electorate.builder()
            .bodyId(Id.of("un-sc"))
            .size(15)
            .addVetoHolderIds(Id.of("CHN"), Id.of("FRA"), Id.of("GBR"), Id.of("RUS"), Id.of("USA"))
            .build();

    @Test
    void aDraftIsVetoed() {
        Vote vote = Vote.builder()
                .key("s-2024-302")
                .tally(Tally.of(13, 1, 1))
                .putAllBallots(
                        VoteChoice.YES,
                        states(
                                "DZA", "ECU", "FRA", "GUY", "JPN", "MLT", "MOZ", "KOR", "SLE", "SVN", "CHE", "GBR",
                                "USA"))
                .putAllBallots(VoteChoice.NO, states("RUS"))
                .putAllBallots(VoteChoice.ABSTAIN, states("CHN"))
                .build();

        VoteOutcome outcome = RULES.decide(vote, COUNCIL);

        assertThat(outcome.outcome()).contains(ActionOutcome.VETOED);
        assertThat(outcome.arithmetic())
                .containsExactly(
                        "announced: 13 in favour, 1 against, 1 abstaining",
                        "at least 9 in favour needed, 13 in favour",
                        "negative vote of RUS, who may prevent adoption");
    }

    @Test
    void aDraftFallsShortOfNineVotes() {
        Vote vote = Vote.builder()
                .key("s-2023-639")
                .putAllBallots(VoteChoice.YES, states("RUS"))
                .putAllBallots(VoteChoice.NO, states("JPN"))
                .putAllBallots(
                        VoteChoice.ABSTAIN,
                        states(
                                "ALB", "BRA", "CHN", "ECU", "FRA", "GAB", "GHA", "MLT", "MOZ", "CHE", "ARE", "GBR",
                                "USA"))
                .build();

        VoteOutcome outcome = RULES.decide(vote, COUNCIL);

        assertThat(outcome.outcome()).contains(ActionOutcome.NOT_ADOPTED);
        assertThat(outcome.arithmetic())
                .containsExactly(
                        "counted from the list of voters: 1 in favour, 1 against, 13 abstaining",
                        "at least 9 in favour needed, 1 in favour");
    }

    @Test
    void aVetoCannotBeRuledOutWhereTheVotersAgainstAreNotKnown() {
        Vote vote = Vote.builder().key("v").tally(Tally.of(13, 1, 1)).build();

        VoteOutcome outcome = RULES.decide(vote, COUNCIL);

        assertThat(outcome.outcome()).isEmpty();
        assertThat(outcome.arithmetic())
                .last()
                .isEqualTo("it is not known whether one of those voted against who may prevent adoption");
    }

    private static ImmutableList<Id<MemberState>> states(String... codes) {
        return ImmutableList.copyOf(codes).stream().map(Id::<MemberState>of).collect(ImmutableList.toImmutableList());
    }
}
