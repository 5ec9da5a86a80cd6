package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.VoteChoice;
import org.immutables.value.Value;

/**
 * One who counts the votes of a side. A teller does not vote, is not counted, and is not absent. At least one of
 * {@code partyId} and {@code name} is required.
 */
@Value.Immutable
public abstract class Teller implements Extensible {
    Teller() {}

    /** {@return who counts; absent if not stated} */
    public abstract Optional<Id<? extends Party>> partyId();

    /** {@return the teller as written; absent if not stated} */
    public abstract Optional<String> name();

    /** {@return the side for which the teller counts, such as {@code no}} */
    public abstract VoteChoice choice();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.partyOrName("teller", partyId(), name());
    }

    /** {@return a builder with nothing set} */
    public static TellerBuilder builder() {
        return new TellerBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract TellerBuilder toBuilder();
}
