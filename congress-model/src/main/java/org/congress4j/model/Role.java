package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.RoleKind;
import org.immutables.value.Value;

/**
 * The part that a party plays in a congress, a series or a sitting, such as Japan, the host. At least one of {@code partyId} and
 * {@code name} is required.
 */
@Value.Immutable
public abstract class Role implements Extensible {
    Role() {}

    /** {@return the key that a claim names this element by, unique in its list; absent if not stated} */
    public abstract Optional<String> key();

    /** {@return which part, such as {@code host}} */
    public abstract RoleKind kind();

    /** {@return who plays it; absent if not stated} */
    public abstract Optional<Id<? extends Party>> partyId();

    /** {@return the name as written, where the party is not resolved or is written otherwise, such as {@code Japan};
     *     absent if not stated} */
    public abstract Optional<String> name();

    /** {@return when; absent if not stated} */
    public abstract Optional<DateRange> period();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /**
     * {@return the role of a party}
     *
     * @param kind the part
     * @param partyId who plays it
     */
    public static Role of(RoleKind kind, Id<? extends Party> partyId) {
        return builder().kind(kind).partyId(partyId).build();
    }

    @Value.Check
    final void check() {
        Checks.key(key());
        Checks.partyOrName("role", partyId(), name());
    }

    /** {@return a builder with nothing set} */
    public static RoleBuilder builder() {
        return new RoleBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract RoleBuilder toBuilder();
}
