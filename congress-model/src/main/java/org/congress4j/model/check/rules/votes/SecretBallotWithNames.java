package org.congress4j.model.check.rules.votes;

import java.util.Optional;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.AdoptionMethod;
import org.congress4j.model.code.VoteChoice;

public final class SecretBallotWithNames extends VoteRule {
    public SecretBallotWithNames() {
        super(RuleDescription.error(RuleGroup.VOTES, "secret_ballot_with_names")
                .finds("A secret ballot that records who chose what.")
                .message("{listed:number} listed by choice in a secret ballot")
                .reason("Ballot papers bear no names. Those who took part may be listed under the choice unknown.")
                .advice("Correct the method, or move the voters to the choice unknown.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        long byName = vote.listed(VoteChoice.YES) + vote.listed(VoteChoice.NO) + vote.listed(VoteChoice.ABSTAIN);
        if (byName > 0
                && vote.action().method().equals(Optional.of(AdoptionMethod.SECRET_BALLOT))
                && vote.isOnTheWhole()) {
            vote.atLists(findings).with("listed", byName).add();
        }
    }
}
