package org.congress4j.model.check.rules.congresses;

import java.util.Optional;
import org.congress4j.model.Delegation;
import org.congress4j.model.Participant;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.ParticipantCategory;

public final class CategoryOfOtherDelegation extends RecordRule<Participant> {
    public CategoryOfOtherDelegation() {
        super(
                Participant.class,
                RuleDescription.warning(RuleGroup.CONGRESSES, "category_of_other_delegation")
                        .finds("A participant whose category differs from that of the delegation.")
                        .message("the category of the participant is '{category:code}', but that of the delegation is "
                                + "'{other:code}'")
                        .reason("The category of a delegation applies to everyone in it.")
                        .advice("Remove the category of the participant, or correct the delegation.")
                        .addCause("category", "other")
                        .build());
    }

    @Override
    public void check(Participant participant, CheckContext context, Findings findings) {
        Optional<ParticipantCategory> category = participant.category();
        if (category.isPresent() && !category.get().equals(ParticipantCategory.INDIVIDUAL_EXPERT)) {
            Delegation delegation = context.find(Delegation.class, participant.delegationId());
            if (delegation != null
                    && delegation.category().isPresent()
                    && !delegation.category().equals(category)) {
                findings.at(participant, "category")
                        .with("category", category.get())
                        .with("other", delegation.category().get())
                        .add();
            }
        }
    }
}
