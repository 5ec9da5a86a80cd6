package org.congress4j.model.check.rules.references;

import org.congress4j.model.check.engine.BrokenKeyReference;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.spelling.Spelling;

public final class DanglingKey extends MemberRule<BrokenKeyReference> {
    public DanglingKey() {
        super(
                MemberKind.KEY_REFERENCE,
                RuleDescription.error(RuleGroup.REFERENCES, "dangling_key")
                        .finds("A reference to a value of a record, where the record is missing or has no value with "
                                + "that key.")
                        .message("'{reference:reference}' does not lead to any {type:text}{hint:text}")
                        .reason("Agenda items, paragraphs, versions, venues and lists of participants are cited by "
                                + "record and key. One of the two is wrong.")
                        .advice("Correct the reference, or add the value with its key.")
                        .needs("The other records: part of a document may refer to records outside that part.")
                        .addCause("reference")
                        .build());
    }

    @Override
    public void check(BrokenKeyReference reference, MemberPlace place, Findings findings) {
        findings.at(place)
                .with("reference", reference.reference())
                .with("type", reference.expected())
                .with("hint", Spelling.didYouMean(reference.near()))
                .add();
    }
}
