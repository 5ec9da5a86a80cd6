package org.congress4j.model.check;

import org.congress4j.model.Id;
import org.congress4j.model.MemberState;

/** Finds a reference to a State that is neither in the document nor in the registry. */
final class DanglingState extends MemberRule<Id<?>> {
    DanglingState() {
        super(
                MemberKind.REFERENCE,
                RuleDescription.builder()
                        .code("dangling_state")
                        .severity(Severity.ERROR)
                        .finds("A reference to a State that is neither in the document nor in the registry.")
                        .message("no State has the code '{id}'")
                        .reason(
                                "The id of a State is its code in ISO 3166-1 alpha-3, or the four letters of ISO 3166-3 for a State "
                                        + "that has ceased.")
                        .advice("Correct the code, or add a record of the State.")
                        .build());
    }

    @Override
    void check(Id<?> id, MemberPlace place, Findings findings) {
        if (place.target() == null
                && place.type() == MemberState.class
                && StateCodes.meant(id).isEmpty()) {
            findings.at(place).with("id", id).add();
        }
    }
}
