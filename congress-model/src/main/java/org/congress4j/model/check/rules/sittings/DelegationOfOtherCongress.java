package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Delegation;
import org.congress4j.model.Id;
import org.congress4j.model.Participant;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class DelegationOfOtherCongress extends RecordRule<ProceedingsRecord<?>> {
    public DelegationOfOtherCongress() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(Statement.class, Participant.class),
                RuleDescription.warning(RuleGroup.SITTINGS, "delegation_of_other_congress")
                        .finds("A statement or participant of one congress with a delegation to another.")
                        .message("the congress is '{congress:id}', but the delegation is to '{other:id}'")
                        .reason("A delegation attends one congress. Where several bodies meet together, each has its "
                                + "own delegations, and this may be right.")
                        .advice("Correct the congress or the delegation.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Statement statement) {
            if (statement.delegationId().isPresent()) {
                compare(context, statement, context.congressOf(statement), statement.delegationId(), findings);
            }
        } else if (record instanceof Participant participant) {
            if (participant.delegationId().isPresent()) {
                Optional<String> congress = participant
                        .congressId()
                        .map(Id::toString)
                        .or(() -> participant
                                .rosterRef()
                                .map(roster -> roster.recordId().toString()));
                compare(context, participant, congress, participant.delegationId(), findings);
            }
        }
    }

    private static void compare(
            CheckContext context,
            ProceedingsRecord<?> record,
            Optional<?> congress,
            Optional<Id<Delegation>> delegationId,
            Findings findings) {
        Delegation delegation = context.find(Delegation.class, delegationId);
        if (delegation != null
                && congress.isPresent()
                && !delegation.congressId().toString().equals(congress.get().toString())) {
            findings.at(record, "delegationId")
                    .with("congress", congress.get())
                    .with("other", delegation.congressId())
                    .add();
        }
    }
}
