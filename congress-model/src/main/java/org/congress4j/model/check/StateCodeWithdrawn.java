package org.congress4j.model.check;

import org.congress4j.model.Id;
import org.congress4j.model.MemberState;

/** Finds a State referred to by a code that has been withdrawn. */
final class StateCodeWithdrawn extends MemberRule<Id<?>> {
    StateCodeWithdrawn() {
        super(
                MemberKind.REFERENCE,
                RuleDescription.builder()
                        .code("state_code_withdrawn")
                        .severity(Severity.ERROR)
                        .finds("A State referred to by a code that has been withdrawn.")
                        .message("'{id}' is a withdrawn code; the State has the code {meant}")
                        .reason(
                                "The reference leads nowhere, since a State has one id whatever its names and codes were: it is COD, "
                                        + "not ZAR, before 1997, too.")
                        .advice(
                                "Write the code that the finding names. The code of the time can be kept as an identifier.")
                        .build());
    }

    @Override
    void check(Id<?> id, MemberPlace place, Findings findings) {
        if (place.target() == null && place.type().isAssignableFrom(MemberState.class)) {
            StateCodes.meant(id)
                    .ifPresent(meant -> findings.at(place)
                            .with("id", id)
                            .with("meant", meant)
                            .add());
        }
    }
}
