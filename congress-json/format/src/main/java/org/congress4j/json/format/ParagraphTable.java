package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.KEY;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.code;

import org.congress4j.model.Paragraph;
import org.congress4j.model.ParagraphBuilder;
import org.congress4j.model.ParagraphKind;

/** The JSON form of {@link Paragraph}. */
final class ParagraphTable {
    static final ObjectTable<Paragraph> TABLE = ObjectTable.value(
                    Paragraph.class, Paragraph::builder, ParagraphBuilder::build)
            .required("key", Paragraph::key, ParagraphBuilder::key, KEY)
            .required(
                    "kind",
                    Paragraph::kind,
                    ParagraphBuilder::kind,
                    code(ParagraphKind.class, ParagraphKind::of, ParagraphKind::list))
            .optional("label", Paragraph::label, ParagraphBuilder::label, TEXT)
            .optional("text", Paragraph::text, ParagraphBuilder::text, LOCALIZED_TEXT)
            .optional("summary", Paragraph::summary, ParagraphBuilder::summary, LOCALIZED_TEXT)
            .extensions(Paragraph::extensions, ParagraphBuilder::putAllExtensions);

    private ParagraphTable() {}
}
