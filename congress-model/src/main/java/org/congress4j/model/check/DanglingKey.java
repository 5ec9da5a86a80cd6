package org.congress4j.model.check;

import org.congress4j.model.KeyReference;

/** Finds a reference to a value in a record, where the record is missing or has no value of that key. */
final class DanglingKey extends MemberRule<KeyReference> {
    DanglingKey() {
        super(
                MemberKind.KEY_REFERENCE,
                RuleDescription.builder()
                        .code("dangling_key")
                        .severity(Severity.ERROR)
                        .finds(
                                "A reference to a value in a record, where the record is missing or has no value of that key.")
                        .message("'{reference}' leads to no {type}")
                        .reason(
                                "An agenda item, a paragraph, a version, a venue or a list of participants is cited as record and "
                                        + "key. One of the two is wrong.")
                        .advice("Correct the reference, or add the value with its key.")
                        .needs("The other records: a part of a document has references that lead out of it.")
                        .build());
    }

    @Override
    void check(KeyReference reference, MemberPlace place, Findings findings) {
        findings.at(place)
                .with("reference", reference)
                .with("type", place.keyTarget())
                .add();
    }
}
