package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A party by its id, by its name as written, or both. At least one of {@code partyId} and {@code name} is required.
 */
@Value.Immutable
public abstract class NamedParty implements Extensible {
    NamedParty() {}

    /** {@return the State, organization or person; absent if not stated} */
    public abstract Optional<Id<? extends Party>> partyId();

    /** {@return the name as written, such as {@code Japan}; absent if not stated} */
    public abstract Optional<String> name();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.partyOrName("named party", partyId(), name());
    }

    /** {@return a builder with nothing set} */
    public static NamedPartyBuilder builder() {
        return new NamedPartyBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract NamedPartyBuilder toBuilder();
}
