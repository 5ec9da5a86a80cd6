package org.congress4j.model.check;

import org.congress4j.model.Id;
import org.congress4j.model.Tombstone;

/** Finds a reference to a record that was removed. */
final class ReferenceToRemoved extends MemberRule<Id<?>> {
    ReferenceToRemoved() {
        super(
                MemberKind.REFERENCE,
                RuleDescription.builder()
                        .code("reference_to_removed")
                        .severity(Severity.ERROR)
                        .finds("A reference to a record that was removed.")
                        .message("'{id}' was removed{replacement}")
                        .reason(
                                "The tombstone says that the record is there no more. Who follows the reference finds nothing.")
                        .advice("Refer to the record that replaces it, or leave the reference out.")
                        .build());
    }

    @Override
    void check(Id<?> id, MemberPlace place, Findings findings) {
        if (place.target() instanceof Tombstone tombstone) {
            findings.at(place)
                    .with("id", id)
                    .with(
                            "replacement",
                            tombstone
                                    .replacedById()
                                    .map(by -> "; '" + by + "' replaces it")
                                    .orElse(""))
                    .add();
        }
    }
}
