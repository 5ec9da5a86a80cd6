package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.Electorate;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.Vote;
import org.congress4j.model.VoteOutcome;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Outcomes;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class OutcomeAgainstMajority extends VoteRule {
    // No rules of procedure state nearly as many.
    private static final int MOST_MAJORITIES = 50;

    public OutcomeAgainstMajority() {
        super(RuleDescription.error(RuleGroup.VOTES, "outcome_against_majority")
                .finds("An outcome that does not follow from the votes under the rules of procedure.")
                .message(
                        "the outcome is '{outcome:code}', but under the rules it is '{computed:code}': {arithmetic:text}")
                .reason("The rules of procedure of the body or its congress state the required majority. The majority "
                        + "that the vote names applies; if it says that the question is important, that for important questions; if it says neither, an outcome that any of the "
                        + "majorities gives is left alone. So is anything that the numbers do not decide, and "
                        + "a missing quorum, which has a rule of its own.")
                .advice("Check the printed record, and whether the vote names the right majority.")
                .needs("Rules of procedure with majorities, and the numbers that these need.")
                .addExplainedBy("tally_list_mismatch", "tally_text_mismatch")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        Optional<Boolean> stated = Outcomes.carried(vote.action());
        if (stated.isEmpty() || !vote.decidesTheAction()) {
            return;
        }
        RulesOfProcedure rules = vote.rules();
        if (rules == null || rules.majorities().isEmpty()) {
            findings.notChecked("no majorities are stated for the body");
            return;
        }
        Electorate electorate =
                vote.vote().electorate().orElseGet(() -> Electorate.builder().build());
        if (!Outcomes.lacksQuorum(rules, electorate)) {
            compare(vote, rules, electorate, stated.get(), findings);
        }
    }

    /** Whether the only majority is for important questions, and the vote says that the question is not. */
    private static boolean isForOtherQuestions(Vote vote, RulesOfProcedure choice) {
        return vote.ruleKey().isEmpty()
                && vote.importantQuestion().equals(Optional.of(false))
                && choice.majorities().stream()
                        .allMatch(rule -> rule.importantQuestions().orElse(false));
    }

    private static void compare(
            VoteFacts vote, RulesOfProcedure rules, Electorate electorate, boolean stated, Findings findings) {
        Optional<VoteOutcome> against = Optional.empty();
        ImmutableList<RulesOfProcedure> choices = vote.context().choices(rules, vote.vote());
        if (choices.size() > MOST_MAJORITIES) {
            findings.notChecked("the rules state too many majorities to try each of them");
            return;
        }
        for (RulesOfProcedure choice : choices) {
            if (isForOtherQuestions(vote.vote(), choice)) {
                continue;
            }
            VoteOutcome computed = choice.decide(vote.vote(), electorate);
            if (computed.outcome().isEmpty()) {
                findings.notChecked("the numbers do not decide the outcome");
                return;
            }
            if (Outcomes.isCarried(computed.outcome().get()) == stated) {
                return;
            }
            against = against.or(() -> Optional.of(computed));
        }
        against.ifPresent(computed -> findings.at(vote.action(), "outcome")
                .with(
                        "outcome",
                        vote.action()
                                .outcome()
                                .map(Object::toString)
                                .orElseGet(vote.action().verb()::toString))
                .with("computed", computed.outcome().orElseThrow())
                .with("arithmetic", String.join("; ", computed.arithmetic()))
                .add());
    }
}
