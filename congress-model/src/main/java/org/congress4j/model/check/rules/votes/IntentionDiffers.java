package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.BallotNote;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.VoteChoice;

public final class IntentionDiffers extends VoteRule {
    public IntentionDiffers() {
        super(RuleDescription.info(RuleGroup.VOTES, "intention_differs")
                .finds("A voter who later declared a different intention.")
                .message("{voter:id-or-name} intended to vote '{intended:code}', but is listed under '{cast:code}'")
                .reason("The record notes the intention, but the result does not change. It may matter to those who "
                        + "count votes.")
                .example(
                        "Verbatim records: \"Subsequently, the delegations of Haiti and Mozambique ... had intended to "
                                + "vote in favour\" (github.com/aidan/parlparse).")
                .advice("No action is needed.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        ImmutableList<BallotNote> notes = vote.vote().ballotNotes();
        for (int i = 0; i < notes.size(); i++) {
            Optional<VoteChoice> intended = notes.get(i).intendedChoice();
            Optional<VoteChoice> cast = vote.choiceOf(VoteFacts.voterOf(notes.get(i)));
            if (intended.isPresent() && cast.isPresent() && !cast.equals(intended)) {
                vote.at(findings, "ballotNotes", i, "intendedChoice")
                        .with("voter", VoteFacts.voterOf(notes.get(i)))
                        .with("intended", intended.get())
                        .with("cast", cast.get())
                        .add();
            }
        }
    }
}
