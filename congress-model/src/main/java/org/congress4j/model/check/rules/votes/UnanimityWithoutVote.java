package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Action;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteWords;
import org.congress4j.model.code.AdoptionMethod;

public final class UnanimityWithoutVote extends RecordRule<Action> {
    private static final ImmutableSet<AdoptionMethod> WITHOUT_VOTE = ImmutableSet.of(
            AdoptionMethod.CONSENSUS,
            AdoptionMethod.WITHOUT_VOTE,
            AdoptionMethod.ACCLAMATION,
            AdoptionMethod.SILENCE_PROCEDURE);

    public UnanimityWithoutVote() {
        super(
                Action.class,
                RuleDescription.info(RuleGroup.VOTES, "unanimity_without_vote")
                        .finds("A decision without a vote that was announced as unanimous.")
                        .message("announced as unanimous, but taken by {method:code}")
                        .reason("A vote is unanimous if everyone voted the same way; in a consensus nobody votes. "
                                + "Sources confuse the two.")
                        .example("The Kyoto Declaration was adopted by consensus, but the Ministry of Justice of Japan "
                                + "says unanimously (moj.go.jp/hisho/saihanboushi3/html/nt210000.html).")
                        .advice("No action is needed: the announcement is kept as it was made, and the method as it "
                                + "was.")
                        .build());
    }

    @Override
    public void check(Action action, CheckContext context, Findings findings) {
        if (action.announcement().filter(VoteWords::isUnanimous).isPresent()
                && action.method().filter(WITHOUT_VOTE::contains).isPresent()) {
            findings.at(action, "announcement")
                    .with("method", action.method().get())
                    .add();
        }
    }
}
