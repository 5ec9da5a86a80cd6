package org.congress4j.model.check.rules.references;

import org.congress4j.model.Tombstone;
import org.congress4j.model.check.engine.BrokenReference;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RecordNames;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class ReferenceToOtherType extends MemberRule<BrokenReference> {
    public ReferenceToOtherType() {
        super(
                MemberKind.REFERENCE,
                RuleDescription.error(RuleGroup.REFERENCES, "reference_to_other_type")
                        .finds("A reference to a record of the wrong type.")
                        .message("'{id:id}' is {found:text}, where {expected:text} is expected")
                        .reason("The record exists but cannot be what the reference says, such as a congress in place "
                                + "of a session.")
                        .advice("Correct the id, or move it to the member where it belongs.")
                        .addCause("id")
                        .build());
    }

    @Override
    public void check(BrokenReference reference, MemberPlace place, Findings findings) {
        if (reference.found().isPresent() && !(reference.found().get() instanceof Tombstone)) {
            findings.at(place)
                    .with("id", reference.id())
                    .with("found", RecordNames.withArticle(reference.found().get()))
                    .with("expected", RecordNames.withArticle(reference.expected()))
                    .add();
        }
    }
}
