package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.congress4j.model.Capacity;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.Officer;
import org.congress4j.model.Person;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Listing;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.OfficeKind;

public final class CapacityOfOtherPerson extends RecordRule<Statement> {
    private static final ImmutableSet<OfficeKind> OF_ONE = ImmutableSet.of(
            OfficeKind.PRESIDENT,
            OfficeKind.SECRETARY_GENERAL,
            OfficeKind.EXECUTIVE_SECRETARY,
            OfficeKind.RAPPORTEUR_GENERAL);

    public CapacityOfOtherPerson() {
        super(
                Statement.class,
                RuleDescription.warning(RuleGroup.SITTINGS, "capacity_of_other_person")
                        .finds("A speaker in an office of the congress that someone else held.")
                        .message(
                                "'{person:id}' speaks as {office:code} of '{congress:id}', but the office was held by {holder:text}")
                        .reason(
                                "The officers of the congress say who held the office. The rule checks offices that one person "
                                        + "holds, and officers who are persons; anyone who held the office at another time is "
                                        + "left alone.")
                        .advice(
                                "Correct the speaker or the office, or add the officer. Someone who acted for the officer does "
                                        + "not hold the office.")
                        .build());
    }

    /** Who held an office, all of them persons of the document. */
    private record Held(Set<String> holders, String words) {}

    @Override
    public void check(Statement statement, CheckContext context, Findings findings) {
        Optional<Id<Person>> person = statement.speaker().flatMap(Speaker::personId);
        if (person.isPresent() && !statement.speaker().get().capacities().isEmpty()) {
            Map<String, Held> offices = context.once(CapacityOfOtherPerson.class, () -> offices(context));
            check(statement, person.get(), offices, findings);
        }
    }

    private static Map<String, Held> offices(CheckContext context) {
        Map<String, Set<String>> holders = new HashMap<>();
        for (Officer officer : context.records(Officer.class)) {
            if (officer.congressId().isPresent() && officer.bodyId().isEmpty() && OF_ONE.contains(officer.office())) {
                holders.computeIfAbsent(
                                key(officer.office(), officer.congressId().get()), key -> new TreeSet<>())
                        .add(officer.holderId().map(Id::toString).orElse(""));
            }
        }
        Map<String, Held> offices = new HashMap<>();
        holders.forEach((office, held) -> {
            if (held.stream().allMatch(id -> context.find(Person.class, Id.of(id.isEmpty() ? "-" : id)) != null)) {
                offices.put(office, new Held(held, Listing.of(held)));
            }
        });
        return offices;
    }

    private static void check(Statement statement, Id<Person> person, Map<String, Held> offices, Findings findings) {
        ImmutableList<Capacity> capacities = statement.speaker().orElseThrow().capacities();
        for (int i = 0; i < capacities.size(); i++) {
            Capacity capacity = capacities.get(i);
            if (capacity.office().isPresent() && capacity.congressId().isPresent()) {
                Held held = offices.get(
                        key(capacity.office().get(), capacity.congressId().get()));
                if (held != null && !held.holders().contains(person.toString())) {
                    findings.at(statement, "speaker", "capacities", i, "office")
                            .with("person", person)
                            .with("office", capacity.office().get())
                            .with("congress", capacity.congressId().get())
                            .with("holder", held.words())
                            .add();
                }
            }
        }
    }

    private static String key(OfficeKind office, Id<Congress> congress) {
        return office + " " + congress;
    }
}
