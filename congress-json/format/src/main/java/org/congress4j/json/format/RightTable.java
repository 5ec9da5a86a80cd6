package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.BOOLEAN;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Right;
import org.congress4j.model.RightBuilder;
import org.congress4j.model.RightKind;

/** The JSON form of {@link Right}. */
final class RightTable {
    static final ObjectTable<Right> TABLE = ObjectTable.value(Right.class, Right::builder, RightBuilder::build)
            .required("kind", Right::kind, RightBuilder::kind, code(RightKind.class, RightKind::of, RightKind::list))
            .required("granted", Right::granted, RightBuilder::granted, BOOLEAN)
            .optional("bodyId", Right::bodyId, RightBuilder::bodyId, id())
            .optional("period", Right::period, RightBuilder::period, object(() -> PeriodTable.TABLE))
            .optional("reason", Right::reason, RightBuilder::reason, LOCALIZED_TEXT)
            .extensions(Right::extensions, RightBuilder::putAllExtensions);

    private RightTable() {}
}
