package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ResultWords;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.VoteChoice;

public final class TallyTextMismatch extends VoteRule {
    public TallyTextMismatch() {
        super(RuleDescription.error(RuleGroup.VOTES, "tally_text_mismatch")
                .finds("A sentence whose numbers differ from the tally.")
                .message("'{choice:code}': {stated:number} in words, but {announced:number} in the tally")
                .reason(
                        "The sentence or the announcement states the result in words, such as \"by 14 votes to none, with 1 "
                                + "abstention\", \"12-0-3\" or \"115 in favour, 15 against\", in English, French or Spanish. Numbers that "
                                + "the words do not state are not compared, nor are words with several results. In a vote of thirty or "
                                + "more, one or two votes that moved from one number to another were corrected at the meeting after the "
                                + "result was announced.")
                .example("S/RES/2521 (2020): \"Adopted 12-0-3\", but 15 counted in favour "
                        + "(github.com/UNxml/SCresolutions).")
                .advice("Check the printed record. If the record itself is wrong, keep both as they are.")
                .addExplainedBy("tally_list_mismatch")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        for (ResultWords words : vote.words()) {
            if (!VoteFacts.mayBeCorrected(words.numbers(), choice -> announced(vote, choice))) {
                words.numbers()
                        .byChoice()
                        .forEach((choice, stated) -> compare(vote, choice, stated, findings, words.place()));
            }
        }
    }

    private static Optional<Long> announced(VoteFacts vote, VoteChoice choice) {
        OptionalLong number = vote.announced(choice);
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    private static void compare(
            VoteFacts vote, VoteChoice choice, long stated, Findings findings, ImmutableList<Object> place) {
        OptionalLong announced = vote.announced(choice);
        if (announced.isPresent()
                && announced.getAsLong() != stated
                && !vote.castingVoteMayBe(choice, Math.abs(announced.getAsLong() - stated))) {
            findings.at(vote.action(), place.toArray())
                    .with("choice", choice)
                    .with("stated", stated)
                    .with("announced", announced.getAsLong())
                    .add();
        }
    }
}
