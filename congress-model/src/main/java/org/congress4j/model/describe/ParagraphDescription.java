package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Paragraph;
import org.congress4j.model.ParagraphBuilder;
import org.congress4j.model.code.ParagraphKind;

/** The description of {@link Paragraph}. */
final class ParagraphDescription {
    static final ValueType<Paragraph> TYPE = ValueType.of(Paragraph.class, ParagraphDescription::members);

    private static Members<Paragraph> members() {
        return Members.of(Paragraph::builder, ParagraphBuilder::build)
                .required("key", Paragraph::key, ParagraphBuilder::key, KEY)
                .required("kind", Paragraph::kind, ParagraphBuilder::kind, code(ParagraphKind.LIST))
                .optional("label", Paragraph::label, ParagraphBuilder::label, TEXT)
                .optional("text", Paragraph::text, ParagraphBuilder::text, LOCALIZED_TEXT)
                .optional("summary", Paragraph::summary, ParagraphBuilder::summary, LOCALIZED_TEXT)
                .extensions(Paragraph::extensions, ParagraphBuilder::putAllExtensions);
    }
}
