package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Person;
import org.congress4j.model.PersonBuilder;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.code.Gender;
import org.congress4j.model.code.GenderBasis;

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
                .optional("gender", Person::gender, PersonBuilder::gender, code(Gender.LIST))
                .optional("genderBasis", Person::genderBasis, PersonBuilder::genderBasis, code(GenderBasis.LIST))
                .optional("sex", Person::sex, PersonBuilder::sex, TEXT)
                .optional("born", Person::born, PersonBuilder::born, DATE)
                .optional("died", Person::died, PersonBuilder::died, DATE)
                .list("contacts", Person::contacts, PersonBuilder::addAllContacts, value(ContactDescription.TYPE))
                .optional("image", Person::image, PersonBuilder::image, value(FileLinkDescription.TYPE))
                .common(
                        PersonBuilder::addAllIdentifiers,
                        PersonBuilder::addAllSourceIds,
                        PersonBuilder::addAllClaims,
                        PersonBuilder::putAllAbsent,
                        PersonBuilder::modified)
                .extensions(Person::extensions, PersonBuilder::putAllExtensions);
    }
}
