package org.congress4j.model.check.rules.votes;

import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class VoterOutOfPeriod extends VoteRule {
    public VoterOutOfPeriod() {
        super(RuleDescription.error(RuleGroup.VOTES, "voter_out_of_period")
                .finds("A voter that did not exist on the day of the vote.")
                .message("{voter:id} did not exist on the day of the vote, {day:period}")
                .reason("The document, or the registry of States, says when a State or organization existed. A State "
                        + "whose seat continued in the United Nations counts as existing for as long as it "
                        + "did.")
                .example("A data set of General Assembly votes lost 16,000 rows of States that no longer exist "
                        + "(github.com/dgrtwo/unvotes/pull/2).")
                .advice("Use the State that held the seat at the time: CSHH, not CZE, in 1990, and SUHH, not RUS, in "
                        + "1985.")
                .needs("The day of the vote, its electorate or its session.")
                .addCause("voter")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        DayRange days = vote.days();
        if (days == null) {
            if (vote.size() > 0) {
                findings.notChecked("the day of the vote is not stated");
            }
            return;
        }
        for (int i = 0; i < vote.size(); i++) {
            if (vote.voter(i).didNotExist(days)) {
                vote.atVoter(findings, i)
                        .with("voter", vote.voter(i).id())
                        .with("day", days)
                        .add();
            }
        }
    }
}
