package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A suspension of the rights of membership, such as that of the Libyan Arab Jamahiriya in the Human Rights Council from 1 March to
 * 18 November 2011 (General Assembly resolutions 65/265 and 66/11). At least one of {@code period}, {@code instrumentId},
 * {@code documentId} and {@code sourceIds} is required.
 */
@Value.Immutable
public abstract class Suspension implements Extensible {
    Suspension() {}

    /** {@return when; absent if not stated} */
    public abstract Optional<DateRange> period();

    /** {@return the resolution or decision that suspended them, such as {@code ga-65-265}; absent if not stated} */
    public abstract Optional<Id<? extends FormalText<?>>> instrumentId();

    /** {@return the document that holds it or reports it, such as {@code a-res-65-265}; absent if not stated} */
    public abstract Optional<Id<Document>> documentId();

    /** {@return the sources of this element, in the order given; empty if none is stated} */
    public abstract ImmutableList<Id<Source>> sourceIds();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        checkArgument(
                period().isPresent()
                        || instrumentId().isPresent()
                        || documentId().isPresent()
                        || !sourceIds().isEmpty(),
                "suspension must have a period, an instrument, a document or a source");
    }

    /** {@return a builder with nothing set} */
    public static SuspensionBuilder builder() {
        return new SuspensionBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract SuspensionBuilder toBuilder();
}
