package org.congress4j.model.check.rules.references;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Code;

public final class MisspelledCode extends MemberRule<Code> {
    private static final CharMatcher SEPARATORS = CharMatcher.anyOf(" _-");

    public MisspelledCode() {
        super(
                MemberKind.CODE,
                RuleDescription.warning(RuleGroup.REFERENCES, "misspelled_code")
                        .finds("An unlisted code that differs from a listed one only in case, spaces or underscores.")
                        .message("'{code:code}' is not on the list, but '{listed:code}' is")
                        .reason("The lists are open, so the code loads, but a search for the intended code does not "
                                + "find it. Codes that resemble none on the list are left alone.")
                        .advice("Write the code as it is on the list.")
                        .addCause("code")
                        .build());
    }

    @Override
    public void check(Code code, MemberPlace place, Findings findings) {
        String tidy = SEPARATORS.trimAndCollapseFrom(Ascii.toLowerCase(code.toString()), '-');
        if (!tidy.isEmpty() && code.list().contains(tidy)) {
            findings.at(place).with("code", code).with("listed", tidy).add();
        }
    }
}
