package org.congress4j.model.check.rules.references;

import org.congress4j.model.Source;
import org.congress4j.model.check.engine.BrokenReference;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.spelling.Spelling;

public final class DanglingSource extends MemberRule<BrokenReference> {
    public DanglingSource() {
        super(
                MemberKind.REFERENCE,
                RuleDescription.error(RuleGroup.REFERENCES, "dangling_source")
                        .finds("A cited source that is not in the document.")
                        .message("no source in the document has the id '{id:id}'{hint:text}")
                        .reason("A fact whose source cannot be looked up is a fact without a source.")
                        .advice("Add the source, or correct the id.")
                        .needs("The other records: part of a document may refer to records outside that part.")
                        .addCause("id")
                        .build());
    }

    @Override
    public void check(BrokenReference reference, MemberPlace place, Findings findings) {
        if (reference.found().isEmpty() && reference.expected() == Source.class) {
            findings.at(place)
                    .with("id", reference.id())
                    .with("hint", Spelling.didYouMean(place.context().idsNear(Source.class, reference.id())))
                    .add();
        }
    }
}
