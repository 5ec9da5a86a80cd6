package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Languages;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class LanguageWithShorterTag extends MemberRule<String> {
    public LanguageWithShorterTag() {
        super(
                MemberKind.LANGUAGE,
                RuleDescription.warning(RuleGroup.SCALARS, "language_with_shorter_tag")
                        .finds("A three-letter language code for which there is a two-letter one.")
                        .message("'{tag:language}' should be '{shorter:language}' in BCP 47")
                        .reason("BCP 47 uses the shortest code of a language. Looking up en does not find eng.")
                        .example("AKN4UN writes FRBRlanguage language=\"eng\" (github.com/UNxml/SCresolutions).")
                        .advice("Write the two-letter code.")
                        .addCause("tag")
                        .build());
    }

    @Override
    public void check(String tag, MemberPlace place, Findings findings) {
        Languages.shorter(tag)
                .ifPresent(shorter -> findings.at(place)
                        .with("tag", tag)
                        .with("shorter", shorter)
                        .add());
    }
}
