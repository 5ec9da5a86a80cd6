package org.congress4j.model.check;

import org.congress4j.model.Id;
import org.congress4j.model.MemberState;
import org.congress4j.model.Party;
import org.congress4j.model.Source;

/** Finds a reference to a record that is not in the document. */
final class DanglingReference extends MemberRule<Id<?>> {
    DanglingReference() {
        super(
                MemberKind.REFERENCE,
                RuleDescription.builder()
                        .code("dangling_reference")
                        .severity(Severity.ERROR)
                        .finds("A reference to a record that is not in the document.")
                        .message("no {type} of the document has the id '{id}'")
                        .reason(
                                "Who follows the reference finds nothing. States and sources have rules of their own, and so have "
                                        + "parties, since a State need not be in the document.")
                        .advice("Add the record, correct the id, or leave the reference out.")
                        .needs("The other records: a part of a document has references that lead out of it.")
                        .build());
    }

    @Override
    void check(Id<?> id, MemberPlace place, Findings findings) {
        Class<?> type = place.type();
        if (place.target() == null && type != Party.class && type != MemberState.class && type != Source.class) {
            findings.at(place).with("type", RecordNames.of(type)).with("id", id).add();
        }
    }
}
