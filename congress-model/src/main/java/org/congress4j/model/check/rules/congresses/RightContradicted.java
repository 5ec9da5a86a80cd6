package org.congress4j.model.check.rules.congresses;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.DateRange;
import org.congress4j.model.Delegation;
import org.congress4j.model.Right;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Reach;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;

public final class RightContradicted extends RecordRule<Delegation> {
    public RightContradicted() {
        super(
                Delegation.class,
                RuleDescription.error(RuleGroup.CONGRESSES, "right_contradicted")
                        .finds("A right that is both granted and denied.")
                        .message("the right to {right:code} is both granted and denied{where:text}")
                        .reason("One of the two is wrong, unless they apply in different organs or at different times.")
                        .advice("Correct the organ or the period of one of them.")
                        .build());
    }

    /** The periods for which a right in an organ is granted, or denied. */
    private static final class Periods {
        private final Reach reach = new Reach();
        private final Set<Optional<DateRange>> known = new HashSet<>();

        boolean contradict(Optional<DateRange> period) {
            return known.contains(period) || reach.overlaps(Span.ofPeriod(period));
        }

        void add(Optional<DateRange> period) {
            known.add(period);
            reach.add(Span.ofPeriod(period));
        }
    }

    @Override
    public void check(Delegation delegation, CheckContext context, Findings findings) {
        Map<List<Object>, Periods> periods = new HashMap<>();
        for (int i = 0; i < delegation.rights().size() && delegation.rights().size() > 1; i++) {
            Right right = delegation.rights().get(i);
            if (periodsOf(right, !right.granted(), periods).contradict(right.period())) {
                findings.at(delegation, "rights", i)
                        .with("right", right.kind())
                        .with(
                                "where",
                                right.bodyId().map(body -> " in '" + body + "'").orElse(""))
                        .add();
            }
            periodsOf(right, right.granted(), periods).add(right.period());
        }
    }

    private static Periods periodsOf(Right right, boolean granted, Map<List<Object>, Periods> periods) {
        return periods.computeIfAbsent(List.of(right.kind(), right.bodyId(), granted), key -> new Periods());
    }
}
