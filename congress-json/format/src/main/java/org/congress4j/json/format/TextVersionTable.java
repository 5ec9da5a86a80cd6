package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.DATE;
import static org.congress4j.json.format.Shapes.KEY;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;

import org.congress4j.model.TextVersion;
import org.congress4j.model.TextVersionBuilder;
import org.congress4j.model.VersionKind;

/** The JSON form of {@link TextVersion}. */
final class TextVersionTable {
    static final ObjectTable<TextVersion> TABLE = ObjectTable.value(
                    TextVersion.class, TextVersion::builder, TextVersionBuilder::build)
            .optional("key", TextVersion::key, TextVersionBuilder::key, KEY)
            .required(
                    "kind",
                    TextVersion::kind,
                    TextVersionBuilder::kind,
                    code(VersionKind.class, VersionKind::of, VersionKind::list))
            .optional("documentId", TextVersion::documentId, TextVersionBuilder::documentId, id())
            .optional("date", TextVersion::date, TextVersionBuilder::date, DATE)
            .extensions(TextVersion::extensions, TextVersionBuilder::putAllExtensions);

    private TextVersionTable() {}
}
