package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Languages;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;

public final class LanguageMalformed extends MemberRule<String> {
    public LanguageMalformed() {
        super(
                MemberKind.LANGUAGE,
                RuleDescription.builder()
                        .code("language_malformed")
                        .severity(Severity.ERROR)
                        .group(RuleGroup.SCALARS)
                        .finds("A malformed language tag.")
                        .message("'{tag}' is not a valid language tag")
                        .parameter("tag", ParameterType.LANGUAGE)
                        .reason("Languages are BCP 47 tags, such as fr or zh-Hans, or und if the language is unknown. "
                                + "Looking up a language never finds this text.")
                        .advice("Write the tag of the language.")
                        .build());
    }

    @Override
    protected void check(String tag, MemberPlace place, Findings findings) {
        if (!Languages.isWellFormed(tag)) {
            findings.at(place).with("tag", tag).add();
        }
    }
}
