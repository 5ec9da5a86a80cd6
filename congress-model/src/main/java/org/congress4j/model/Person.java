package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.code.Gender;
import org.congress4j.model.code.GenderBasis;
import org.immutables.value.Value;

/**
 * A person, apart from the capacities held, such as Ghada Waly.
 *
 * <pre>{@code
 * Person waly = Person.builder()
 *         .id(Id.of("p-waly"))
 *         .addName(Name.asWritten("en", "Ghada Waly"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Person implements ProceedingsRecord<Person>, Party {
    Person() {}

    /** {@return the id, unique in a document, such as {@code waly}} */
    @Override
    public abstract Id<Person> id();

    /** {@return the names, official ones first by custom; never empty} */
    public abstract ImmutableList<Name> names();

    /** {@return the gender, such as {@code female}; absent if not stated} */
    public abstract Optional<Gender> gender();

    /** {@return from what the gender is known, such as {@code honorific}; absent if not stated} */
    public abstract Optional<GenderBasis> genderBasis();

    /** {@return the sex as printed on a list, such as {@code F}; absent if none is printed} */
    public abstract Optional<String> sex();

    /** {@return when the person was born, such as {@code 1956-07-14} or {@code 1956}; absent if not stated} */
    public abstract Optional<PartialDate> born();

    /** {@return when the person died; absent if the person lives or it is not stated} */
    public abstract Optional<PartialDate> died();

    /** {@return how to reach the person, as published; empty if not stated} */
    public abstract ImmutableList<Contact> contacts();

    /** {@return a picture of the person; absent if none is known} */
    public abstract Optional<FileLink> image();

    /** {@return the first official name, or the first name if none is official} */
    @Override
    public final LocalizedText name() {
        return Name.preferred(names()).text();
    }

    @Value.Check
    final void check() {
        Checks.named("person", id(), names());
        Checks.notBlank("sex of person", id(), sex());
    }

    /** {@return a builder with nothing set} */
    public static PersonBuilder builder() {
        return new PersonBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract PersonBuilder toBuilder();
}
