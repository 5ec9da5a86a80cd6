package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;

import org.congress4j.model.RecordMark;
import org.congress4j.model.RecordMarkBuilder;

/** The JSON form of {@link RecordMark}. */
final class RecordMarkTable {
    static final ObjectTable<RecordMark> TABLE = ObjectTable.value(
                    RecordMark.class, RecordMark::builder, RecordMarkBuilder::build)
            .optional("scope", RecordMark::scope, RecordMarkBuilder::scope, LOCALIZED_TEXT)
            .extensions(RecordMark::extensions, RecordMarkBuilder::putAllExtensions);

    private RecordMarkTable() {}
}
