package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Name;
import org.congress4j.model.NameBuilder;
import org.congress4j.model.NameKind;

/** The JSON form of {@link Name}. */
final class NameTable {
    static final ObjectTable<Name> TABLE = ObjectTable.value(Name.class, Name::builder, NameBuilder::build)
            .required("text", Name::text, NameBuilder::text, LOCALIZED_TEXT)
            .optional("kind", Name::kind, NameBuilder::kind, code(NameKind.class, NameKind::of, NameKind::list))
            .optional("period", Name::period, NameBuilder::period, object(() -> PeriodTable.TABLE))
            .extensions(Name::extensions, NameBuilder::putAllExtensions);

    private NameTable() {}
}
