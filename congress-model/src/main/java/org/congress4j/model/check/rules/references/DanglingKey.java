package org.congress4j.model.check.rules.references;

import org.congress4j.model.check.engine.BrokenKeyReference;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;

/** Finds a reference to a value in a record, where the record is missing or has no value of that key. */
public final class DanglingKey extends MemberRule<BrokenKeyReference> {
    public DanglingKey() {
        super(
                MemberKind.KEY_REFERENCE,
                RuleDescription.builder()
                        .code("dangling_key")
                        .severity(Severity.ERROR)
                        .group(RuleGroup.REFERENCES)
                        .finds(
                                "A reference to a value in a record, where the record is missing or has no value of that key.")
                        .message("'{reference}' leads to no {type}")
                        .parameter("reference", ParameterType.REFERENCE)
                        .parameter("type", ParameterType.TEXT)
                        .reason(
                                "An agenda item, a paragraph, a version, a venue or a list of participants is cited as record and "
                                        + "key. One of the two is wrong.")
                        .advice("Correct the reference, or add the value with its key.")
                        .needs("The other records: a part of a document has references that lead out of it.")
                        .build());
    }

    @Override
    protected void check(BrokenKeyReference reference, MemberPlace place, Findings findings) {
        findings.at(place)
                .with("reference", reference.reference())
                .with("type", reference.expected())
                .add();
    }
}
