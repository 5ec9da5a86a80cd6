package org.congress4j.model.check;

import org.congress4j.model.Id;
import org.congress4j.model.Source;

/** Finds a source that is cited and not in the document. */
final class DanglingSource extends MemberRule<Id<?>> {
    DanglingSource() {
        super(
                MemberKind.REFERENCE,
                RuleDescription.builder()
                        .code("dangling_source")
                        .severity(Severity.ERROR)
                        .finds("A source that is cited and not in the document.")
                        .message("no source of the document has the id '{id}'")
                        .reason("A fact whose source nobody can look up is a fact without a source.")
                        .advice("Add the source, or correct the id.")
                        .needs("The other records: a part of a document has references that lead out of it.")
                        .build());
    }

    @Override
    void check(Id<?> id, MemberPlace place, Findings findings) {
        if (place.target() == null && place.type() == Source.class) {
            findings.at(place).with("id", id).add();
        }
    }
}
