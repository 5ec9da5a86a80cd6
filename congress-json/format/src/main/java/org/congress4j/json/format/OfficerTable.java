package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.OfficeKind;
import org.congress4j.model.Officer;
import org.congress4j.model.OfficerBuilder;

/** The JSON form of {@link Officer}. */
final class OfficerTable {
    static final ObjectTable<Officer> TABLE = ObjectTable.record(
                    "officer", Officer.class, Officer::builder, OfficerBuilder::build)
            .id(Officer::id, OfficerBuilder::id)
            .required(
                    "office",
                    Officer::office,
                    OfficerBuilder::office,
                    code(OfficeKind.class, OfficeKind::of, OfficeKind::list))
            .optional("congressId", Officer::congressId, OfficerBuilder::congressId, id())
            .optional("bodyId", Officer::bodyId, OfficerBuilder::bodyId, id())
            .optional("holderId", Officer::holderId, OfficerBuilder::holderId, id())
            .optional("holderName", Officer::holderName, OfficerBuilder::holderName, TEXT)
            .atLeastOneOf("holderId", "holderName")
            .list(
                    "capacities",
                    Officer::capacities,
                    OfficerBuilder::addAllCapacities,
                    object(() -> CapacityTable.TABLE))
            .optional("period", Officer::period, OfficerBuilder::period, object(() -> PeriodTable.TABLE))
            .common(
                    OfficerBuilder::addAllIdentifiers,
                    OfficerBuilder::addAllSourceIds,
                    OfficerBuilder::addAllClaims,
                    OfficerBuilder::putAllAbsent,
                    OfficerBuilder::modified)
            .extensions(Officer::extensions, OfficerBuilder::putAllExtensions);

    private OfficerTable() {}
}
