package org.congress4j.model.check.rules.references;

import org.congress4j.model.MemberState;
import org.congress4j.model.check.engine.BrokenReference;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class DanglingState extends MemberRule<BrokenReference> {
    public DanglingState() {
        super(
                MemberKind.REFERENCE,
                RuleDescription.error(RuleGroup.REFERENCES, "dangling_state")
                        .finds("A reference to a State that is neither in the document nor in the registry.")
                        .message("no State has the code '{id:id}'{hint:text}")
                        .reason("The id of a State is its ISO 3166-1 alpha-3 code, or its four-letter ISO 3166-3 code "
                                + "if the State no longer exists.")
                        .advice("Correct the code, or add a record of the State.")
                        .addCause("id")
                        .build());
    }

    @Override
    public void check(BrokenReference reference, MemberPlace place, Findings findings) {
        if (reference.found().isEmpty()
                && reference.expected() == MemberState.class
                && !StateCodes.isWithdrawn(reference.id())) {
            findings.at(place)
                    .with("id", reference.id())
                    .with("hint", StateCodes.hint(reference, place))
                    .add();
        }
    }
}
