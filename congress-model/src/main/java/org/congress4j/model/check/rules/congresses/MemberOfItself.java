package org.congress4j.model.check.rules.congresses;

import org.congress4j.model.Membership;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;

public final class MemberOfItself extends RecordRule<Membership> {
    public MemberOfItself() {
        super(
                Membership.class,
                RuleDescription.builder()
                        .code("member_of_itself")
                        .severity(Severity.ERROR)
                        .group(RuleGroup.CONGRESSES)
                        .finds("An organization that is a member of itself.")
                        .message("{party} is a member of itself")
                        .parameter("party", ParameterType.ID)
                        .reason("One of the two ids is wrong.")
                        .advice("Correct the party or the organization.")
                        .build());
    }

    @Override
    protected void check(Membership membership, CheckContext context, Findings findings) {
        if (membership.partyId().toString().equals(membership.organizationId().toString())) {
            findings.at(membership, "partyId")
                    .with("party", membership.partyId())
                    .add();
        }
    }
}
