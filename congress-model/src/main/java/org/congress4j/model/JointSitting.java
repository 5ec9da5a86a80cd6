package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Another body, or congress, whose sitting a joint sitting was too, such as CMP 14 in a plenary held together with COP 24.
 * Each body numbers its own sittings. At least one of {@code bodyId} and {@code congressId} is required.
 */
@Value.Immutable
public abstract class JointSitting implements Extensible {
    JointSitting() {}

    /** {@return the other body; absent if not stated} */
    public abstract Optional<Id<Organization>> bodyId();

    /** {@return its congress, or session of a standing body; absent if not stated} */
    public abstract Optional<Id<Congress>> congressId();

    /** {@return its number among the sittings of that body, at least 1, such as 5; absent if not stated} */
    public abstract OptionalInt number();

    /** {@return that number as printed, where it is more than {@code number}, such as <em>5 bis</em>; absent if not stated} */
    public abstract Optional<String> printedNumber();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        checkArgument(bodyId().isPresent() || congressId().isPresent(), "joint sitting must have a body or a congress");
        Checks.notBlank("printed number of joint sitting", printedNumber());
        checkArgument(
                number().orElse(1) >= 1, "number of joint sitting must be at least 1 but was %s", number().orElse(1));
    }

    /** {@return a builder with nothing set} */
    public static JointSittingBuilder builder() {
        return new JointSittingBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract JointSittingBuilder toBuilder();
}
