package org.congress4j.model.check.rules.references;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Code;
import org.congress4j.model.code.Severity;

/** Finds a code that is not on its list and differs from one that is by case, spaces or underscores only. */
public final class MisspelledCode extends MemberRule<Code> {
    private static final CharMatcher SEPARATORS = CharMatcher.anyOf(" _-");

    public MisspelledCode() {
        super(
                MemberKind.CODE,
                RuleDescription.builder()
                        .code("misspelled_code")
                        .severity(Severity.WARNING)
                        .group(RuleGroup.REFERENCES)
                        .finds(
                                "A code that is not on its list and differs from one that is by case, spaces or underscores only.")
                        .message("'{code}' is not on the list; '{listed}' is")
                        .parameter("code", ParameterType.CODE)
                        .parameter("listed", ParameterType.CODE)
                        .reason(
                                "The lists are open, so the code loads; but a search for the code that is meant does not find it. "
                                        + "Codes that are like none of the list are left alone.")
                        .advice("Write the code as the list has it.")
                        .build());
    }

    @Override
    protected void check(Code code, MemberPlace place, Findings findings) {
        String tidy = SEPARATORS.trimAndCollapseFrom(Ascii.toLowerCase(code.toString()), '-');
        if (!tidy.isEmpty() && code.list().contains(tidy)) {
            findings.at(place).with("code", code).with("listed", tidy).add();
        }
    }
}
