package org.congress4j.model.check.rules.congresses;

import org.congress4j.model.Membership;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class MemberOfItself extends RecordRule<Membership> {
    public MemberOfItself() {
        super(
                Membership.class,
                RuleDescription.error(RuleGroup.CONGRESSES, "member_of_itself")
                        .finds("An organization that is a member of itself.")
                        .message("{party:id} is a member of itself")
                        .reason("One of the two ids is wrong.")
                        .advice("Correct the party or the organization.")
                        .build());
    }

    @Override
    public void check(Membership membership, CheckContext context, Findings findings) {
        if (membership.partyId().toString().equals(membership.organizationId().toString())) {
            findings.at(membership, "partyId")
                    .with("party", membership.partyId())
                    .add();
        }
    }
}
