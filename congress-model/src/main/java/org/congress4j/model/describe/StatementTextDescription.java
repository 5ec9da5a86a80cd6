package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.StatementText;
import org.congress4j.model.StatementTextBuilder;
import org.congress4j.model.code.Completeness;
import org.congress4j.model.code.TranslationStatus;

/** The description of {@link StatementText}. */
final class StatementTextDescription {
    static final ValueType<StatementText> TYPE = ValueType.of(StatementText.class, StatementTextDescription::members);

    private static Members<StatementText> members() {
        return Members.of(StatementText::builder, StatementTextBuilder::build)
                .required("language", StatementText::language, StatementTextBuilder::language, LANGUAGE)
                .optionalInt("part", StatementText::part, StatementTextBuilder::part, POSITIVE)
                .required("text", StatementText::text, StatementTextBuilder::text, TEXT)
                .optional(
                        "completeness",
                        StatementText::completeness,
                        StatementTextBuilder::completeness,
                        code(Completeness.LIST))
                .optional(
                        "translation",
                        StatementText::translation,
                        StatementTextBuilder::translation,
                        code(TranslationStatus.LIST))
                .extensions(StatementText::extensions, StatementTextBuilder::putAllExtensions);
    }
}
