package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.Congress;
import org.congress4j.model.Delegation;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.Participant;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Roster;
import org.congress4j.model.code.AttendanceBasis;
import org.congress4j.model.code.CountUnit;
import org.congress4j.model.code.ParticipantCategory;

/** How many of the people or parties that a reported figure counts are listed in the document. */
public final class Listed {
    private static final String ALL = "";
    private static final ImmutableSet<ParticipantCategory> STATES = ImmutableSet.of(
            ParticipantCategory.MEMBER_STATE, ParticipantCategory.OBSERVER_STATE, ParticipantCategory.OTHER_STATE);

    // Parties by congress and category, persons by list and basis.
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> people = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> peopleOfCategory = new HashMap<>();
    private final Map<String, Map<String, Long>> longest = new HashMap<>();
    private final Set<String> withoutCategory = new HashSet<>();

    Listed(CheckContext context) {
        for (Participant participant : context.records(Participant.class)) {
            if (participant.rosterRef().isPresent()) {
                String basis =
                        participant.basis().orElse(AttendanceBasis.REGISTERED).toString();
                String person = participant.personId().map(Id::toString).orElseGet(participant.id()::toString);
                String roster = participant.rosterRef().get().toString();
                people.computeIfAbsent(roster, key -> new HashMap<>())
                        .computeIfAbsent(basis, key -> new HashSet<>())
                        .add(person);
                Delegation delegation = context.find(Delegation.class, participant.delegationId());
                Optional<ParticipantCategory> category =
                        participant.category().or(() -> delegation == null ? Optional.empty() : delegation.category());
                if (category.isPresent()) {
                    peopleOfCategory
                            .computeIfAbsent(roster + "\n" + basis, key -> new HashMap<>())
                            .computeIfAbsent(category.get().toString(), key -> new HashSet<>())
                            .add(person);
                } else {
                    withoutCategory.add(roster);
                }
            }
        }
        for (Delegation delegation : context.records(Delegation.class)) {
            String party =
                    delegation.partyId().map(Id::toString).or(delegation::name).orElseThrow();
            for (Id<Congress> congress : Congresses.of(delegation)) {
                add(congress, ALL, delegation.id().toString());
                delegation.category().ifPresent(category -> add(congress, category.toString(), party));
            }
        }
    }

    private void add(Object list, String kind, String name) {
        names.computeIfAbsent(list + "\n" + kind, key -> new HashSet<>()).add(name);
    }

    private long size(Object list, String kind) {
        return names.getOrDefault(list + "\n" + kind, Set.of()).size();
    }

    /**
     * {@return the most names that any list of a congress has of those whom a figure counts; 0 if they cannot be
     *     compared}
     *
     * @param congress the congress
     * @param count the figure, such as <em>152 member States</em>
     */
    public long of(Congress congress, ReportedCount count) {
        if (count.mode().isPresent() || isNarrowed(count)) {
            return 0;
        }
        if (count.unit().equals(CountUnit.PERSON)) {
            return persons(congress, count);
        }
        if (count.basis().equals(Optional.of(AttendanceBasis.EXPECTED))
                || count.basis().equals(Optional.of(AttendanceBasis.SPOKE))) {
            return 0;
        }
        if (count.unit().equals(CountUnit.DELEGATION) && count.categories().isEmpty()) {
            return size(congress.id(), ALL);
        }
        if (count.unit().equals(CountUnit.DELEGATION)) {
            return count.categories().stream()
                    .mapToLong(category -> size(congress.id(), category.toString()))
                    .sum();
        }
        boolean comparable = count.categories().size() == 1
                && (count.unit().equals(CountUnit.STATE)
                        ? STATES.contains(count.categories().get(0))
                        : count.unit().equals(CountUnit.ORGANIZATION));
        return comparable ? size(congress.id(), count.categories().get(0).toString()) : 0;
    }

    private long persons(Congress congress, ReportedCount count) {
        if (count.basis().isEmpty()) {
            return 0;
        }
        if (count.categories().isEmpty()) {
            return longest(congress).getOrDefault(count.basis().get().toString(), 0L);
        }
        long most = 0;
        for (Roster roster : congress.rosters()) {
            Map<String, Set<String>> listed = peopleOfCategory.getOrDefault(
                    KeyReference.of(congress.id(), roster.key()) + "\n"
                            + count.basis().get(),
                    Map.of());
            long persons = count.categories().stream()
                    .distinct()
                    .mapToLong(category ->
                            listed.getOrDefault(category.toString(), Set.of()).size())
                    .sum();
            most = Math.max(most, persons);
        }
        return most;
    }

    /**
     * {@return whether a figure counts persons of a category, and those on a list of the congress have none}
     *
     * @param congress the congress
     * @param count the figure
     */
    public boolean lacksCategories(Congress congress, ReportedCount count) {
        return count.unit().equals(CountUnit.PERSON)
                && !count.categories().isEmpty()
                && congress.rosters().stream()
                        .anyMatch(roster -> withoutCategory.contains(
                                KeyReference.of(congress.id(), roster.key()).toString()));
    }

    /**
     * {@return the bases by which a list of participants has names, such as {@code registered}, each with how many; empty if it has
     *     none}
     *
     * @param congress the congress
     * @param roster the list of participants
     */
    public Map<String, Long> byBasis(Congress congress, Roster roster) {
        return Maps.transformValues(
                people.getOrDefault(KeyReference.of(congress.id(), roster.key()).toString(), Map.of()),
                persons -> (long) persons.size());
    }

    /** The names on the longest list of a congress, by basis. */
    private Map<String, Long> longest(Congress congress) {
        return longest.computeIfAbsent(congress.id().toString(), key -> {
            Map<String, Long> most = new HashMap<>();
            for (Roster roster : congress.rosters()) {
                byBasis(congress, roster).forEach((basis, names) -> most.merge(basis, names, Math::max));
            }
            return most;
        });
    }

    /**
     * {@return whether a figure counts persons of a basis without any other distinction, as a list of participants names them}
     *
     * @param count the figure
     */
    public static boolean isOfAll(ReportedCount count) {
        return count.unit().equals(CountUnit.PERSON)
                && count.basis().isPresent()
                && count.categories().isEmpty()
                && count.mode().isEmpty()
                && !isNarrowed(count);
    }

    /** Whether it counts only some of the listed, or those of another day than the list. */
    private static boolean isNarrowed(ReportedCount count) {
        return count.subject().isPresent()
                || count.gender().isPresent()
                || count.officialLevel().isPresent()
                || count.asOf().isPresent();
    }
}
