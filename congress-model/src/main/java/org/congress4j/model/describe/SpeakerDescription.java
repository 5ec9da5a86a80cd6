package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Party;
import org.congress4j.model.Person;
import org.congress4j.model.Speaker;
import org.congress4j.model.SpeakerBuilder;
import org.congress4j.model.code.OfficialLevel;

/** The description of {@link Speaker}. */
final class SpeakerDescription {
    static final ValueType<Speaker> TYPE = ValueType.of(Speaker.class, SpeakerDescription::members);

    private static Members<Speaker> members() {
        return Members.of(Speaker::builder, SpeakerBuilder::build)
                .optional("name", Speaker::name, SpeakerBuilder::name, TEXT)
                .optional("personId", Speaker::personId, SpeakerBuilder::personId, reference(Person.class))
                .optional("partyId", Speaker::partyId, SpeakerBuilder::partyId, reference(Party.class))
                .list(
                        "capacities",
                        Speaker::capacities,
                        SpeakerBuilder::addAllCapacities,
                        value(CapacityDescription.TYPE))
                .optional(
                        "officialLevel",
                        Speaker::officialLevel,
                        SpeakerBuilder::officialLevel,
                        code(OfficialLevel.LIST))
                .atLeastOneOf("name", "personId", "partyId", "capacities")
                .extensions(Speaker::extensions, SpeakerBuilder::putAllExtensions);
    }
}
