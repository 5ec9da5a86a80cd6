package org.congress4j.model.check.rules.congresses;

import java.util.HashMap;
import java.util.Map;
import org.congress4j.model.Id;
import org.congress4j.model.Participant;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;

public final class ParticipantListedTwice extends DocumentRule {
    public ParticipantListedTwice() {
        super(RuleDescription.builder()
                .code("participant_listed_twice")
                .severity(Severity.WARNING)
                .group(RuleGroup.CONGRESSES)
                .finds("A person listed twice on one list of participants, in the same delegation.")
                .message("'{person}' is already on the list as {first}")
                .parameter("person", ParameterType.ID)
                .parameter("first", ParameterType.ID)
                .reason("A person is on a list once, unless they are in several delegations.")
                .advice("Remove one of the two, or find out whether they are different people.")
                .build());
    }

    @Override
    protected void check(CheckContext context, Findings findings) {
        Map<String, Participant> listed = new HashMap<>();
        for (Participant participant : context.proceedings().participants()) {
            if (participant.personId().isPresent() && participant.rosterRef().isPresent()) {
                String key = participant.rosterRef().get() + "\n"
                        + participant.personId().get() + "\n"
                        + participant.delegationId().map(Id::toString).orElse("");
                Participant first = listed.putIfAbsent(key, participant);
                if (first != null) {
                    findings.at(participant)
                            .with("person", participant.personId().get())
                            .with("first", first.id())
                            .add();
                }
            }
        }
    }
}
