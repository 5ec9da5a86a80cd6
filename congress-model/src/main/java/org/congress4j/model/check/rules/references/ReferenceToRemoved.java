package org.congress4j.model.check.rules.references;

import org.congress4j.model.Tombstone;
import org.congress4j.model.check.engine.BrokenReference;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class ReferenceToRemoved extends MemberRule<BrokenReference> {
    public ReferenceToRemoved() {
        super(
                MemberKind.REFERENCE,
                RuleDescription.error(RuleGroup.REFERENCES, "reference_to_removed")
                        .finds("A reference to a record that was removed.")
                        .message("'{id:id}' was removed{replacement:text}")
                        .reason("A tombstone says that the record no longer exists, so the reference leads nowhere.")
                        .advice("Refer to the record that replaces it, or drop the reference.")
                        .addCause("id")
                        .build());
    }

    @Override
    public void check(BrokenReference reference, MemberPlace place, Findings findings) {
        if (reference.found().orElse(null) instanceof Tombstone tombstone) {
            findings.at(place)
                    .with("id", reference.id())
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
