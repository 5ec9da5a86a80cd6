package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.BallotNote;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class NoteWithoutBallot extends VoteRule {
    public NoteWithoutBallot() {
        super(RuleDescription.warning(RuleGroup.VOTES, "note_without_ballot")
                .finds("A note on a vote that is not in the list.")
                .message("the note is on {voter:id-or-name}{choice:text}, but no such vote is listed")
                .reason("A note records a weight, a proxy, a college or part of a split vote for a vote in the list. "
                        + "An intention may be noted for someone who did not vote, and is left alone.")
                .advice("Correct the voter or the choice of the note, or add the voter to the list.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        ImmutableList<BallotNote> notes = vote.vote().ballotNotes();
        for (int i = 0; i < notes.size() && vote.hasList(); i++) {
            BallotNote note = notes.get(i);
            boolean aboutVote = note.weight().isPresent()
                    || note.castById().isPresent()
                    || note.collegeKey().isPresent()
                    || note.choice().isPresent();
            if (aboutVote && !vote.hasVoter(VoteFacts.voterOf(note), note.choice()) && !isOnCastingVote(vote, note)) {
                vote.at(findings, "ballotNotes", i)
                        .with("voter", VoteFacts.voterOf(note))
                        .with(
                                "choice",
                                note.choice()
                                        .map(choice -> " under '" + choice + "'")
                                        .orElse(""))
                        .add();
            }
        }
    }

    private static boolean isOnCastingVote(VoteFacts vote, BallotNote note) {
        return vote.vote()
                .castingVote()
                .filter(casting -> VoteFacts.voterOf(casting).equals(VoteFacts.voterOf(note))
                        && casting.choice().equals(note.choice().orElse(casting.choice())))
                .isPresent();
    }
}
