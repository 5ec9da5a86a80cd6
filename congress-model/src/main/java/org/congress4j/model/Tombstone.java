package org.congress4j.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Marks a record as removed, so that whoever keeps a copy removes it there as well. It has the id of the removed record;
 * {@code modified} is when it was removed.
 *
 * <p>Example: the session {@code kyoto-2021-ws-5} was entered twice, and {@code kyoto-2021-workshop-5} replaces it.
 */
@Value.Immutable
public abstract non-sealed class Tombstone implements ProceedingsRecord<Tombstone> {
    Tombstone() {}

    /** {@return the id of the record that was removed} */
    @Override
    public abstract Id<Tombstone> id();

    /** {@return the type of the record that was removed, as the format names it, such as {@code session}} */
    public abstract String recordType();

    /** {@return the record that replaces the one removed; absent if none does} */
    public abstract Optional<Id<? extends ProceedingsRecord<?>>> replacedById();

    @Value.Check
    final void check() {
        Checks.notBlank("record type of tombstone", id(), recordType());
    }

    /** {@return a builder with nothing set} */
    public static TombstoneBuilder builder() {
        return new TombstoneBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract TombstoneBuilder toBuilder();
}
