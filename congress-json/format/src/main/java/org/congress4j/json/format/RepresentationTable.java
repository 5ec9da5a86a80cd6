package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Representation;
import org.congress4j.model.RepresentationBuilder;

/** The JSON form of {@link Representation}. */
final class RepresentationTable {
    static final ObjectTable<Representation> TABLE = ObjectTable.value(
                    Representation.class, Representation::builder, RepresentationBuilder::build)
            .optional(
                    "representativeId", Representation::representativeId, RepresentationBuilder::representativeId, id())
            .optional("name", Representation::name, RepresentationBuilder::name, TEXT)
            .atLeastOneOf("representativeId", "name")
            .optional("period", Representation::period, RepresentationBuilder::period, object(() -> PeriodTable.TABLE))
            .set("sourceIds", Representation::sourceIds, RepresentationBuilder::addAllSourceIds, id())
            .extensions(Representation::extensions, RepresentationBuilder::putAllExtensions);

    private RepresentationTable() {}
}
