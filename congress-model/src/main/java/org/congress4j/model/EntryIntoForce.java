package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/** When a treaty enters or entered into force. At least one of {@code date} and {@code condition} is required. */
@Value.Immutable
public abstract class EntryIntoForce implements Extensible {
    EntryIntoForce() {}

    /** {@return the day; absent if it is not in force or that is not stated} */
    public abstract Optional<PartialDate> date();

    /** {@return on what it depends, such as <em>the thirtieth day after the thirty-fifth ratification</em>; absent if
     *     not stated} */
    public abstract Optional<LocalizedText> condition();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        checkArgument(
                date().isPresent() || condition().isPresent(), "entry into force must have a date or a condition");
    }

    /** {@return a builder with nothing set} */
    public static EntryIntoForceBuilder builder() {
        return new EntryIntoForceBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract EntryIntoForceBuilder toBuilder();
}
