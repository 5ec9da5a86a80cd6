package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Person;
import org.congress4j.model.PersonBuilder;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;

/** The description of {@link Person}. */
final class PersonDescription {
    static final RecordType<Person> TYPE = RecordType.of(
            "person",
            "persons",
            Person.class,
            Proceedings::persons,
            ProceedingsBuilder::addAllPersons,
            PersonDescription::members);

    private static Members<Person> members() {
        return Members.of(Person::builder, PersonBuilder::build)
                .required("id", Person::id, PersonBuilder::id, ownId())
                .list("names", Person::names, PersonBuilder::addAllNames, value(NameDescription.TYPE))
                .atLeastOneOf("names")
                .common(
                        PersonBuilder::addAllIdentifiers,
                        PersonBuilder::addAllSourceIds,
                        PersonBuilder::addAllClaims,
                        PersonBuilder::putAllAbsent,
                        PersonBuilder::modified)
                .extensions(Person::extensions, PersonBuilder::putAllExtensions);
    }
}
