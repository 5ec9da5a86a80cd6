package org.congress4j.model.check.rules.sittings;

import org.congress4j.model.Participant;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;

public final class RosterOfOtherCongress extends RecordRule<Participant> {
    public RosterOfOtherCongress() {
        super(
                Participant.class,
                RuleDescription.builder()
                        .code("roster_of_other_congress")
                        .severity(Severity.ERROR)
                        .group(RuleGroup.SITTINGS)
                        .finds("A participant of one congress on a list of participants of another.")
                        .message("the congress is '{congress}', but '{roster}' is a list of another")
                        .parameter("congress", ParameterType.ID)
                        .parameter("roster", ParameterType.REFERENCE)
                        .reason("A list of participants belongs to one congress.")
                        .advice("Correct the congress or the list.")
                        .build());
    }

    @Override
    protected void check(Participant participant, CheckContext context, Findings findings) {
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
