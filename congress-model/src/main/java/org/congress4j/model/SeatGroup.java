package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The group whose seats an election fills, such as the African States. At least one of {@code organizationId} and
 * {@code name} is required.
 */
@Value.Immutable
public abstract class SeatGroup implements Extensible {
    SeatGroup() {}

    /** {@return the group; absent if not stated} */
    public abstract Optional<Id<Organization>> organizationId();

    /** {@return the group as written, such as {@code Group A: African and Asia-Pacific States}; absent if not stated} */
    public abstract Optional<String> name();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.partyOrName("seat group", organizationId(), name());
    }

    /** {@return a builder with nothing set} */
    public static SeatGroupBuilder builder() {
        return new SeatGroupBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract SeatGroupBuilder toBuilder();
}
