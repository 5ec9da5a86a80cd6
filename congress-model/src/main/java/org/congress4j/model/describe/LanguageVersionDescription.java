package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.LanguageVersion;
import org.congress4j.model.LanguageVersionBuilder;
import org.congress4j.model.code.TranslationStatus;

/** The description of {@link LanguageVersion}. */
final class LanguageVersionDescription {
    static final ValueType<LanguageVersion> TYPE =
            ValueType.of(LanguageVersion.class, LanguageVersionDescription::members);

    private static Members<LanguageVersion> members() {
        return Members.of(LanguageVersion::builder, LanguageVersionBuilder::build)
                .required("language", LanguageVersion::language, LanguageVersionBuilder::language, LANGUAGE)
                .optional(
                        "translation",
                        LanguageVersion::translation,
                        LanguageVersionBuilder::translation,
                        code(TranslationStatus.LIST))
                .list(
                        "files",
                        LanguageVersion::files,
                        LanguageVersionBuilder::addAllFiles,
                        value(FileLinkDescription.TYPE))
                .extensions(LanguageVersion::extensions, LanguageVersionBuilder::putAllExtensions);
    }
}
