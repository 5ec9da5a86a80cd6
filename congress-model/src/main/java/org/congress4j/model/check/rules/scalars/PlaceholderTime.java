package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.PartialDateTime;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class PlaceholderTime extends MemberRule<PartialDateTime> {
    public PlaceholderTime() {
        super(
                MemberKind.TIME,
                RuleDescription.warning(RuleGroup.SCALARS, "placeholder_time")
                        .finds("A placeholder time, such as 0001-01-01T00:00.")
                        .message("'{time:time}' is a placeholder, not a time")
                        .reason("A program needed a time that nobody knew. No congress was held before 1800, and none "
                                + "will be in 9999.")
                        .advice("Leave the member out; the member \"absent\" can say why.")
                        .addCause("time")
                        .build());
    }

    @Override
    public void check(PartialDateTime time, MemberPlace place, Findings findings) {
        if (time.earliest().isPresent()) {
            findings.at(place).with("time", time).add();
        }
    }
}
