package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Chair;
import org.congress4j.model.ChairBuilder;
import org.congress4j.model.OfficeKind;

/** The JSON form of {@link Chair}. */
final class ChairTable {
    static final ObjectTable<Chair> TABLE = ObjectTable.value(Chair.class, Chair::builder, ChairBuilder::build)
            .optional("holderId", Chair::holderId, ChairBuilder::holderId, id())
            .optional("name", Chair::name, ChairBuilder::name, TEXT)
            .atLeastOneOf("holderId", "name")
            .optional(
                    "office",
                    Chair::office,
                    ChairBuilder::office,
                    code(OfficeKind.class, OfficeKind::of, OfficeKind::list))
            .optional("time", Chair::time, ChairBuilder::time, object(() -> TimeRangeTable.TABLE))
            .extensions(Chair::extensions, ChairBuilder::putAllExtensions);

    private ChairTable() {}
}
