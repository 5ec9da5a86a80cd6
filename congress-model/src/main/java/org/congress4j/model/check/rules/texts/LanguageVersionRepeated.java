package org.congress4j.model.check.rules.texts;

import java.util.HashSet;
import java.util.Set;
import org.congress4j.model.Document;
import org.congress4j.model.LanguageTag;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class LanguageVersionRepeated extends RecordRule<Document> {
    public LanguageVersionRepeated() {
        super(
                Document.class,
                RuleDescription.warning(RuleGroup.TEXTS, "language_version_repeated")
                        .finds("A document with two versions in the same language.")
                        .message("there is already a version in language '{language:language}'")
                        .reason("A document has one version in each language, which may have several files.")
                        .advice("Merge the versions.")
                        .build());
    }

    @Override
    public void check(Document document, CheckContext context, Findings findings) {
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
