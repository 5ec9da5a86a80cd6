package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.DATE;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;

import org.congress4j.model.Succession;
import org.congress4j.model.SuccessionBuilder;
import org.congress4j.model.SuccessionKind;

/** The JSON form of {@link Succession}. */
final class SuccessionTable {
    static final ObjectTable<Succession> TABLE = ObjectTable.value(
                    Succession.class, Succession::builder, SuccessionBuilder::build)
            .required(
                    "kind",
                    Succession::kind,
                    SuccessionBuilder::kind,
                    code(SuccessionKind.class, SuccessionKind::of, SuccessionKind::list))
            .required("stateId", Succession::stateId, SuccessionBuilder::stateId, id())
            .optional("date", Succession::date, SuccessionBuilder::date, DATE)
            .extensions(Succession::extensions, SuccessionBuilder::putAllExtensions);

    private SuccessionTable() {}
}
