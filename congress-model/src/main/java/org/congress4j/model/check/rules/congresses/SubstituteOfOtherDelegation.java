package org.congress4j.model.check.rules.congresses;

import org.congress4j.model.Participant;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class SubstituteOfOtherDelegation extends RecordRule<Participant> {
    public SubstituteOfOtherDelegation() {
        super(
                Participant.class,
                RuleDescription.warning(RuleGroup.CONGRESSES, "substitute_of_other_delegation")
                        .finds("A substitute for a participant of another delegation.")
                        .message("the substitute is in '{delegation:id}', but replaces a member of '{other:id}'")
                        .reason("A delegation appoints substitutes for its own members.")
                        .advice("Correct the participant who is replaced.")
                        .build());
    }

    @Override
    public void check(Participant participant, CheckContext context, Findings findings) {
        if (participant.substituteForId().isPresent()
                && participant.delegationId().isPresent()) {
            Participant replaced = context.find(Participant.class, participant.substituteForId());
            if (replaced != null
                    && replaced.delegationId().isPresent()
                    && !replaced.delegationId().equals(participant.delegationId())) {
                findings.at(participant, "substituteForId")
                        .with("delegation", participant.delegationId().get())
                        .with("other", replaced.delegationId().get())
                        .add();
            }
        }
    }
}
