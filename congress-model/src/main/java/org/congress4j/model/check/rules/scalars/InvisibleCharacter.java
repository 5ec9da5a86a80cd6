package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.TextFault;

public final class InvisibleCharacter extends MemberRule<TextFault> {
    public InvisibleCharacter() {
        super(
                MemberKind.TEXT,
                RuleDescription.info(RuleGroup.SCALARS, "invisible_character")
                        .finds("A text with a character that nobody sees.")
                        .message("'{near:text}' has {what:text}")
                        .reason(
                                "Two names that look alike differ by it, so that a search for one does not find the other. A "
                                        + "break of no width in a script without spaces, and joiners and marks of direction where a "
                                        + "script needs them, are left alone.")
                        .addCause("near")
                        .advice("Remove the character.")
                        .build());
    }

    @Override
    public void check(TextFault fault, MemberPlace place, Findings findings) {
        if (fault.invisible()) {
            findings.at(place)
                    .with("near", fault.near())
                    .with("what", fault.what())
                    .add();
        }
    }
}
