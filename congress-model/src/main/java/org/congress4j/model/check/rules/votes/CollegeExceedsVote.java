package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import java.util.OptionalLong;
import org.congress4j.model.College;
import org.congress4j.model.Tally;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class CollegeExceedsVote extends VoteRule {
    public CollegeExceedsVote() {
        super(RuleDescription.error(RuleGroup.VOTES, "college_exceeds_vote")
                .finds("A college with more votes than the vote as a whole.")
                .message(
                        "college '{college:key}' has {part:number} under '{choice:code}', but the vote as a whole has {whole:number}")
                .reason("A college is a part of the electorate, so none of its numbers can exceed that of the whole. "
                        + "The colleges need not add up to the whole: at the International Labour Conference, "
                        + "the Government delegates are counted separately and are not all of the voters.")
                .advice("Check the printed record; one of the tallies is wrong.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        ImmutableList<College> colleges = vote.vote().colleges();
        for (int i = 0; i < colleges.size() && vote.vote().tally().isPresent(); i++) {
            if (colleges.get(i).tally().isPresent()) {
                Tally part = colleges.get(i).tally().get();
                Tally whole = vote.vote().tally().get();
                compare(vote, i, "yes", part.yes(), whole.yes(), findings);
                compare(vote, i, "no", part.no(), whole.no(), findings);
                compare(vote, i, "abstain", part.abstain(), whole.abstain(), findings);
            }
        }
    }

    private static void compare(
            VoteFacts vote, int i, String choice, OptionalLong part, OptionalLong whole, Findings findings) {
        if (part.isPresent() && whole.isPresent() && part.getAsLong() > whole.getAsLong()) {
            vote.at(findings, "colleges", i, "tally", choice)
                    .with("college", vote.vote().colleges().get(i).key())
                    .with("part", part.getAsLong())
                    .with("choice", choice)
                    .with("whole", whole.getAsLong())
                    .add();
        }
    }
}
