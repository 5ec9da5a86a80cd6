package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.ResultWords;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.Severity;
import org.congress4j.model.code.VoteChoice;

/** Finds a sentence whose numbers are not those of the list of voters. */
public final class ListTextMismatch extends VoteRule {
    public ListTextMismatch() {
        super(RuleDescription.builder()
                .code("list_text_mismatch")
                .severity(Severity.ERROR)
                .group(RuleGroup.VOTES)
                .finds("A sentence whose numbers are not those of the list of voters.")
                .message("'{choice}': {stated} by the words, {listed} listed")
                .parameter("choice", ParameterType.CODE)
                .parameter("stated", ParameterType.NUMBER)
                .parameter("listed", ParameterType.NUMBER)
                .reason(
                        "As for the tally, the words and the list are separate facts of one vote. Only choices whose voters "
                                + "the record lists are compared.")
                .advice("Look at the printed record. If it is the record that is wrong, keep both as they are.")
                .build());
    }

    @Override
    protected void check(VoteFacts vote, Findings findings) {
        for (ResultWords words : vote.words()) {
            compare(vote, VoteChoice.YES, words.numbers().yes(), findings, words.place());
            compare(vote, VoteChoice.NO, words.numbers().no(), findings, words.place());
            if (words.numbers().abstain().isPresent()) {
                long abstain = words.numbers().abstain().getAsLong();
                compare(vote, VoteChoice.ABSTAIN, abstain, findings, words.place());
            }
        }
    }

    private static void compare(
            VoteFacts vote, VoteChoice choice, long stated, Findings findings, ImmutableList<Object> place) {
        Optional<BigDecimal> listed = vote.counted(choice);
        if (listed.isPresent() && listed.get().compareTo(BigDecimal.valueOf(stated)) != 0) {
            findings.at(vote.action(), place.toArray())
                    .with("choice", choice)
                    .with("stated", stated)
                    .with("listed", Decimals.plain(listed.get()))
                    .add();
        }
    }
}
