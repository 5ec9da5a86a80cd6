package org.congress4j.model.check.rules.sittings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.Delegation;
import org.congress4j.model.Id;
import org.congress4j.model.Participant;
import org.congress4j.model.Person;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class SpeakerNotInDelegation extends RecordRule<Statement> {
    public SpeakerNotInDelegation() {
        super(
                Statement.class,
                RuleDescription.warning(RuleGroup.SITTINGS, "speaker_not_in_delegation")
                        .finds("A speaker listed in another delegation to the congress than the one spoken for.")
                        .message("'{person:id}' is listed in {other:id}, but speaks for {delegation:id}")
                        .reason(
                                "A person may be listed in several delegations. The rule reports a speaker listed in another "
                                        + "delegation but not in that of the statement, if that has a list.")
                        .advice("Correct the person or the delegation, or add the person to the list.")
                        .needs("The participants of the delegations.")
                        .build());
    }

    @Override
    public void check(Statement statement, CheckContext context, Findings findings) {
        Optional<Id<Person>> person = statement.speaker().flatMap(Speaker::personId);
        Delegation spoken = person.isEmpty() ? null : context.find(Delegation.class, statement.delegationId());
        if (spoken == null) {
            return;
        }
        Participations listed = context.once(SpeakerNotInDelegation.class, () -> new Participations(context));
        Id<Delegation> delegation = statement.delegationId().orElseThrow();
        Id<Delegation> other = listed.delegations.get(person.get() + "\n" + spoken.congressId());
        if (other != null
                && !other.equals(delegation)
                && listed.lists.contains(delegation)
                && !listed.people.contains(person.get() + "\n" + delegation)) {
            findings.at(statement, "speaker", "personId")
                    .with("person", person.get())
                    .with("other", other)
                    .with("delegation", delegation)
                    .add();
        }
    }

    /** Where persons are listed as participants. */
    private static final class Participations {
        /** By person and congress, the first delegation in which the person is listed. */
        private final Map<String, Id<Delegation>> delegations = new HashMap<>();
        /** The persons of each delegation. */
        private final Set<String> people = new HashSet<>();
        /** The delegations that have a list. */
        private final Set<Id<Delegation>> lists = new HashSet<>();

        Participations(CheckContext context) {
            for (Participant participant : context.records(Participant.class)) {
                participant.delegationId().ifPresent(lists::add);
                if (participant.personId().isPresent()
                        && participant.delegationId().isPresent()) {
                    Id<Person> person = participant.personId().get();
                    people.add(person + "\n" + participant.delegationId().get());
                    Delegation delegation = context.find(Delegation.class, participant.delegationId());
                    if (delegation != null) {
                        delegations.putIfAbsent(person + "\n" + delegation.congressId(), delegation.id());
                    }
                }
            }
        }
    }
}
