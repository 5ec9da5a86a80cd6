package org.congress4j.model.check.rules.sittings;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Id;
import org.congress4j.model.Officer;
import org.congress4j.model.Party;
import org.congress4j.model.Person;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.FoldedName;
import org.congress4j.model.code.OfficeKind;

/** Who held an office that only one holds at a time. */
final class Holders {
    private static final ImmutableSet<OfficeKind> OF_ONE = ImmutableSet.of(
            OfficeKind.PRESIDENT,
            OfficeKind.CHAIR,
            OfficeKind.RAPPORTEUR_GENERAL,
            OfficeKind.SECRETARY_GENERAL,
            OfficeKind.EXECUTIVE_SECRETARY);
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private Holders() {}

    /** The officers of each office of one holder that nobody says is shared, in the order of the document. */
    static Iterable<List<Officer>> ofOne(CheckContext context) {
        Map<String, List<Officer>> offices = new LinkedHashMap<>();
        for (Officer officer : context.records(Officer.class)) {
            if (OF_ONE.contains(officer.office())
                    && !officer.shared().orElse(false)
                    && (officer.congressId().isPresent() || officer.bodyId().isPresent())) {
                String office = officer.office() + "\n"
                        + officer.congressId().map(Id::toString).orElse("") + "\n"
                        + officer.bodyId().map(Id::toString).orElse("");
                offices.computeIfAbsent(office, key -> new ArrayList<>()).add(officer);
            }
        }
        return offices.values();
    }

    /** Whether two certainly are not one: neither one person by id or by a word of the name, nor a State and its representative. */
    static boolean areTwo(Officer first, Officer second, CheckContext context) {
        if (first.holderId().isPresent() && second.holderId().isPresent()) {
            boolean sameKind = isPerson(first, context) == isPerson(second, context);
            return sameKind
                    && context.party(first.holderId().get()).principal()
                            != context.party(second.holderId().get()).principal();
        }
        return Sets.intersection(words(first, context), words(second, context)).isEmpty()
                && isPersonOrName(first, context)
                && isPersonOrName(second, context);
    }

    static String name(Officer officer) {
        return officer.holderId().map(Id::toString).or(officer::holderName).orElseThrow();
    }

    private static boolean isPerson(Officer officer, CheckContext context) {
        return person(officer.holderId(), context).isPresent();
    }

    private static boolean isPersonOrName(Officer officer, CheckContext context) {
        return officer.holderId().isEmpty() || isPerson(officer, context);
    }

    private static Optional<Person> person(Optional<Id<? extends Party>> id, CheckContext context) {
        return Optional.ofNullable(context.find(Person.class, id));
    }

    private static ImmutableSet<String> words(Officer officer, CheckContext context) {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        officer.holderName().ifPresent(name -> words.addAll(WORDS.split(FoldedName.of(name))));
        person(officer.holderId(), context)
                .ifPresent(person -> person.names().stream()
                        .flatMap(name -> name.text().texts().values().stream())
                        .forEach(name -> words.addAll(WORDS.split(FoldedName.of(name)))));
        return words.build();
    }
}
