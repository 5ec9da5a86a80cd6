package org.congress4j.model.check.rules.votes;

import java.util.OptionalLong;
import org.congress4j.model.Tally;
import org.congress4j.model.Vote;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.TallySums;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class TallyExceedsMembership extends VoteRule {
    public TallyExceedsMembership() {
        super(RuleDescription.error(RuleGroup.VOTES, "tally_exceeds_membership")
                .finds("More voters than an organ of the United Nations had members.")
                .message(
                        "{votes:number} are stated to vote, but {body:id} had {members:number} members at most on {day:period}")
                .reason(
                        "Each member has one vote. The size of the electorate is compared or, where it is not stated, the tally. The number of Members of the United Nations is that of the registry; the "
                                + "Charter and resolution 60/251 say how many members the Councils have.")
                .advice("Correct the numbers, the day or the body.")
                .addExplainedBy("tally_total_mismatch", "tally_list_mismatch", "tally_text_mismatch")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        DayRange days = vote.days();
        if (days == null || vote.bodyId().isEmpty()) {
            return;
        }
        OptionalLong members = vote.context()
                .organ(vote.bodyId().get())
                .map(organ -> organ.mostMembers(days))
                .orElse(OptionalLong.empty());
        OptionalLong size = vote.electorateSize();
        // A tally that exceeds its electorate is found by that, and of a list that is too long, those who are no
        // members.
        long votes = size.orElseGet(() -> votes(vote.vote()));
        if (members.isPresent() && votes > members.getAsLong() && vote.size() <= members.getAsLong()) {
            (size.isPresent() ? vote.at(findings, "electorate", "size") : vote.at(findings, "tally"))
                    .with("votes", votes)
                    .with("body", vote.bodyId().get())
                    .with("members", members.getAsLong())
                    .with("day", days)
                    .add();
        }
    }

    private static long votes(Vote vote) {
        if (vote.tally().isEmpty()) {
            return 0;
        }
        Tally tally = vote.tally().get();
        long casting = vote.castingVote().isPresent() ? 1 : 0;
        long cast = Math.max(TallySums.entitled(tally), tally.cast().orElse(0)) - casting;
        return Math.max(cast, tally.total().orElse(0));
    }
}
