package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Languages;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.spelling.Spelling;

public final class LanguageMalformed extends MemberRule<String> {
    public LanguageMalformed() {
        super(
                MemberKind.LANGUAGE,
                RuleDescription.error(RuleGroup.SCALARS, "language_malformed")
                        .finds("A malformed language tag.")
                        .message("'{tag:language}' is not a valid language tag{hint:text}")
                        .reason("Languages are BCP 47 tags, such as fr or zh-Hans, or und if the language is unknown. "
                                + "Looking up a language never finds this text.")
                        .advice("Write the tag of the language.")
                        .addCause("tag")
                        .build());
    }

    @Override
    public void check(String tag, MemberPlace place, Findings findings) {
        if (!Languages.isWellFormed(tag)) {
            findings.at(place)
                    .with("tag", tag)
                    .with(
                            "hint",
                            Spelling.didYouMean(Languages.meant(tag).stream().toList()))
                    .add();
        }
    }
}
