package org.congress4j.model.check.rules.votes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.congress4j.model.BallotNote;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.Severity;

public final class TooManyProxies extends VoteRule {
    public TooManyProxies() {
        super(RuleDescription.builder()
                .code("too_many_proxies")
                .severity(Severity.ERROR)
                .group(RuleGroup.VOTES)
                .finds("A voter who cast more proxy votes than the rules allow.")
                .message("{voter} cast {proxies} votes by proxy, but the rules allow {allowed}")
                .parameter("voter", ParameterType.ID)
                .parameter("proxies", ParameterType.NUMBER)
                .parameter("allowed", ParameterType.NUMBER)
                .reason("The rules of procedure limit for how many others a voter may vote, such as one in the "
                        + "Universal Postal Congress.")
                .example("UPU: a delegation may represent one country besides its own "
                        + "(docslib.org/doc/10784686/constitution-and-general-regulations-manual).")
                .advice("Check the printed record.")
                .build());
    }

    @Override
    protected void check(VoteFacts vote, Findings findings) {
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
