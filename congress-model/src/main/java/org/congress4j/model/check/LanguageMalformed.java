package org.congress4j.model.check;

/** Finds a language tag that is not well-formed. */
final class LanguageMalformed extends MemberRule<String> {
    LanguageMalformed() {
        super(
                MemberKind.LANGUAGE,
                RuleDescription.builder()
                        .code("language_malformed")
                        .severity(Severity.ERROR)
                        .finds("A language tag that is not well-formed.")
                        .message("'{tag}' is no language tag")
                        .reason(
                                "Languages are tags of BCP 47, such as fr or zh-Hans, and und if the language is not known. A look-up "
                                        + "by language never finds this text.")
                        .advice("Write the tag of the language.")
                        .build());
    }

    @Override
    void check(String tag, MemberPlace place, Findings findings) {
        if (!Languages.isWellFormed(tag)) {
            findings.at(place).with("tag", tag).add();
        }
    }
}
