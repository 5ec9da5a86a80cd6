package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.BallotNote;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.Severity;
import org.congress4j.model.code.VoteChoice;

/** Finds a voter who later said that another vote had been intended. */
public final class IntentionDiffers extends VoteRule {
    public IntentionDiffers() {
        super(RuleDescription.builder()
                .code("intention_differs")
                .severity(Severity.INFO)
                .group(RuleGroup.VOTES)
                .finds("A voter who later said that another vote had been intended.")
                .message("{voter} had intended '{intended}', and is listed under '{cast}'")
                .parameter("voter", ParameterType.ID_OR_NAME)
                .parameter("intended", ParameterType.CODE)
                .parameter("cast", ParameterType.CODE)
                .reason(
                        "The record notes what was intended, and the result does not change. Who counts votes may want to "
                                + "know.")
                .example(
                        "Verbatim records: \"Subsequently, the delegations of Haiti and Mozambique ... had intended to vote in "
                                + "favour\" (github.com/aidan/parlparse).")
                .advice("Nothing need be done.")
                .build());
    }

    @Override
    protected void check(VoteFacts vote, Findings findings) {
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
