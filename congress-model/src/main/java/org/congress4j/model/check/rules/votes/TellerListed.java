package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.Set;
import org.congress4j.model.Id;
import org.congress4j.model.Teller;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.VoteChoice;

public final class TellerListed extends VoteRule {
    public TellerListed() {
        super(RuleDescription.warning(RuleGroup.VOTES, "teller_listed")
                .finds("A teller who also stands in the list of voters.")
                .message("{teller:id-or-name} is a teller, but is also listed under '{choice:code}'")
                .reason(
                        "A teller counts the votes of a side and does not vote. A list that names the teller as voter or as absent counts one too many.")
                .example("Tellers described as absent (github.com/mysociety/theyworkforyou/issues/1176).")
                .advice(
                        "Take the teller out of the list; if the record lists and counts tellers as voters, leave them out of the tellers.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        ImmutableList<Teller> tellers = vote.vote().tellers();
        Set<String> tellersSeen = new HashSet<>();
        for (int i = 0; i < tellers.size(); i++) {
            String teller = tellers.get(i)
                    .partyId()
                    .map(Id::toString)
                    .or(tellers.get(i)::name)
                    .orElse("");
            // A teller who is named again is reported once more, not for each choice.
            Set<VoteChoice> under = vote.choicesOf(teller);
            int reported = tellersSeen.add(teller) ? under.size() : Math.min(1, under.size());
            for (VoteChoice choice : Iterables.limit(under, reported)) {
                vote.at(findings, "tellers", i)
                        .with("teller", teller)
                        .with("choice", choice)
                        .add();
            }
        }
    }
}
