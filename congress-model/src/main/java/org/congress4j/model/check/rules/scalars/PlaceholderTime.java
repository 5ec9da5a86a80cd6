package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.PartialDateTime;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;

public final class PlaceholderTime extends MemberRule<PartialDateTime> {
    public PlaceholderTime() {
        super(
                MemberKind.TIME,
                RuleDescription.builder()
                        .code("placeholder_time")
                        .severity(Severity.WARNING)
                        .group(RuleGroup.SCALARS)
                        .finds("A placeholder time, such as 0001-01-01T00:00.")
                        .message("'{time}' is a placeholder, not a time")
                        .parameter("time", ParameterType.TIME)
                        .reason("A program needed a time that nobody knew. No congress was held before 1800, and none "
                                + "will be in 9999.")
                        .advice("Leave the member out; the member \"absent\" can say why.")
                        .build());
    }

    @Override
    protected void check(PartialDateTime time, MemberPlace place, Findings findings) {
        if (time.earliest().isPresent()) {
            findings.at(place).with("time", time).add();
        }
    }
}
