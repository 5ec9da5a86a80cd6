package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.KEY;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.TIME_ZONE;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;

import org.congress4j.model.Venue;
import org.congress4j.model.VenueBuilder;
import org.congress4j.model.VenueRole;

/** The JSON form of {@link Venue}. */
final class VenueTable {
    static final ObjectTable<Venue> TABLE = ObjectTable.value(Venue.class, Venue::builder, VenueBuilder::build)
            .optional("key", Venue::key, VenueBuilder::key, KEY)
            .required("role", Venue::role, VenueBuilder::role, code(VenueRole.class, VenueRole::of, VenueRole::list))
            .optional("name", Venue::name, VenueBuilder::name, LOCALIZED_TEXT)
            .optional("city", Venue::city, VenueBuilder::city, LOCALIZED_TEXT)
            .optional("stateId", Venue::stateId, VenueBuilder::stateId, id())
            .optional("timeZone", Venue::timeZone, VenueBuilder::timeZone, TIME_ZONE)
            .optional("uri", Venue::uri, VenueBuilder::uri, TEXT)
            .extensions(Venue::extensions, VenueBuilder::putAllExtensions);

    private VenueTable() {}
}
