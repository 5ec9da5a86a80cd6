package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.MemberState;
import org.congress4j.model.Venue;
import org.congress4j.model.VenueBuilder;
import org.congress4j.model.code.VenueRole;

/** The description of {@link Venue}. */
final class VenueDescription {
    static final ValueType<Venue> TYPE = ValueType.of(Venue.class, VenueDescription::members);

    private static Members<Venue> members() {
        return Members.of(Venue::builder, VenueBuilder::build)
                .optional("key", Venue::key, VenueBuilder::key, KEY)
                .required("role", Venue::role, VenueBuilder::role, code(VenueRole.LIST))
                .optional("name", Venue::name, VenueBuilder::name, LOCALIZED_TEXT)
                .optional("address", Venue::address, VenueBuilder::address, LOCALIZED_TEXT)
                .optional("city", Venue::city, VenueBuilder::city, LOCALIZED_TEXT)
                .optional("stateId", Venue::stateId, VenueBuilder::stateId, reference(MemberState.class))
                .optional("timeZone", Venue::timeZone, VenueBuilder::timeZone, TIME_ZONE)
                .optionalInt("capacity", Venue::capacity, VenueBuilder::capacity, NOT_NEGATIVE)
                .optional("uri", Venue::uri, VenueBuilder::uri, TEXT)
                .extensions(Venue::extensions, VenueBuilder::putAllExtensions);
    }
}
