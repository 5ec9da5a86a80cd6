package org.congress4j.model.check.rules.references;

import org.congress4j.model.MemberState;
import org.congress4j.model.Party;
import org.congress4j.model.Source;
import org.congress4j.model.check.engine.BrokenReference;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RecordNames;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.spelling.Spelling;

public final class DanglingReference extends MemberRule<BrokenReference> {
    public DanglingReference() {
        super(
                MemberKind.REFERENCE,
                RuleDescription.error(RuleGroup.REFERENCES, "dangling_reference")
                        .finds("A reference to a record that is not in the document.")
                        .message("no {type:text} in the document has the id '{id:id}'{hint:text}")
                        .reason("The reference leads nowhere. States, sources and parties have rules of their own; a "
                                + "State need not be in the document.")
                        .advice("Add the record, correct the id, or drop the reference.")
                        .needs("The other records: part of a document may refer to records outside that part.")
                        .addCause("id")
                        .build());
    }

    @Override
    public void check(BrokenReference reference, MemberPlace place, Findings findings) {
        Class<?> type = reference.expected();
        if (reference.found().isEmpty() && type != Party.class && type != MemberState.class && type != Source.class) {
            findings.at(place)
                    .with("type", RecordNames.of(type))
                    .with("id", reference.id())
                    .with("hint", Spelling.didYouMean(place.context().idsNear(type, reference.id())))
                    .add();
        }
    }
}
