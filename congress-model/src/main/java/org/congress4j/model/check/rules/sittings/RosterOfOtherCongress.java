package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.Participant;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Congresses;
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
                        .reason(
                                "A list of participants belongs to its congress, and to the further ones that it names.")
                        .advice("Correct the congress or the list.")
                        .addCause("congress", "roster")
                        .build());
    }

    @Override
    public void check(Participant participant, CheckContext context, Findings findings) {
        ImmutableSet<Id<Congress>> stated = Congresses.statedBy(participant);
        if (!stated.isEmpty()
                && participant.rosterRef().isPresent()
                && Congresses.differ(
                        context,
                        stated,
                        Congresses.of(context, participant.rosterRef().get()))) {
            findings.at(participant, "rosterRef")
                    .with("congress", stated.asList().get(0))
                    .with("roster", participant.rosterRef().get())
                    .add();
        }
    }
}
