package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.LANGUAGE;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.LanguageVersion;
import org.congress4j.model.LanguageVersionBuilder;
import org.congress4j.model.TranslationStatus;

/** The JSON form of {@link LanguageVersion}. */
final class LanguageVersionTable {
    static final ObjectTable<LanguageVersion> TABLE = ObjectTable.value(
                    LanguageVersion.class, LanguageVersion::builder, LanguageVersionBuilder::build)
            .required("language", LanguageVersion::language, LanguageVersionBuilder::language, LANGUAGE)
            .optional(
                    "translation",
                    LanguageVersion::translation,
                    LanguageVersionBuilder::translation,
                    code(TranslationStatus.class, TranslationStatus::of, TranslationStatus::list))
            .list(
                    "files",
                    LanguageVersion::files,
                    LanguageVersionBuilder::addAllFiles,
                    object(() -> FileLinkTable.TABLE))
            .extensions(LanguageVersion::extensions, LanguageVersionBuilder::putAllExtensions);

    private LanguageVersionTable() {}
}
