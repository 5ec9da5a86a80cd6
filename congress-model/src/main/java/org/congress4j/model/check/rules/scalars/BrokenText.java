package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.TextFault;

public final class BrokenText extends MemberRule<TextFault> {
    public BrokenText() {
        super(
                MemberKind.TEXT,
                RuleDescription.warning(RuleGroup.SCALARS, "broken_text")
                        .finds("A text that was damaged on its way.")
                        .message("'{near:text}' has {what:text}")
                        .reason(
                                "Letters were lost or read in another character set, or the text still has the tags and "
                                        + "character references of the page that it comes from. It is neither found nor compared. The "
                                        + "rule reports the first fault of each text.")
                        .example(
                                "Names without their accents (github.com/everypolitician/everypolitician-data/issues/31512); HTML "
                                        + "escapes in JSON (github.com/GetDKAN/dkan/issues/2077).")
                        .addCause("near")
                        .advice("Read the source again in its own character set, or correct the text.")
                        .build());
    }

    @Override
    public void check(TextFault fault, MemberPlace place, Findings findings) {
        if (!fault.invisible()) {
            findings.at(place)
                    .with("near", fault.near())
                    .with("what", fault.what())
                    .add();
        }
    }
}
