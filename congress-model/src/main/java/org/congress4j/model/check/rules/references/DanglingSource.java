package org.congress4j.model.check.rules.references;

import org.congress4j.model.Source;
import org.congress4j.model.check.engine.BrokenReference;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;

public final class DanglingSource extends MemberRule<BrokenReference> {
    public DanglingSource() {
        super(
                MemberKind.REFERENCE,
                RuleDescription.builder()
                        .code("dangling_source")
                        .severity(Severity.ERROR)
                        .group(RuleGroup.REFERENCES)
                        .finds("A cited source that is not in the document.")
                        .message("no source in the document has the id '{id}'")
                        .parameter("id", ParameterType.ID)
                        .reason("A fact whose source cannot be looked up is a fact without a source.")
                        .advice("Add the source, or correct the id.")
                        .needs("The other records: part of a document may refer to records outside that part.")
                        .build());
    }

    @Override
    protected void check(BrokenReference reference, MemberPlace place, Findings findings) {
        if (reference.found().isEmpty() && reference.expected() == Source.class) {
            findings.at(place).with("id", reference.id()).add();
        }
    }
}
