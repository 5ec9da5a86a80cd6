package org.congress4j.model.check.rules.congresses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.congress4j.model.Membership;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;

public final class MembershipOverlap extends DocumentRule {
    public MembershipOverlap() {
        super(RuleDescription.warning(RuleGroup.CONGRESSES, "membership_overlap")
                .finds("Two overlapping memberships of one party in one organization, in the same role.")
                .message("'{first:id}' is the same membership for part of the time")
                .reason("A party is a member once at a time; its terms follow one another.")
                .advice("Merge the two, or correct their periods.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<String, List<Membership>> known = new HashMap<>();
        for (Membership membership : context.proceedings().memberships()) {
            List<Membership> before = known.computeIfAbsent(
                    membership.organizationId() + "\n" + membership.partyId() + "\n" + membership.role(),
                    key -> new ArrayList<>());
            Span period = Span.ofPeriod(membership.period());
            before.stream()
                    .filter(first -> first.period().equals(membership.period())
                            || period.overlaps(Span.ofPeriod(first.period())))
                    .findFirst()
                    .ifPresent(first ->
                            findings.at(membership).with("first", first.id()).add());
            before.add(membership);
        }
    }
}
