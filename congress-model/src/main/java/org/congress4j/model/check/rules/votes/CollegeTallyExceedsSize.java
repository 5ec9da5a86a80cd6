package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.College;
import org.congress4j.model.Tally;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.TallySums;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class CollegeTallyExceedsSize extends VoteRule {
    public CollegeTallyExceedsSize() {
        super(RuleDescription.error(RuleGroup.VOTES, "college_tally_exceeds_size")
                .finds("A college with more votes than members.")
                .message("college '{college:key}' has {votes:number} votes, but {size:number} members entitled to vote")
                .reason("Each member of a college votes once, unless votes have weights or members have several votes.")
                .advice("Check the printed record; one of the numbers is wrong.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        ImmutableList<College> colleges = vote.vote().colleges();
        for (int i = 0; i < colleges.size() && vote.oneVoteEach(); i++) {
            Optional<Tally> tally = colleges.get(i).tally();
            OptionalLong size = colleges.get(i).size();
            if (tally.isPresent() && size.isPresent() && TallySums.entitled(tally.get()) > size.getAsLong()) {
                vote.at(findings, "colleges", i, "size")
                        .with("college", colleges.get(i).key())
                        .with("votes", TallySums.entitled(tally.get()))
                        .with("size", size.getAsLong())
                        .add();
            }
        }
    }
}
