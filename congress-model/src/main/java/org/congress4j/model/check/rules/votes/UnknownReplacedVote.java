package org.congress4j.model.check.rules.votes;

import java.util.Optional;
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
        if (key.isPresent() && !leadsToTheFirst(vote.action(), vote.vote())) {
            vote.at(findings, "replacesKey").with("key", key.get()).add();
        }
    }

    /** Whether the votes that are replaced, one by the other, come to an end in a vote that replaces none. */
    private static boolean leadsToTheFirst(Action action, Vote vote) {
        Optional<Vote> next = replaced(action, vote);
        for (int steps = 0; next.isPresent() && steps < action.votes().size(); steps++) {
            if (next.get().replacesKey().isEmpty()
                    || replaced(action, next.get()).isEmpty()) {
                return true;
            }
            next = replaced(action, next.get());
        }
        return false;
    }

    private static Optional<Vote> replaced(Action action, Vote vote) {
        return vote.replacesKey()
                .flatMap(key -> action.votes().stream()
                        .filter(other -> other.key().equals(key))
                        .findFirst());
    }
}
