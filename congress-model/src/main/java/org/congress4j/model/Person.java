package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * A person, apart from the capacities held, such as Ghada Waly.
 */
@Value.Immutable
public abstract class Person implements ProceedingsRecord<Person>, Party {
    Person() {}

    /** {@return the id, unique in a document, such as {@code waly}} */
    @Override
    public abstract Id<Person> id();

    /** {@return the names, official ones first by custom; never empty} */
    public abstract ImmutableList<Name> names();

    /** {@return the first official name, or the first name if none is official} */
    @Override
    public final LocalizedText name() {
        return Name.preferred(names()).text();
    }

    @Value.Check
    final void check() {
        Checks.named("person", id(), names());
    }

    /** {@return a builder with nothing set} */
    public static PersonBuilder builder() {
        return new PersonBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract PersonBuilder toBuilder();
}
