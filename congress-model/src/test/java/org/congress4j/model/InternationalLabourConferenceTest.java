package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.MajorityBase;
import org.congress4j.model.code.VoteChoice;
import org.junit.jupiter.api.Test;

/**
 * The final record vote on the Violence and Harassment Convention at the 108th session of the International Labour Conference, 21
 * June 2019: 439 votes in favour, 7 against, 30 abstentions. Each delegate votes singly, two for the Government, one for the
 * Employers and one for the Workers of a member; the Government of Malaysia abstained while its Employers voted against.
 *
 * @see <a href="https://www.dw.com/en/metoo-anti-harassment-treaty-adopted-by-un-labor-agency/a-49297981">The vote, and who
 *     abstained or voted against</a>
 * @see <a href="https://libguides.ilo.org/c.php?g=714313&amp;p=5168771">Constitution, article 19: two thirds of the votes cast</a>
 */
class InternationalLabourConferenceTest {
    private static final RulesOfProcedure RULES = RulesOfProcedure.builder()
            .addMajority(MajorityRule.builder()
                    .key("convention")
                    .threshold(Threshold.twoThirds(MajorityBase.PRESENT_AND_VOTING))
                    .everyCollege(false)
                    .veto(false)
                    .quorum(Threshold.builder()
                            .numerator(1)
                            .denominator(2)
                            .exceed(false)
                            .base(MajorityBase.PRESENT)
                            .build())
                    .rule("Constitution, articles 17 (3) and 19 (2)")
                    .build())
            .votesPerMember(4)
            .build();
    private static final Id<Participant> GOVERNMENT_1 = Id.of("mys-government-1");
    private static final Id<Participant> GOVERNMENT_2 = Id.of("mys-government-2");
    private static final Id<Participant> EMPLOYERS = Id.of("mys-employers");
    private static final Vote VOTE = Vote.builder()
            .key("final-record-vote")
            .tally(Tally.of(439, 7, 30))
            .putAllBallots(VoteChoice.ABSTAIN, ImmutableList.of(GOVERNMENT_1, GOVERNMENT_2))
            .putAllBallots(VoteChoice.NO, ImmutableList.of(EMPLOYERS))
            .addCollege(College.builder()
                    .key("government")
                    .name(LocalizedText.of("en", "Government delegates"))
                    .build())
            .addCollege(College.builder()
                    .key("employers")
                    .name(LocalizedText.of("en", "Employers' delegates"))
                    .build())
            .addBallotNote(BallotNote.builder()
                    .voterId(GOVERNMENT_1)
                    .collegeKey("government")
                    .build())
            .addBallotNote(BallotNote.builder()
                    .voterId(EMPLOYERS)
                    .collegeKey("employers")
                    .build())
            .build();

    @Test
    void adoptsTheConventionAsAnnounced() {
        VoteOutcome outcome = RULES.decide(VOTE, Electorate.builder().build());

        assertThat(outcome.outcome()).contains(ActionOutcome.ADOPTED);
        assertThat(outcome.arithmetic())
                .containsExactly(
                        "announced: 439 in favour, 7 against, 30 abstaining",
                        "validity of the vote not checked: it is not known how many of how many took part",
                        "at least 2/3 of the present and voting: 298 of 446 needed, 439 in favour");
    }

    /**
     * The Work in Fishing Convention, 16 June 2005: 288 in favour, 8 against and 139 abstentions, where 297 votes for or against
     * were the quorum. It failed for one vote.
     *
     * @see <a href="https://icsf.net/samudra/a-lost-opportunity">The vote and the quorum</a>
     */
    @Test
    void doesNotAdoptAConventionForWantOfOneVote() {
        Vote vote = Vote.builder()
                .key("work-in-fishing")
                .tally(Tally.of(288, 8, 139))
                .build();

        VoteOutcome outcome =
                RULES.decide(vote, Electorate.builder().present(594).build());

        assertThat(outcome.outcome()).contains(ActionOutcome.NOT_ADOPTED);
        assertThat(outcome.arithmetic())
                .last()
                .isEqualTo("validity: at least 1/2 of the present: 297 of 594 needed, 296 votes");
    }

    @Test
    void letsTheDelegatesOfOneMemberVoteUnlikeEachOther() {
        assertThat(VOTE.ballots().get(VoteChoice.ABSTAIN)).hasSize(2);
        assertThat(VOTE.ballots().get(VoteChoice.NO)).hasSize(1);
        assertThat(RULES.votesPerMember()).hasValue(4);
    }
}
