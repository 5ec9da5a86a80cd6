package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.congress4j.model.code.VenueRole;
import org.immutables.value.Value;

/**
 * A place or platform and what it was used for, such as the Kyoto International Conference Center, the main venue.
 */
@Value.Immutable
public abstract class Venue implements Extensible {
    Venue() {}

    /** {@return the key that sessions and claims name this venue by, unique in its list, such as
     *     {@code icc-kyoto}; absent if not stated} */
    public abstract Optional<String> key();

    /** {@return what the place was for, such as {@code staff-site}} */
    public abstract VenueRole role();

    /**
     * {@return the name of the building or the platform, such as <em>Kyoto International Conference Center</em>; absent if
     *     not stated}
     */
    public abstract Optional<LocalizedText> name();

    /**
     * {@return the postal address, or the room in the building, such as <em>Takaragaike, Sakyo-ku, Kyoto 606-0001</em>;
     *     absent if not stated}
     */
    public abstract Optional<LocalizedText> address();

    /** {@return the city, such as <em>Kyoto</em>; absent if not stated} */
    public abstract Optional<LocalizedText> city();

    /** {@return the State it lies in; absent if not stated} */
    public abstract Optional<Id<MemberState>> stateId();

    /** {@return its time zone, where it differs from that of the congress; absent if not stated} */
    public abstract Optional<TimeZoneName> timeZone();

    /** {@return how many people it holds, at least 0, such as 1840; absent if not stated} */
    public abstract OptionalInt capacity();

    /** {@return the address of a platform on the network; absent if not stated} */
    public abstract Optional<String> uri();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.key(key());
        Checks.notBlank("uri of venue", uri());
        checkArgument(
                capacity().orElse(0) >= 0,
                "capacity of venue must be at least 0 but was %s",
                capacity().orElse(0));
    }

    /** {@return a builder with nothing set} */
    public static VenueBuilder builder() {
        return new VenueBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract VenueBuilder toBuilder();
}
