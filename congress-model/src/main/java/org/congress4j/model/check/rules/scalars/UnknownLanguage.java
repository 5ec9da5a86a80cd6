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

/** Finds a language tag with a language of two letters or a region that does not exist. */
public final class UnknownLanguage extends MemberRule<String> {
    public UnknownLanguage() {
        super(
                MemberKind.LANGUAGE,
                RuleDescription.builder()
                        .code("unknown_language")
                        .severity(Severity.WARNING)
                        .group(RuleGroup.SCALARS)
                        .finds("A language tag with a language of two letters or a region that does not exist.")
                        .message("'{subtag}' in the language tag '{tag}' does not exist")
                        .parameter("subtag", ParameterType.LANGUAGE)
                        .parameter("tag", ParameterType.LANGUAGE)
                        .reason(
                                "The tag is well-formed, and ISO 639-1 has no such language or ISO 3166-1 no such region: jp is a "
                                        + "State and not a language, UK is no region of BCP 47. Languages of three letters are not looked at; "
                                        + "there are thousands.")
                        .advice("Write the tag of the language, such as ja, or that of the region, such as GB.")
                        .build());
    }

    @Override
    protected void check(String tag, MemberPlace place, Findings findings) {
        Languages.unknown(tag)
                .filter(subtag -> Languages.isWellFormed(tag))
                .ifPresent(subtag -> findings.at(place)
                        .with("subtag", subtag)
                        .with("tag", tag)
                        .add());
    }
}
