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

public final class LanguageVersionMissing extends RecordRule<Document> {
    public LanguageVersionMissing() {
        super(
                Document.class,
                RuleDescription.info(RuleGroup.TEXTS, "language_version_missing")
                        .finds("A document without a version in a language in which it is to be issued.")
                        .message("no version is listed in {language:language}, in which the document is due")
                        .reason("The document states in which languages it is due and lists versions, but none in this "
                                + "one. A document that lists no version is left alone.")
                        .advice("Add the version, if it has been issued.")
                        .build());
    }

    @Override
    public void check(Document document, CheckContext context, Findings findings) {
        if (document.dueLanguages().isEmpty() || document.languageVersions().isEmpty()) {
            return;
        }
        Set<String> issued = new HashSet<>();
        document.languageVersions().forEach(version -> issued.add(primary(version.language())));
        for (int i = 0; i < document.dueLanguages().size(); i++) {
            LanguageTag due = document.dueLanguages().get(i);
            if (!issued.contains(primary(due))) {
                findings.at(document, "dueLanguages", i).with("language", due).add();
            }
        }
    }

    /** A version in zh-Hans is one in zh. */
    private static String primary(LanguageTag language) {
        String tag = language.toString();
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }
}
