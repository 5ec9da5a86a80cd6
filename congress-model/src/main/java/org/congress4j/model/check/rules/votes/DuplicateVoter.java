package org.congress4j.model.check.rules.votes;

import java.util.HashMap;
import java.util.Map;
import org.congress4j.model.BallotNote;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.StateNames;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.VoteChoice;

public final class DuplicateVoter extends VoteRule {
    public DuplicateVoter() {
        super(RuleDescription.error(RuleGroup.VOTES, "duplicate_voter")
                .finds("A voter listed twice in one vote.")
                .message(
                        "{voter:id-or-name} is listed under '{choice:code}', but was already listed under '{first:code}'")
                .reason(
                        "Each voter votes once. A voter whose note gives a choice or a weight may have split the vote, "
                                + "and a member with several votes may be listed once for each; both are left alone, and so is who "
                                + "had a casting vote. Two voters may have one name, so a name is reported only if it is that of a State.")
                .example("Every voter in a legislature is listed twice (github.com/openstates/issues/issues/1397).")
                .advice("Check the printed record. If it lists the voter twice, keep both; if the voter was read "
                        + "twice, remove one.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        for (int i = 0; i < vote.size(); i++) {
            if (vote.voter(i).votesAgain(vote.number()) && !mayVoteAgain(vote, i)) {
                vote.atVoter(findings, i)
                        .with("voter", vote.voter(i).id())
                        .with("choice", vote.choice(i))
                        .with("first", vote.choice(first(vote, i)))
                        .add();
            }
        }
        if (!vote.vote().unresolvedBallots().isEmpty()) {
            names(vote, findings);
        }
    }

    private static int first(VoteFacts vote, int again) {
        int first = 0;
        while (vote.voter(first) != vote.voter(again)) {
            first++;
        }
        return first;
    }

    private static boolean mayVoteAgain(VoteFacts vote, int again) {
        String voter = vote.voter(again).id();
        if (vote.vote()
                .castingVote()
                .filter(casting -> VoteFacts.voterOf(casting).equals(voter))
                .isPresent()) {
            return true;
        }
        for (BallotNote note : vote.vote().ballotNotes()) {
            if (VoteFacts.voterOf(note).equals(voter)
                    && (note.choice().isPresent() || note.weight().isPresent())) {
                return true;
            }
        }
        RulesOfProcedure rules = vote.rules();
        int votes = rules == null ? 1 : rules.votesPerMember().orElse(1);
        int listed = 0;
        for (int i = 0; votes > 1 && i <= again; i++) {
            listed += vote.voter(i) == vote.voter(again) ? 1 : 0;
        }
        return listed > 0 && listed <= votes;
    }

    private static void names(VoteFacts vote, Findings findings) {
        Map<String, VoteChoice> seen = new HashMap<>();
        vote.vote().unresolvedBallots().asMap().forEach((choice, names) -> {
            int i = 0;
            for (String name : names) {
                VoteChoice first = seen.putIfAbsent(name, choice);
                if (first != null && StateNames.find(name, vote.days()).isPresent()) {
                    vote.at(findings, "unresolvedBallots", choice, i)
                            .with("voter", "'" + name + "'")
                            .with("choice", choice)
                            .with("first", first)
                            .add();
                }
                i++;
            }
        });
    }
}
