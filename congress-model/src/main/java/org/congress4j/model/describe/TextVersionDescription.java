package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Document;
import org.congress4j.model.TextVersion;
import org.congress4j.model.TextVersionBuilder;
import org.congress4j.model.code.VersionKind;

/** The description of {@link TextVersion}. */
final class TextVersionDescription {
    static final ValueType<TextVersion> TYPE = ValueType.of(TextVersion.class, TextVersionDescription::members);

    private static Members<TextVersion> members() {
        return Members.of(TextVersion::builder, TextVersionBuilder::build)
                .optional("key", TextVersion::key, TextVersionBuilder::key, KEY)
                .required("kind", TextVersion::kind, TextVersionBuilder::kind, code(VersionKind.LIST))
                .optional(
                        "documentId",
                        TextVersion::documentId,
                        TextVersionBuilder::documentId,
                        reference(Document.class))
                .optional("date", TextVersion::date, TextVersionBuilder::date, DATE)
                .extensions(TextVersion::extensions, TextVersionBuilder::putAllExtensions);
    }
}
