package org.congress4j.model.check.rules.references;

import org.congress4j.model.MemberState;
import org.congress4j.model.check.engine.BrokenReference;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class StateCodeWithdrawn extends MemberRule<BrokenReference> {
    public StateCodeWithdrawn() {
        super(
                MemberKind.REFERENCE,
                RuleDescription.error(RuleGroup.REFERENCES, "state_code_withdrawn")
                        .finds("A reference to a State by a withdrawn code.")
                        .message("'{id:id}' is a withdrawn code; the current code of the State is {meant:text}")
                        .reason(
                                "A State has one id, whatever its names and codes were over time, so the reference "
                                        + "leads nowhere: the id is COD, not ZAR, even before 1997. YUG was the code of two States.")
                        .advice("Use the code that the finding names. The code of the time can be kept as an "
                                + "identifier.")
                        .addCause("id")
                        .build());
    }

    @Override
    public void check(BrokenReference reference, MemberPlace place, Findings findings) {
        if (reference.found().isEmpty()
                && reference.expected().isAssignableFrom(MemberState.class)
                && StateCodes.isWithdrawn(reference.id())) {
            findings.at(place)
                    .with("id", reference.id())
                    .with("meant", StateCodes.meant(reference.id()))
                    .add();
        }
    }
}
