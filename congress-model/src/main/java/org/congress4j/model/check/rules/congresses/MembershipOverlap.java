package org.congress4j.model.check.rules.congresses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.DateRange;
import org.congress4j.model.Membership;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Reach;
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

    /** The terms in one membership that come before in the document. */
    private static final class Terms {
        private final List<Membership> all = new ArrayList<>();
        private final Set<Optional<DateRange>> periods = new HashSet<>();
        private final Reach reach = new Reach();

        boolean overlap(Membership membership) {
            return periods.contains(membership.period()) || reach.overlaps(Span.ofPeriod(membership.period()));
        }

        Membership first(Membership membership) {
            Span period = Span.ofPeriod(membership.period());
            return all.stream()
                    .filter(first -> first.period().equals(membership.period())
                            || period.overlaps(Span.ofPeriod(first.period())))
                    .findFirst()
                    .orElseThrow();
        }

        void add(Membership membership) {
            all.add(membership);
            periods.add(membership.period());
            reach.add(Span.ofPeriod(membership.period()));
        }
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<String, Terms> known = new HashMap<>();
        for (Membership membership : context.records(Membership.class)) {
            Terms before = known.computeIfAbsent(
                    membership.organizationId() + "\n" + membership.partyId() + "\n" + membership.role(),
                    key -> new Terms());
            if (before.overlap(membership) && findings.keepsNext()) {
                findings.at(membership)
                        .with("first", before.first(membership).id())
                        .add();
            } else if (before.overlap(membership)) {
                findings.countNext();
            }
            before.add(membership);
        }
    }
}
