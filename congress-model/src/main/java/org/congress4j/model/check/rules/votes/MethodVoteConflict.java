package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.check.engine.VoteWords;
import org.congress4j.model.code.AdoptionMethod;

public final class MethodVoteConflict extends VoteRule {
    private static final ImmutableSet<AdoptionMethod> WITHOUT_VOTE = ImmutableSet.of(
            AdoptionMethod.CONSENSUS,
            AdoptionMethod.WITHOUT_VOTE,
            AdoptionMethod.ACCLAMATION,
            AdoptionMethod.SILENCE_PROCEDURE);

    public MethodVoteConflict() {
        super(RuleDescription.error(RuleGroup.VOTES, "method_vote_conflict")
                .finds("A decision without a vote that has a tally or a list of voters.")
                .message("taken by {method:text}, but has {votes:text}")
                .reason("Consensus, acclamation, decisions without a vote and the silence procedure have no tally and "
                        + "no voters, since nobody voted. A vote with a title of its own may be on something "
                        + "else and is left alone.")
                .example("S/RES/2403 (2018): \"Adopted without vote\", but with 15 votes in favour by name "
                        + "(github.com/UNxml/SCresolutions).")
                .advice("Check the printed record: either there was a vote, or the numbers are of those present.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        if (vote.isOnTheWhole() && (vote.hasList() || vote.vote().tally().isPresent())) {
            method(vote)
                    .ifPresent(method -> vote.at(findings)
                            .with("method", method)
                            .with("votes", vote.hasList() ? "voters by name" : "a tally")
                            .add());
        }
    }

    private static Optional<String> method(VoteFacts vote) {
        Optional<AdoptionMethod> method = vote.action().method();
        if (method.isPresent()) {
            return method.filter(WITHOUT_VOTE::contains).map(AdoptionMethod::toString);
        }
        return vote.decidesTheAction()
                ? vote.action().announcement().flatMap(VoteWords::withoutVote)
                : Optional.empty();
    }
}
