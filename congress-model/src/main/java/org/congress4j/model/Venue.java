package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
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

    /** {@return the city, such as <em>Kyoto</em>; absent if not stated} */
    public abstract Optional<LocalizedText> city();

    /** {@return the State it lies in; absent if not stated} */
    public abstract Optional<Id<MemberState>> stateId();

    /** {@return its time zone, where it differs from that of the congress; absent if not stated} */
    public abstract Optional<TimeZoneName> timeZone();

    /** {@return the address of a platform on the network; absent if not stated} */
    public abstract Optional<String> uri();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.key(key());
        Checks.notBlank("uri of venue", uri());
    }

    /** {@return a builder with nothing set} */
    public static VenueBuilder builder() {
        return new VenueBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract VenueBuilder toBuilder();
}
