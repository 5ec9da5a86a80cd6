package org.congress4j.model.check.rules.references;

import org.congress4j.model.Party;
import org.congress4j.model.check.engine.BrokenReference;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class DanglingParty extends MemberRule<BrokenReference> {
    public DanglingParty() {
        super(
                MemberKind.REFERENCE,
                RuleDescription.error(RuleGroup.REFERENCES, "dangling_party")
                        .finds("A reference to a party that is neither in the document nor a State in the registry.")
                        .message("no party in the document and no State has the id '{id:id}'{hint:text}")
                        .reason("Without the party, nobody knows who voted, spoke or took part. The registry has the "
                                + "States by code, such as JPN, so they need not be in the document.")
                        .advice("Add the record, or correct the code. A name that cannot be resolved belongs in the "
                                + "member for names as written.")
                        .needs("The other records: part of a document may refer to records outside that part.")
                        .addCause("id")
                        .build());
    }

    @Override
    public void check(BrokenReference reference, MemberPlace place, Findings findings) {
        if (reference.found().isEmpty()
                && reference.expected() == Party.class
                && !StateCodes.isWithdrawn(reference.id())) {
            findings.at(place)
                    .with("id", reference.id())
                    .with("hint", StateCodes.hint(reference, place))
                    .add();
        }
    }
}
