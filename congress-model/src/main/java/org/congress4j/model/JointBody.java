package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Another body that took an action together with that of the action. At least one of {@code bodyId} and {@code congressId} is
 * required.
 */
@Value.Immutable
public abstract class JointBody implements Extensible {
    JointBody() {}

    /** {@return the other body; absent if not stated} */
    public abstract Optional<Id<Organization>> bodyId();

    /** {@return its congress, or session of a standing body; absent if not stated} */
    public abstract Optional<Id<Congress>> congressId();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        checkArgument(bodyId().isPresent() || congressId().isPresent(), "joint body must have a body or a congress");
    }

    /** {@return a builder with nothing set} */
    public static JointBodyBuilder builder() {
        return new JointBodyBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract JointBodyBuilder toBuilder();
}
