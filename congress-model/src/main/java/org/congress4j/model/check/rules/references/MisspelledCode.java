package org.congress4j.model.check.rules.references;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Code;

public final class MisspelledCode extends MemberRule<Code> {
    public MisspelledCode() {
        super(
                MemberKind.CODE,
                RuleDescription.warning(RuleGroup.REFERENCES, "misspelled_code")
                        .finds(
                                "An unlisted code that differs from a listed one only in case, separators or a few letters.")
                        .message("'{code:code}' is not on the list of {list:text}; did you mean '{listed:code}'?")
                        .reason("The lists are open, so the code loads, but a search for the intended code does not "
                                + "find it.")
                        .advice(
                                "Write the code as it is on the list. If it is meant, declare it in declaredCodes, or give "
                                        + "it a name of your own, such as org.example.forum.")
                        .addCause("code", "list")
                        .build());
    }

    @Override
    public void check(Code code, MemberPlace place, Findings findings) {
        ImmutableList<Code> near = place.context().isDeclared(code)
                ? ImmutableList.of()
                : place.context().codesNear(code);
        if (!near.isEmpty()) {
            findings.at(place)
                    .with("code", code)
                    .with("list", Codes.listOf(code))
                    .with("listed", near.get(0))
                    .add();
        }
    }
}
