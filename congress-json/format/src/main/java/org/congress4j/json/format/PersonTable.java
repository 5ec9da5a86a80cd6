package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Person;
import org.congress4j.model.PersonBuilder;

/** The JSON form of {@link Person}. */
final class PersonTable {
    static final ObjectTable<Person> TABLE = ObjectTable.record(
                    "person", Person.class, Person::builder, PersonBuilder::build)
            .id(Person::id, PersonBuilder::id)
            .list("names", Person::names, PersonBuilder::addAllNames, object(() -> NameTable.TABLE))
            .atLeastOneOf("names")
            .common(
                    PersonBuilder::addAllIdentifiers,
                    PersonBuilder::addAllSourceIds,
                    PersonBuilder::addAllClaims,
                    PersonBuilder::putAllAbsent,
                    PersonBuilder::modified)
            .extensions(Person::extensions, PersonBuilder::putAllExtensions);

    private PersonTable() {}
}
