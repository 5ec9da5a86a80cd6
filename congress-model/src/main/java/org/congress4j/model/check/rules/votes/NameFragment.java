package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.StateNames;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.registry.RegisteredState;

public final class NameFragment extends VoteRule {
    public NameFragment() {
        super(RuleDescription.warning(RuleGroup.VOTES, "name_fragment")
                .finds("Two unresolved names that together are the name of a State.")
                .message("'{first:name}' and '{second:name}' together are {state:state}")
                .reason("The name was split in two when the list was read, so one voter counts as two.")
                .example("S/RES/2403 (2018) lists CÔTE. and D'IVOIRE as two members (github.com/UNxml/SCresolutions). "
                        + "Names split in 1,317 of 1,407 votes (github.com/openstates/issues/issues/1408).")
                .advice("Join the names, and list the State by its code.")
                .addCause("first", "second")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        if (vote.vote().unresolvedBallots().size() < 2) {
            return;
        }
        for (VoteChoice choice : vote.choices()) {
            ImmutableList<String> names = vote.vote().unresolvedBallots().get(choice);
            for (int i = 1; i < names.size(); i++) {
                Optional<RegisteredState> joined = StateNames.find(names.get(i - 1) + " " + names.get(i), vote.days());
                if (joined.isPresent()
                        && StateNames.find(names.get(i - 1), vote.days()).isEmpty()
                        && StateNames.find(names.get(i), vote.days()).isEmpty()) {
                    vote.at(findings, "unresolvedBallots", choice, i - 1)
                            .with("first", names.get(i - 1))
                            .with("second", names.get(i))
                            .with("state", joined.get())
                            .add();
                }
            }
        }
    }
}
