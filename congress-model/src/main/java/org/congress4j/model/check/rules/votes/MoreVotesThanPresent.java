package org.congress4j.model.check.rules.votes;

import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.Electorate;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.Tally;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.AdoptionMethod;

public final class MoreVotesThanPresent extends VoteRule {
    public MoreVotesThanPresent() {
        super(RuleDescription.error(RuleGroup.VOTES, "more_votes_than_present")
                .finds("More votes than members present.")
                .message("{votes:number} votes were announced, but only {present:number} members were present")
                .reason("Only members who are present vote. Written votes, proxies, weights and members with several "
                        + "votes are left alone.")
                .advice("Correct one of the numbers.")
                .addExplainedBy("tally_total_mismatch", "tally_list_mismatch")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        OptionalLong present = vote.vote().electorate().map(Electorate::present).orElse(OptionalLong.empty());
        if (present.isEmpty() || vote.vote().tally().isEmpty() || !vote.oneVoteEach() || mayBeAbsent(vote)) {
            return;
        }
        Tally tally = vote.vote().tally().get();
        long votes = tally.yes().orElse(0)
                + tally.no().orElse(0)
                + tally.abstain().orElse(0)
                + tally.invalid().orElse(0);
        if (votes > present.getAsLong() + (vote.vote().castingVote().isPresent() ? 1 : 0)) {
            vote.at(findings, "electorate", "present")
                    .with("votes", votes)
                    .with("present", present.getAsLong())
                    .add();
        }
    }

    private static boolean mayBeAbsent(VoteFacts vote) {
        RulesOfProcedure rules = vote.rules();
        return vote.action().method().equals(Optional.of(AdoptionMethod.WRITTEN_VOTE))
                || (rules != null && rules.proxiesPerVoter().orElse(0) > 0)
                || vote.vote().ballotNotes().stream()
                        .anyMatch(note -> note.castById().isPresent());
    }
}
