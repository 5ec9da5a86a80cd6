package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.AlignmentKind;
import org.immutables.value.Value;

/**
 * How a party relates to the statement of another, such as a State that aligns itself with the statement of its group. At least one
 * of {@code partyId} and {@code name} is required.
 */
@Value.Immutable
public abstract class Alignment implements Extensible {
    Alignment() {}

    /** {@return how the party stands to the statement} */
    public abstract AlignmentKind kind();

    /** {@return the party; absent if not stated} */
    public abstract Optional<Id<? extends Party>> partyId();

    /** {@return the party as written, where it is not resolved; absent if not stated} */
    public abstract Optional<String> name();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.partyOrName("alignment", partyId(), name());
    }

    /** {@return a builder with nothing set} */
    public static AlignmentBuilder builder() {
        return new AlignmentBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract AlignmentBuilder toBuilder();
}
