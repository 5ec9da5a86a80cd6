package org.congress4j.model.check.rules.votes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.College;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.NamedVoters;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.StateNames;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.VoteChoice;

public final class VoterNameRepeated extends VoteRule {
    public VoterNameRepeated() {
        super(RuleDescription.info(RuleGroup.VOTES, "voter_name_repeated")
                .finds("A name that stands twice in a list of voters who are known by name only.")
                .message("'{name:name}' is listed under '{choice:code}', but was already listed under '{first:code}'")
                .reason(
                        "Two voters may have one surname, so names alone do not prove that one voter was read twice. Both count, and "
                                + "where the tally counts both, they are two.")
                .example(
                        "Members with one surname in the roll calls of a legislature (github.com/openstates/issues/issues/1399).")
                .advice(
                        "Check the printed record. Refer to two persons if they are two; if the name was read twice, remove one.")
                .addCause("name")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        Map<String, VoteChoice> seen = new HashMap<>();
        for (NamedVoters voters : vote.namedVoters()) {
            for (int i = 0; i < voters.names().size(); i++) {
                String name = voters.names().get(i);
                // A voter may have a vote in each of several colleges.
                VoteChoice first = seen.putIfAbsent(voters.college() + "\n" + name, voters.choice());
                if (first != null
                        && !(agrees(vote, voters.college(), first) && agrees(vote, voters.college(), voters.choice()))
                        && StateNames.find(name, vote.days()).isEmpty()) {
                    vote.atName(findings, voters, i)
                            .with("name", name)
                            .with("choice", voters.choice())
                            .with("first", first)
                            .add();
                }
            }
        }
    }

    private static boolean agrees(VoteFacts vote, int college, VoteChoice choice) {
        if (college < 0) {
            return vote.announced(choice).equals(OptionalLong.of(vote.listed(choice)));
        }
        College listing = vote.vote().colleges().get(college);
        long listed = (long) listing.ballots().get(choice).size()
                + listing.unresolvedBallots().get(choice).size();
        return listing.tally().map(tally -> tally.of(choice)).equals(Optional.of(OptionalLong.of(listed)));
    }
}
