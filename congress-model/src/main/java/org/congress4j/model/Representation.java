package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who represented a member in its seat, and when, such as the Government of the People's Republic of China in the seat of
 * China since 25 October 1971. At least one of {@code representativeId} and {@code name} is required.
 */
@Value.Immutable
public abstract class Representation implements Extensible {
    Representation() {}

    /** {@return who represented it; absent if not stated} */
    public abstract Optional<Id<Organization>> representativeId();

    /** {@return the name as written; absent if not stated} */
    public abstract Optional<String> name();

    /** {@return when; absent if not stated} */
    public abstract Optional<DateRange> period();

    /** {@return the sources of this element, in the order given; empty if none is stated} */
    public abstract ImmutableList<Id<Source>> sourceIds();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.partyOrName("representation", representativeId(), name());
    }

    /** {@return a builder with nothing set} */
    public static RepresentationBuilder builder() {
        return new RepresentationBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract RepresentationBuilder toBuilder();
}
