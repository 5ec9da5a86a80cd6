package org.congress4j.model.check.rules.sittings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Delegation;
import org.congress4j.model.Id;
import org.congress4j.model.Participant;
import org.congress4j.model.Person;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class SpeakerNotInDelegation extends DocumentRule {
    public SpeakerNotInDelegation() {
        super(RuleDescription.warning(RuleGroup.SITTINGS, "speaker_not_in_delegation")
                .finds("A speaker listed in another delegation to the congress than the one spoken for.")
                .message("'{person:id}' is listed in {other:id}, but speaks for {delegation:id}")
                .reason("A person may be listed in several delegations. The rule reports a speaker listed in another "
                        + "delegation but not in that of the statement, if that has a list.")
                .advice("Correct the person or the delegation, or add the person to the list.")
                .needs("The participants of the delegations.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<String, Map<String, Id<Delegation>>> listed = null;
        for (Statement statement : context.proceedings().statements()) {
            Optional<Id<Person>> person = statement.speaker().flatMap(Speaker::personId);
            if (person.isPresent() && statement.delegationId().isPresent()) {
                listed = listed == null ? listed(context) : listed;
                Map<String, Id<Delegation>> of =
                        listed.getOrDefault(person.get().toString(), Map.of());
                Id<Delegation> delegation = statement.delegationId().get();
                Delegation spoken = context.find(Delegation.class, delegation);
                Id<Delegation> other =
                        spoken == null ? null : of.get(spoken.congressId().toString());
                if (other != null
                        && !other.equals(delegation)
                        && hasList(context, delegation)
                        && !isListed(context, person.get(), delegation)) {
                    findings.at(statement, "speaker", "personId")
                            .with("person", person.get())
                            .with("other", other)
                            .with("delegation", delegation)
                            .add();
                }
            }
        }
    }

    private static boolean hasList(CheckContext context, Id<Delegation> delegation) {
        return !context.index().participantsIn(delegation).isEmpty();
    }

    private static boolean isListed(CheckContext context, Id<Person> person, Id<Delegation> delegation) {
        return context.index().participationsOf(person).stream()
                .anyMatch(participant -> participant.delegationId().equals(Optional.of(delegation)));
    }

    /** For each person, a delegation to each congress in which the person is listed. */
    private static Map<String, Map<String, Id<Delegation>>> listed(CheckContext context) {
        Map<String, Map<String, Id<Delegation>>> listed = new HashMap<>();
        for (Participant participant : context.proceedings().participants()) {
            Delegation delegation = participant.personId().isEmpty()
                    ? null
                    : context.find(Delegation.class, participant.delegationId());
            if (delegation != null) {
                listed.computeIfAbsent(participant.personId().get().toString(), key -> new HashMap<>())
                        .putIfAbsent(delegation.congressId().toString(), delegation.id());
            }
        }
        return listed;
    }
}
