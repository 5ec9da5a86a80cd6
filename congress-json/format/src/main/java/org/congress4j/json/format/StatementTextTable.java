package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.LANGUAGE;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.code;

import org.congress4j.model.Completeness;
import org.congress4j.model.StatementText;
import org.congress4j.model.StatementTextBuilder;
import org.congress4j.model.TranslationStatus;

/** The JSON form of {@link StatementText}. */
final class StatementTextTable {
    static final ObjectTable<StatementText> TABLE = ObjectTable.value(
                    StatementText.class, StatementText::builder, StatementTextBuilder::build)
            .required("language", StatementText::language, StatementTextBuilder::language, LANGUAGE)
            .required("text", StatementText::text, StatementTextBuilder::text, TEXT)
            .optional(
                    "completeness",
                    StatementText::completeness,
                    StatementTextBuilder::completeness,
                    code(Completeness.class, Completeness::of, Completeness::list))
            .optional(
                    "translation",
                    StatementText::translation,
                    StatementTextBuilder::translation,
                    code(TranslationStatus.class, TranslationStatus::of, TranslationStatus::list))
            .extensions(StatementText::extensions, StatementTextBuilder::putAllExtensions);

    private StatementTextTable() {}
}
