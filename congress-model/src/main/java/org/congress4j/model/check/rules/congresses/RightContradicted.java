package org.congress4j.model.check.rules.congresses;

import org.congress4j.model.Delegation;
import org.congress4j.model.Right;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
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

    @Override
    public void check(Delegation delegation, CheckContext context, Findings findings) {
        for (int i = 1; i < delegation.rights().size(); i++) {
            for (int before = 0; before < i; before++) {
                compare(delegation, before, i, findings);
            }
        }
    }

    private static void compare(Delegation delegation, int before, int i, Findings findings) {
        Right first = delegation.rights().get(before);
        Right second = delegation.rights().get(i);
        boolean same = first.kind().equals(second.kind()) && first.bodyId().equals(second.bodyId());
        if (same
                && first.granted() != second.granted()
                && (first.period().equals(second.period())
                        || Span.ofPeriod(first.period()).overlaps(Span.ofPeriod(second.period())))) {
            findings.at(delegation, "rights", i)
                    .with("right", second.kind())
                    .with(
                            "where",
                            second.bodyId().map(body -> " in '" + body + "'").orElse(""))
                    .add();
        }
    }
}
