package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Action;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.AdoptionMethod;
import org.congress4j.model.code.StatementKind;

public final class ExplanationOfVoteWithoutVote extends RecordRule<Statement> {
    private static final ImmutableSet<StatementKind> OF_VOTE =
            ImmutableSet.of(StatementKind.EXPLANATION_BEFORE_VOTE, StatementKind.EXPLANATION_AFTER_VOTE);
    private static final ImmutableSet<AdoptionMethod> WITHOUT_VOTE =
            ImmutableSet.of(AdoptionMethod.CONSENSUS, AdoptionMethod.WITHOUT_VOTE, AdoptionMethod.ACCLAMATION);

    public ExplanationOfVoteWithoutVote() {
        super(
                Statement.class,
                RuleDescription.info(RuleGroup.SITTINGS, "explanation_of_vote_without_vote")
                        .finds("An explanation of vote on a decision taken without a vote.")
                        .message("'{kind:code}' on {action:id}, which was taken by {method:code}")
                        .reason("Where nobody voted, a delegation explains its position, not its vote.")
                        .advice("Use the kind explanation-of-position, unless the record says otherwise.")
                        .build());
    }

    @Override
    public void check(Statement statement, CheckContext context, Findings findings) {
        if (statement.kind().filter(OF_VOTE::contains).isPresent()) {
            Action action = context.find(Action.class, statement.actionId());
            if (action != null
                    && action.votes().isEmpty()
                    && action.method().filter(WITHOUT_VOTE::contains).isPresent()) {
                findings.at(statement, "kind")
                        .with("kind", statement.kind().get())
                        .with("action", action.id())
                        .with("method", action.method().get())
                        .add();
            }
        }
    }
}
