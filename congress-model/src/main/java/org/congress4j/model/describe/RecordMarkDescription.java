package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.RecordMark;
import org.congress4j.model.RecordMarkBuilder;

/** The description of {@link RecordMark}. */
final class RecordMarkDescription {
    static final ValueType<RecordMark> TYPE = ValueType.of(RecordMark.class, RecordMarkDescription::members);

    private static Members<RecordMark> members() {
        return Members.of(RecordMark::builder, RecordMarkBuilder::build)
                .optional("scope", RecordMark::scope, RecordMarkBuilder::scope, LOCALIZED_TEXT)
                .mark()
                .extensions(RecordMark::extensions, RecordMarkBuilder::putAllExtensions);
    }
}
