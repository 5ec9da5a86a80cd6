package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.Identifier;
import org.congress4j.model.Name;
import org.congress4j.model.Organization;
import org.congress4j.model.Person;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.FoldedName;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.code.NameKind;

public final class NameShared extends DocumentRule {
    // Of those with one name, the first few are compared.
    private static final int COMPARED = 4;

    public NameShared() {
        super(RuleDescription.info(RuleGroup.CONGRESSES, "name_shared")
                .finds("Two persons, or two organizations, with one name.")
                .message("'{name:name}' is also the name of '{first:id}'")
                .reason(
                        "One person or organization may have got two records, one of them with the family name first or in "
                                + "capitals; or two have one name. Case, accents and the order of words do not count. Persons with other "
                                + "days of birth or death, other genders or identifiers, organizations of other parents or times, surnames "
                                + "alone or with initials, and abbreviations are left alone.")
                .example("One member of parliament as two records (github.com/mysociety/theyworkforyou/issues/1346).")
                .advice(
                        "Merge the records if they are of one. If they are of two, no action is needed; an identifier tells them apart.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<String, List<Person>> persons = new HashMap<>();
        for (Person person : context.records(Person.class)) {
            check(person, person.names(), persons, true, findings);
        }
        Map<String, List<Organization>> organizations = new HashMap<>();
        for (Organization organization : context.records(Organization.class)) {
            check(organization, organization.names(), organizations, false, findings);
        }
    }

    private static <R extends ProceedingsRecord<R>> void check(
            R record, ImmutableList<Name> names, Map<String, List<R>> known, boolean severalWords, Findings findings) {
        Set<String> folded = new LinkedHashSet<>();
        boolean reported = false;
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).kind().equals(Optional.of(NameKind.ABBREVIATION))) {
                continue;
            }
            for (String text : names.get(i).text().texts().values()) {
                String name = FoldedName.of(text);
                if (!name.isEmpty() && (!severalWords || FoldedName.isFull(name)) && folded.add(name)) {
                    List<R> others = known.computeIfAbsent(name, key -> new ArrayList<>());
                    Optional<R> same = others.stream()
                            .filter(other -> mayBeOne(other, record))
                            .findFirst();
                    if (same.isPresent() && !reported) {
                        reported = true;
                        findings.at(record, "names", i)
                                .with("name", text)
                                .with("first", same.get().id())
                                .add();
                    }
                    if (others.size() < COMPARED) {
                        others.add(record);
                    }
                }
            }
        }
    }

    private static boolean mayBeOne(ProceedingsRecord<?> first, ProceedingsRecord<?> second) {
        if (first.identifiers().stream().anyMatch(known -> differsFrom(known, second))) {
            return false;
        }
        if (first instanceof Person one && second instanceof Person other) {
            return !Span.ofDate(one.born()).differsFrom(Span.ofDate(other.born()))
                    && !Span.ofDate(one.died()).differsFrom(Span.ofDate(other.died()))
                    && !Stated.differ(one.gender(), other.gender());
        }
        return !(first instanceof Organization one)
                || !(second instanceof Organization other)
                || (one.parentId().equals(other.parentId())
                        && !Stated.differ(one.stateId(), other.stateId())
                        && !Span.ofPeriod(one.period()).isOutside(Span.ofPeriod(other.period())));
    }

    private static boolean differsFrom(Identifier known, ProceedingsRecord<?> other) {
        return other.identifiers().stream()
                .anyMatch(identifier -> identifier.scheme().equals(known.scheme())
                        && !identifier.value().equals(known.value()));
    }
}
