package org.congress4j.model.check.rules.congresses;

import java.util.HashMap;
import java.util.Map;
import org.congress4j.model.Delegation;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;

/** Finds two delegations of one party to one congress in one category. */
public final class DelegationRepeated extends DocumentRule {
    public DelegationRepeated() {
        super(RuleDescription.builder()
                .code("delegation_repeated")
                .severity(Severity.WARNING)
                .group(RuleGroup.CONGRESSES)
                .finds("Two delegations of one party to one congress in one category.")
                .message("'{first}' is the delegation of {party} to '{congress}', too")
                .parameter("first", ParameterType.ID)
                .parameter("party", ParameterType.ID)
                .parameter("congress", ParameterType.ID)
                .reason(
                        "A party takes part once in a category. Delegations with names of their own, such as those of the "
                                + "Employers and the Workers, are left alone.")
                .advice("Join the two, or give them their names or categories.")
                .build());
    }

    @Override
    protected void check(CheckContext context, Findings findings) {
        Map<String, Delegation> known = new HashMap<>();
        for (Delegation delegation : context.proceedings().delegations()) {
            if (delegation.partyId().isPresent()) {
                String key =
                        delegation.congressId() + "\n" + delegation.partyId().get() + "\n"
                                + delegation.category().map(Object::toString).orElse("") + "\n"
                                + delegation.name().orElse("");
                Delegation first = known.putIfAbsent(key, delegation);
                if (first != null) {
                    findings.at(delegation)
                            .with("first", first.id())
                            .with("party", delegation.partyId().get())
                            .with("congress", delegation.congressId())
                            .add();
                }
            }
        }
    }
}
