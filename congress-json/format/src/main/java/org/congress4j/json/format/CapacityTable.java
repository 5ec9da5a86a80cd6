package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;

import org.congress4j.model.Capacity;
import org.congress4j.model.CapacityBuilder;
import org.congress4j.model.OfficeKind;

/** The JSON form of {@link Capacity}. */
final class CapacityTable {
    static final ObjectTable<Capacity> TABLE = ObjectTable.value(
                    Capacity.class, Capacity::builder, CapacityBuilder::build)
            .required("title", Capacity::title, CapacityBuilder::title, LOCALIZED_TEXT)
            .optional(
                    "office",
                    Capacity::office,
                    CapacityBuilder::office,
                    code(OfficeKind.class, OfficeKind::of, OfficeKind::list))
            .optional("congressId", Capacity::congressId, CapacityBuilder::congressId, id())
            .optional("organizationId", Capacity::organizationId, CapacityBuilder::organizationId, id())
            .optional("stateId", Capacity::stateId, CapacityBuilder::stateId, id())
            .extensions(Capacity::extensions, CapacityBuilder::putAllExtensions);

    private CapacityTable() {}
}
