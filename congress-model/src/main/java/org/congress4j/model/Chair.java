package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.OfficeKind;
import org.immutables.value.Value;

/**
 * Who presided over a session or a part of it. At least one of {@code holderId} and {@code name} is required.
 */
@Value.Immutable
public abstract class Chair implements Extensible {
    Chair() {}

    /** {@return who presided; absent if not stated} */
    public abstract Optional<Id<? extends Party>> holderId();

    /** {@return the name as written; absent if not stated} */
    public abstract Optional<String> name();

    /** {@return in which office; absent if not stated} */
    public abstract Optional<OfficeKind> office();

    /** {@return from when to when, in the local time of the session; absent if not stated} */
    public abstract Optional<TimeRange> time();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.partyOrName("chair", holderId(), name());
    }

    /** {@return a builder with nothing set} */
    public static ChairBuilder builder() {
        return new ChairBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ChairBuilder toBuilder();
}
