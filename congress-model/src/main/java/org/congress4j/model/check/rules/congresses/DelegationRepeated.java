package org.congress4j.model.check.rules.congresses;

import java.util.HashMap;
import java.util.Map;
import org.congress4j.model.Congress;
import org.congress4j.model.Delegation;
import org.congress4j.model.Id;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Congresses;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class DelegationRepeated extends DocumentRule {
    public DelegationRepeated() {
        super(RuleDescription.warning(RuleGroup.CONGRESSES, "delegation_repeated")
                .finds("Two delegations of one party to one congress in the same category.")
                .message("'{first:id}' is already the delegation of {party:id} to '{congress:id}'")
                .reason("A party has one delegation in a category. Delegations with names of their own, such as those "
                        + "of Employers and Workers, are left alone.")
                .advice("Merge the two, or give them names or categories of their own.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<String, Delegation> known = new HashMap<>();
        for (Delegation delegation : context.records(Delegation.class)) {
            if (delegation.partyId().isPresent()) {
                boolean reported = false;
                for (Id<Congress> congress : Congresses.of(delegation)) {
                    String key = congress + "\n" + delegation.partyId().get() + "\n"
                            + delegation.category().map(Object::toString).orElse("") + "\n"
                            + delegation.name().orElse("");
                    Delegation first = known.putIfAbsent(key, delegation);
                    if (first != null && !reported) {
                        findings.at(delegation)
                                .with("first", first.id())
                                .with("party", delegation.partyId().get())
                                .with("congress", congress)
                                .add();
                        reported = true;
                    }
                }
            }
        }
    }
}
