package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.congress4j.model.BallotNote;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.College;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class UnknownCollege extends VoteRule {
    public UnknownCollege() {
        super(RuleDescription.error(RuleGroup.VOTES, "unknown_college")
                .finds("A note or a candidate that names a college which the vote does not have.")
                .message("the vote has no college '{key:key}'")
                .reason("A note names the college of a voter by its key in the vote, and a candidate those that voted.")
                .advice("Correct the key, or add the college.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        ImmutableList<BallotNote> notes = vote.vote().ballotNotes();
        Set<String> known =
                vote.vote().colleges().stream().map(College::key).collect(Collectors.toCollection(HashSet::new));
        for (int i = 0; i < notes.size(); i++) {
            Optional<String> key = notes.get(i).collegeKey();
            if (key.isPresent() && !known.contains(key.get())) {
                vote.at(findings, "ballotNotes", i, "collegeKey")
                        .with("key", key.get())
                        .add();
            }
        }
        ImmutableList<CandidateResult> candidates = vote.vote().candidates();
        for (int i = 0; i < candidates.size(); i++) {
            for (String key : candidates.get(i).votesByCollege().keySet()) {
                if (!known.contains(key)) {
                    vote.at(findings, "candidates", i, "votesByCollege", key)
                            .with("key", key)
                            .add();
                }
            }
        }
    }
}
