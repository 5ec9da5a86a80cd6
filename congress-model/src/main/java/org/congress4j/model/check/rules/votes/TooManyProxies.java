package org.congress4j.model.check.rules.votes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.congress4j.model.BallotNote;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class TooManyProxies extends VoteRule {
    public TooManyProxies() {
        super(RuleDescription.error(RuleGroup.VOTES, "too_many_proxies")
                .finds("A voter who cast more proxy votes than the rules allow.")
                .message("{voter:id} cast {proxies:number} votes by proxy, but the rules allow {allowed:number}")
                .reason("The rules of procedure limit for how many others a voter may vote, such as one in the "
                        + "Universal Postal Congress.")
                .example("UPU: a delegation may represent one country besides its own "
                        + "(docslib.org/doc/10784686/constitution-and-general-regulations-manual).")
                .advice("Check the printed record.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        RulesOfProcedure rules = vote.rules();
        if (rules == null
                || rules.proxiesPerVoter().isEmpty()
                || vote.vote().ballotNotes().isEmpty()) {
            return;
        }
        int allowed = rules.proxiesPerVoter().getAsInt();
        Map<String, Integer> proxies = new LinkedHashMap<>();
        for (BallotNote note : vote.vote().ballotNotes()) {
            note.castById().ifPresent(by -> proxies.merge(by.toString(), 1, Integer::sum));
        }
        proxies.forEach((voter, count) -> {
            if (count > allowed) {
                vote.at(findings, "ballotNotes")
                        .with("voter", voter)
                        .with("proxies", count)
                        .with("allowed", allowed)
                        .add();
            }
        });
    }
}
