package org.congress4j.model.check;

import org.congress4j.model.Id;
import org.congress4j.model.Tombstone;

/** Finds a reference to a record of another type than belongs there. */
final class ReferenceToOtherType extends MemberRule<Id<?>> {
    ReferenceToOtherType() {
        super(
                MemberKind.REFERENCE,
                RuleDescription.builder()
                        .code("reference_to_other_type")
                        .severity(Severity.ERROR)
                        .finds("A reference to a record of another type than belongs there.")
                        .message("'{id}' is the id of {found}, and {expected} belongs here")
                        .reason(
                                "The record is there, and cannot be what the reference says, such as a congress where a session "
                                        + "should be.")
                        .advice("Correct the id, or move it to the member that it belongs in.")
                        .build());
    }

    @Override
    void check(Id<?> id, MemberPlace place, Findings findings) {
        if (place.target() != null && !(place.target() instanceof Tombstone)) {
            findings.at(place)
                    .with("id", id)
                    .with("found", RecordNames.withArticle(place.target()))
                    .with("expected", RecordNames.withArticle(place.type()))
                    .add();
        }
    }
}
