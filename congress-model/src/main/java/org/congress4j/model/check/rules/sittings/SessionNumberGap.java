package org.congress4j.model.check.rules.sittings;

import java.util.List;
import java.util.TreeMap;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Gaps;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Sitting;

public final class SessionNumberGap extends DocumentRule {
    public SessionNumberGap() {
        super(RuleDescription.info(RuleGroup.SITTINGS, "session_number_gap")
                .finds("Missing numbers among the sittings of a body.")
                .message("no sitting has the number {missing:text}")
                .reason("Sittings are numbered consecutively, so one may be missing from the document. An excerpt "
                        + "naturally has gaps, so the rule checks a body only if, between the first and the "
                        + "last sitting, more are present than missing.")
                .advice("Add the sitting, if it is known.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (List<Sitting> sittings : context.sittings()) {
            TreeMap<Integer, Sitting> numbers = new TreeMap<>();
            for (Sitting sitting : sittings) {
                sitting.number().ifPresent(number -> numbers.putIfAbsent(number, sitting));
            }
            Gaps.in(numbers)
                    .forEach((sitting, missing) ->
                            sitting.atNumber(findings).with("missing", missing).add());
        }
    }
}
