package org.congress4j.model.check.rules.references;

import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Code;
import org.congress4j.model.spelling.Spelling;

public final class UnknownCode extends MemberRule<Code> {
    public UnknownCode() {
        super(
                MemberKind.CODE,
                RuleDescription.warning(RuleGroup.REFERENCES, "unknown_code")
                        .finds("A code that is not on its list and that the document does not declare.")
                        .message("'{code:code}' is not on the list of {list:text}{hint:text}")
                        .reason(
                                "The lists are open, so the code loads, but nobody else knows what it means. Codes with a "
                                        + "name of one's own, such as org.example.forum, and those of declaredCodes are left alone, "
                                        + "and codes that are near one on the list are another finding.")
                        .advice("Write a code of the list, or declare the code in declaredCodes with what it means.")
                        .addCause("code", "list")
                        .build());
    }

    @Override
    public void check(Code code, MemberPlace place, Findings findings) {
        if (place.context().codesNear(code).isEmpty() && !place.context().isDeclared(code)) {
            findings.at(place)
                    .with("code", code)
                    .with("list", Codes.listOf(code))
                    .with("hint", Spelling.didYouMean(code.list().suggestions(code.toString())))
                    .add();
        }
    }
}
