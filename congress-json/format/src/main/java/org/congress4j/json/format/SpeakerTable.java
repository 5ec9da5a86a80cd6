package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Speaker;
import org.congress4j.model.SpeakerBuilder;

/** The JSON form of {@link Speaker}. */
final class SpeakerTable {
    static final ObjectTable<Speaker> TABLE = ObjectTable.value(Speaker.class, Speaker::builder, SpeakerBuilder::build)
            .optional("name", Speaker::name, SpeakerBuilder::name, TEXT)
            .optional("personId", Speaker::personId, SpeakerBuilder::personId, id())
            .optional("partyId", Speaker::partyId, SpeakerBuilder::partyId, id())
            .list(
                    "capacities",
                    Speaker::capacities,
                    SpeakerBuilder::addAllCapacities,
                    object(() -> CapacityTable.TABLE))
            .atLeastOneOf("name", "personId", "partyId", "capacities")
            .extensions(Speaker::extensions, SpeakerBuilder::putAllExtensions);

    private SpeakerTable() {}
}
