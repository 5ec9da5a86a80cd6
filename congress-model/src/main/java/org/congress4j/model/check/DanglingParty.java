package org.congress4j.model.check;

import org.congress4j.model.Id;
import org.congress4j.model.Party;

/** Finds a reference to a party that is neither in the document nor a State of the registry. */
final class DanglingParty extends MemberRule<Id<?>> {
    DanglingParty() {
        super(
                MemberKind.REFERENCE,
                RuleDescription.builder()
                        .code("dangling_party")
                        .severity(Severity.ERROR)
                        .finds("A reference to a party that is neither in the document nor a State of the registry.")
                        .message("no party of the document and no State has the id '{id}'")
                        .reason(
                                "Nobody knows who voted, spoke or took part. A State is found in the registry by its code, such as "
                                        + "JPN, and need not be in the document.")
                        .advice(
                                "Add the record, or correct the code. A name that leads to nobody belongs in the member for names as "
                                        + "written.")
                        .needs("The other records: a part of a document has references that lead out of it.")
                        .build());
    }

    @Override
    void check(Id<?> id, MemberPlace place, Findings findings) {
        if (place.target() == null
                && place.type() == Party.class
                && StateCodes.meant(id).isEmpty()) {
            findings.at(place).with("id", id).add();
        }
    }
}
