package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.code.VoteChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoteTest {
    private static final Id<Party> JAPAN = Id.of("JPN");
    private static final Id<Party> CHILE = Id.of("CHL");
    private static final Id<Party> SPAIN = Id.of("ESP");

    @Test
    void namesTheMissingKey() {
        assertThatIllegalStateException()
                .isThrownBy(Vote.builder()::build)
                .withMessage("Cannot build Vote, some of required attributes are not set [key]");
    }

    @Test
    void refusesAKeyThatCannotBeCited() {
        assertThatIllegalArgumentException()
                .isThrownBy(Vote.builder().key("roll/call")::build)
                .withMessage("key must not contain '#', '/' or '~' but was 'roll/call'");
        assertThatIllegalArgumentException()
                .isThrownBy(Vote.builder().key(" ")::build)
                .withMessage("key must not be blank");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesARoundBelowOne(int round) {
        assertThatIllegalArgumentException()
                .isThrownBy(vote().round(round)::build)
                .withMessage("round of vote 'roll-call' must be at least 1 but was " + round);
    }

    @Test
    void mayBeTheFirstRound() {
        assertThat(vote().round(1).build().round()).hasValue(1);
    }

    @Test
    void keepsAVoterListedTwice() {
        Vote vote = vote().putAllBallots(VoteChoice.YES, ImmutableList.of(JAPAN, CHILE, JAPAN))
                .putAllBallots(VoteChoice.NO, ImmutableList.of(JAPAN))
                .putAllUnresolvedBallots(VoteChoice.YES, ImmutableList.of("D'IVOIRE", "D'IVOIRE"))
                .build();

        assertThat(texts(vote, VoteChoice.YES)).containsExactly("JPN", "CHL", "JPN");
        assertThat(texts(vote, VoteChoice.NO)).containsExactly("JPN");
        assertThat(vote.unresolvedBallots().get(VoteChoice.YES)).containsExactly("D'IVOIRE", "D'IVOIRE");
    }

    @Test
    void keepsTheChoicesInTheOrderOfTheRecord() {
        Vote vote = vote().putAllBallots(VoteChoice.NO, ImmutableList.of(SPAIN))
                .putAllBallots(VoteChoice.ABSTAIN, ImmutableList.of(CHILE))
                .putAllBallots(VoteChoice.YES, ImmutableList.of(JAPAN))
                .listedChoices(ImmutableList.of(VoteChoice.NO, VoteChoice.ABSTAIN, VoteChoice.YES))
                .build();

        assertThat(vote.ballots().keySet()).containsExactly(VoteChoice.NO, VoteChoice.ABSTAIN, VoteChoice.YES);
        assertThat(vote.listedChoices()).containsExactly(VoteChoice.NO, VoteChoice.ABSTAIN, VoteChoice.YES);
        assertThat(vote.toBuilder().round(2).build().ballots().keySet())
                .containsExactly(VoteChoice.NO, VoteChoice.ABSTAIN, VoteChoice.YES);
    }

    @Test
    void keepsTheVotersInTheOrderOfTheRecord() {
        Vote vote = vote().putAllBallots(VoteChoice.YES, ImmutableList.of(SPAIN, JAPAN))
                .putAllBallots(VoteChoice.YES, ImmutableList.of(CHILE))
                .build();

        assertThat(texts(vote, VoteChoice.YES)).containsExactly("ESP", "JPN", "CHL");
        assertThat(texts(vote, VoteChoice.NO)).isEmpty();
    }

    /** The numbers announced and the list of voters are separate facts. */
    @Test
    void keepsATallyThatContradictsTheListOfVoters() {
        Vote vote = vote().tally(Tally.of(76, 35, 17))
                .putAllBallots(VoteChoice.YES, ImmutableList.of(JAPAN))
                .build();

        assertThat(vote.tally()).contains(Tally.of(76, 35, 17));
        assertThat(vote.ballots().size()).isEqualTo(1);
    }

    @Test
    void hasNoTallyThatWasNotAnnounced() {
        assertThat(vote().putAllBallots(VoteChoice.YES, ImmutableList.of(JAPAN))
                        .build()
                        .tally())
                .isEmpty();
    }

    private static ImmutableList<String> texts(Vote vote, VoteChoice choice) {
        return vote.ballots().get(choice).stream().map(Id::toString).collect(ImmutableList.toImmutableList());
    }

    private static VoteBuilder vote() {
        return Vote.builder().key("roll-call");
    }
}
