package org.congress4j.model.check;

/** Finds a language by three letters that has a code of two. */
final class LanguageWithShorterTag extends MemberRule<String> {
    LanguageWithShorterTag() {
        super(
                MemberKind.LANGUAGE,
                RuleDescription.builder()
                        .code("language_with_shorter_tag")
                        .severity(Severity.WARNING)
                        .finds("A language by three letters that has a code of two.")
                        .message("'{tag}' is '{shorter}' in BCP 47")
                        .reason(
                                "BCP 47 takes the shortest code of a language. A reader who asks for en does not find eng.")
                        .example("AKN4UN writes FRBRlanguage language=\"eng\" (github.com/UNxml/SCresolutions).")
                        .advice("Write the code of two letters.")
                        .build());
    }

    @Override
    void check(String tag, MemberPlace place, Findings findings) {
        Languages.shorter(tag)
                .ifPresent(shorter -> findings.at(place)
                        .with("tag", tag)
                        .with("shorter", shorter)
                        .add());
    }
}
