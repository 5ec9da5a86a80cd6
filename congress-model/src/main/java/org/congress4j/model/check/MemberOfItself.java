package org.congress4j.model.check;

import org.congress4j.model.Membership;

/** Finds an organization that is a member of itself. */
final class MemberOfItself extends RecordRule<Membership> {
    MemberOfItself() {
        super(
                Membership.class,
                RuleDescription.builder()
                        .code("member_of_itself")
                        .severity(Severity.ERROR)
                        .finds("An organization that is a member of itself.")
                        .message("{party} is a member of itself")
                        .reason("One of the two ids is wrong.")
                        .advice("Correct the party or the organization.")
                        .build());
    }

    @Override
    void check(Membership membership, CheckContext context, Findings findings) {
        if (membership.partyId().toString().equals(membership.organizationId().toString())) {
            findings.at(membership, "partyId")
                    .with("party", membership.partyId())
                    .add();
        }
    }
}
