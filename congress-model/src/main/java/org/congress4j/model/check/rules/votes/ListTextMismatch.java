package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ResultWords;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.VoteChoice;

public final class ListTextMismatch extends VoteRule {
    public ListTextMismatch() {
        super(RuleDescription.error(RuleGroup.VOTES, "list_text_mismatch")
                .finds("A sentence whose numbers differ from the list of voters.")
                .message("'{choice:code}': {stated:number} in words, but {listed:number} listed")
                .reason(
                        "The words and the list are separate facts about one vote, and one of them is wrong. Only choices whose "
                                + "voters the record lists are compared. In a vote of thirty or more, one or two votes that moved from one "
                                + "number to another were corrected at the meeting after the result was announced.")
                .advice("Check the printed record. If the record itself is wrong, keep both as they are.")
                .addExplainedBy("tally_list_mismatch", "tally_text_mismatch", "duplicate_voter")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        for (ResultWords words : vote.words()) {
            if (!VoteFacts.mayBeCorrected(words.numbers(), vote::counted)) {
                words.numbers()
                        .byChoice()
                        .forEach((choice, stated) -> compare(vote, choice, stated, findings, words.place()));
            }
        }
    }

    private static void compare(
            VoteFacts vote, VoteChoice choice, long stated, Findings findings, ImmutableList<Object> place) {
        Optional<BigDecimal> listed = vote.counted(choice);
        if (listed.isPresent()
                && listed.get().compareTo(BigDecimal.valueOf(stated)) != 0
                && !vote.castingVoteExplains(choice, BigDecimal.valueOf(stated), listed.get())) {
            findings.at(vote.action(), place.toArray())
                    .with("choice", choice)
                    .with("stated", stated)
                    .with("listed", Decimals.plain(listed.get()))
                    .add();
        }
    }
}
