package org.congress4j.model.check.rules.sittings;

import org.congress4j.model.Participant;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class RosterOfOtherCongress extends RecordRule<Participant> {
    public RosterOfOtherCongress() {
        super(
                Participant.class,
                RuleDescription.error(RuleGroup.SITTINGS, "roster_of_other_congress")
                        .finds("A participant of one congress on a list of participants of another.")
                        .message("the congress is '{congress:id}', but '{roster:reference}' is a list of another")
                        .reason("A list of participants belongs to one congress.")
                        .advice("Correct the congress or the list.")
                        .build());
    }

    @Override
    public void check(Participant participant, CheckContext context, Findings findings) {
        if (participant.congressId().isPresent()
                && participant.rosterRef().isPresent()
                && !participant
                        .rosterRef()
                        .get()
                        .recordId()
                        .toString()
                        .equals(participant.congressId().get().toString())) {
            findings.at(participant, "rosterRef")
                    .with("congress", participant.congressId().get())
                    .with("roster", participant.rosterRef().get())
                    .add();
        }
    }
}
