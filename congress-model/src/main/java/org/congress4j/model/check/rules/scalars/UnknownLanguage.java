package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Languages;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.spelling.Spelling;

public final class UnknownLanguage extends MemberRule<String> {
    public UnknownLanguage() {
        super(
                MemberKind.LANGUAGE,
                RuleDescription.warning(RuleGroup.SCALARS, "unknown_language")
                        .finds("A language tag with a language or a region that does not exist.")
                        .message("'{subtag:language}' in the language tag '{tag:language}' does not exist{hint:text}")
                        .reason("The tag is well-formed, but ISO 639-1 has no such language, or ISO 3166-1 no such "
                                + "region: jp is not a language, and UK is not a region in BCP 47. The "
                                + "thousands of three-letter languages are not checked.")
                        .advice("Write the tag of the language, such as ja, or of the region, such as GB.")
                        .addCause("tag")
                        .build());
    }

    @Override
    public void check(String tag, MemberPlace place, Findings findings) {
        Languages.unknown(tag)
                .filter(subtag -> Languages.isWellFormed(tag))
                .ifPresent(subtag -> findings.at(place)
                        .with("subtag", subtag)
                        .with("tag", tag)
                        .with(
                                "hint",
                                Spelling.didYouMean(
                                        Languages.meant(tag).stream().toList()))
                        .add());
    }
}
