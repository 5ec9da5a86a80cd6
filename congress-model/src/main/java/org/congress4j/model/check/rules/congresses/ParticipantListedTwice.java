package org.congress4j.model.check.rules.congresses;

import java.util.HashMap;
import java.util.Map;
import org.congress4j.model.Id;
import org.congress4j.model.Participant;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class ParticipantListedTwice extends DocumentRule {
    public ParticipantListedTwice() {
        super(RuleDescription.warning(RuleGroup.CONGRESSES, "participant_listed_twice")
                .finds("A person listed twice on one list of participants, in the same delegation.")
                .message("'{person:id}' is already on the list as {first:id}")
                .reason("A person is on a list once, unless they are in several delegations.")
                .advice("Remove one of the two, or find out whether they are different people.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<String, Participant> listed = new HashMap<>();
        for (Participant participant : context.records(Participant.class)) {
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
