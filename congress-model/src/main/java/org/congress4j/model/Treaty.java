package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A treaty, such as a convention, a protocol or an agreement. When and by whom its text was adopted is recorded in the actions on it,
 * what States did to be bound by it in each {@link TreatyAction}.
 */
@Value.Immutable
public abstract non-sealed class Treaty implements FormalText<Treaty> {
    Treaty() {}

    /** {@return the id, unique in a document, such as {@code convention-on-rivers}} */
    @Override
    public abstract Id<Treaty> id();

    /** {@return the languages whose texts are equally authentic, in the order of the treaty; empty if not stated} */
    public abstract ImmutableList<LanguageTag> authenticLanguages();

    /** {@return the depositaries, in the order of the treaty; empty if none is stated} */
    public abstract ImmutableList<Id<? extends Party>> depositaryIds();

    /**
     * {@return the depositary as written, such as {@code the Secretary-General of the United Nations}; absent if not stated}
     */
    public abstract Optional<String> depositaryName();

    /** {@return when and where it was opened for signature; absent if not stated} */
    public abstract Optional<OpeningForSignature> openingForSignature();

    /** {@return when it enters into force; absent if not stated} */
    public abstract Optional<EntryIntoForce> entryIntoForce();

    /** {@return its registration under Article 102 of the Charter of the United Nations; absent if not stated} */
    public abstract Optional<TreatyRegistration> registration();

    @Value.Check
    final void check() {
        Checks.notBlank("depositary of", id(), depositaryName());
    }

    /** {@return a builder with nothing set} */
    public static TreatyBuilder builder() {
        return new TreatyBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract TreatyBuilder toBuilder();
}
