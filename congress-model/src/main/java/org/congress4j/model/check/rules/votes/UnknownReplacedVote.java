package org.congress4j.model.check.rules.votes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.Action;
import org.congress4j.model.Vote;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class UnknownReplacedVote extends VoteRule {
    public UnknownReplacedVote() {
        super(RuleDescription.error(RuleGroup.VOTES, "unknown_replaced_vote")
                .finds("A vote that replaces one which the action does not have, or itself.")
                .message("'{key:key}' is no other vote of the action that this one could replace")
                .reason(
                        "A vote that was counted again names the vote that it replaces by its key in the action. Votes must not replace each other in a circle, or none of them stands.")
                .advice("Correct the key, or add the vote that is replaced.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        Optional<String> key = vote.vote().replacesKey();
        if (key.isPresent()) {
            Set<String> known =
                    vote.context().once(UnknownReplacedVote.class, vote.action(), UnknownReplacedVote::replaceable);
            if (!known.contains(key.get())) {
                vote.at(findings, "replacesKey").with("key", key.get()).add();
            }
        }
    }

    /** The keys of votes from which those that are replaced, one by the other, come to an end in a vote that replaces none. */
    private static Set<String> replaceable(Action action) {
        Map<String, Vote> votes = new HashMap<>();
        action.votes().forEach(vote -> votes.putIfAbsent(vote.key(), vote));
        Set<String> leading = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Vote start : votes.values()) {
            List<String> chain = new ArrayList<>();
            Vote vote = start;
            while (vote != null && seen.add(vote.key())) {
                chain.add(vote.key());
                vote = votes.get(vote.replacesKey().orElse(""));
            }
            if (vote == null || leading.contains(vote.key())) {
                leading.addAll(chain);
            }
        }
        return leading;
    }
}
