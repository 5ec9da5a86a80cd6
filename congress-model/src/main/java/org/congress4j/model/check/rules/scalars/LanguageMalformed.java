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

/** Finds a language tag that is not well-formed. */
public final class LanguageMalformed extends MemberRule<String> {
    public LanguageMalformed() {
        super(
                MemberKind.LANGUAGE,
                RuleDescription.builder()
                        .code("language_malformed")
                        .severity(Severity.ERROR)
                        .group(RuleGroup.SCALARS)
                        .finds("A language tag that is not well-formed.")
                        .message("'{tag}' is no language tag")
                        .parameter("tag", ParameterType.LANGUAGE)
                        .reason(
                                "Languages are tags of BCP 47, such as fr or zh-Hans, and und if the language is not known. A look-up "
                                        + "by language never finds this text.")
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
