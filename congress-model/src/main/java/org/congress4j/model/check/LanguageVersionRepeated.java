package org.congress4j.model.check;

import java.util.HashSet;
import java.util.Set;
import org.congress4j.model.Document;
import org.congress4j.model.LanguageTag;

/** Finds a document with one language twice. */
final class LanguageVersionRepeated extends RecordRule<Document> {
    LanguageVersionRepeated() {
        super(
                Document.class,
                RuleDescription.builder()
                        .code("language_version_repeated")
                        .severity(Severity.WARNING)
                        .finds("A document with one language twice.")
                        .message("language '{language}' stands twice")
                        .reason("A document has one version in a language, which may have several files.")
                        .advice("Join the versions.")
                        .build());
    }

    @Override
    void check(Document document, CheckContext context, Findings findings) {
        if (document.languageVersions().size() > 1) {
            Set<LanguageTag> languages = new HashSet<>();
            for (int i = 0; i < document.languageVersions().size(); i++) {
                LanguageTag language = document.languageVersions().get(i).language();
                if (!languages.add(language)) {
                    findings.at(document, "languageVersions", i, "language")
                            .with("language", language)
                            .add();
                }
            }
        }
    }
}
