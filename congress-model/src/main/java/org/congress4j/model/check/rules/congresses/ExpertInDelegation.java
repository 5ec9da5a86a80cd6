package org.congress4j.model.check.rules.congresses;

import java.util.Optional;
import org.congress4j.model.Participant;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.ParticipantCategory;

public final class ExpertInDelegation extends RecordRule<Participant> {
    public ExpertInDelegation() {
        super(
                Participant.class,
                RuleDescription.warning(RuleGroup.CONGRESSES, "expert_in_delegation")
                        .finds("An individual expert in a delegation.")
                        .message("an individual expert is in delegation '{delegation:id}'")
                        .reason("Individual experts take part in their own right and belong to no delegation. An "
                                + "expert in a delegation has the rank expert.")
                        .example("Individual experts are invited as observers, and register separately "
                                + "(cpcjalliance.org/deadlines-for-the-14th-crime-congress).")
                        .advice("Remove the delegation, or give the participant the rank expert instead of the "
                                + "category.")
                        .addCause("delegation")
                        .build());
    }

    @Override
    public void check(Participant participant, CheckContext context, Findings findings) {
        if (participant.delegationId().isPresent()
                && participant.category().equals(Optional.of(ParticipantCategory.INDIVIDUAL_EXPERT))) {
            findings.at(participant, "delegationId")
                    .with("delegation", participant.delegationId().get())
                    .add();
        }
    }
}
