package org.congress4j.model.check.rules.votes;

import org.congress4j.model.Tally;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class TallyCastMismatch extends VoteRule {
    public TallyCastMismatch() {
        super(RuleDescription.warning(RuleGroup.VOTES, "tally_cast_mismatch")
                .finds("A number of votes cast that the votes do not add up to.")
                .message(
                        "{cast:number} votes cast were announced, but yes and no add up to {decisive:number}, and with abstentions "
                                + "and invalid votes to {all:number}")
                .reason("Abstentions and invalid votes may or may not count as cast. The rule reports a number that "
                        + "fits none of these ways of counting.")
                .advice("Check the printed record; one of the numbers is wrong.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        if (vote.vote().tally().isEmpty()) {
            return;
        }
        Tally tally = vote.vote().tally().get();
        if (tally.cast().isEmpty() || tally.yes().isEmpty() || tally.no().isEmpty()) {
            return;
        }
        long cast = tally.cast().getAsLong();
        long decisive = tally.yes().getAsLong() + tally.no().getAsLong();
        long abstain = tally.abstain().orElse(0);
        long invalid = tally.invalid().orElse(0);
        boolean allKnown = tally.abstain().isPresent() && tally.invalid().isPresent();
        boolean fits = cast == decisive
                || cast == decisive + abstain
                || cast == decisive + invalid
                || cast == decisive + abstain + invalid
                || (cast > decisive && !allKnown);
        if (!fits) {
            vote.at(findings, "tally", "cast")
                    .with("cast", cast)
                    .with("decisive", decisive)
                    .with("all", decisive + abstain + invalid)
                    .add();
        }
    }
}
