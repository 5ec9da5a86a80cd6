package org.congress4j.model.check;

import java.util.Optional;
import org.congress4j.model.Delegation;
import org.congress4j.model.Participant;
import org.congress4j.model.ParticipantCategory;

/** Finds a participant in another category than that of the delegation. */
final class CategoryOfOtherDelegation extends RecordRule<Participant> {
    CategoryOfOtherDelegation() {
        super(
                Participant.class,
                RuleDescription.builder()
                        .code("category_of_other_delegation")
                        .severity(Severity.WARNING)
                        .finds("A participant in another category than that of the delegation.")
                        .message("the participant is in the category '{category}', and the delegation in '{other}'")
                        .reason("The category of a delegation holds for all who belong to it.")
                        .advice("Remove the category of the participant, or correct the delegation.")
                        .build());
    }

    @Override
    void check(Participant participant, CheckContext context, Findings findings) {
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
