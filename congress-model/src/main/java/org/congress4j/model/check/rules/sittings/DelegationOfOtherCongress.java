package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Congress;
import org.congress4j.model.Delegation;
import org.congress4j.model.Id;
import org.congress4j.model.Participant;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Congresses;
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
                        .reason(
                                "A delegation attends the congresses that it names. Where several bodies meet together, "
                                        + "further congresses can be named.")
                        .advice(
                                "Correct the congress or the delegation, or add the further congress to the delegation.")
                        .addCause("congress", "other")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Statement statement) {
            if (statement.delegationId().isPresent()) {
                compare(context, statement, Congresses.of(context, statement), statement.delegationId(), findings);
            }
        } else if (record instanceof Participant participant) {
            if (participant.delegationId().isPresent()) {
                ImmutableSet<Id<Congress>> stated = Congresses.statedBy(participant);
                if (stated.isEmpty() && participant.rosterRef().isPresent()) {
                    stated = Congresses.of(context, participant.rosterRef().get());
                }
                compare(context, participant, stated, participant.delegationId(), findings);
            }
        }
    }

    private static void compare(
            CheckContext context,
            ProceedingsRecord<?> record,
            ImmutableSet<Id<Congress>> congresses,
            Optional<Id<Delegation>> delegationId,
            Findings findings) {
        Delegation delegation = context.find(Delegation.class, delegationId);
        if (delegation != null && Congresses.differ(context, congresses, Congresses.of(context, delegation))) {
            findings.at(record, "delegationId")
                    .with("congress", congresses.asList().get(0))
                    .with("other", delegation.congressId())
                    .add();
        }
    }
}
