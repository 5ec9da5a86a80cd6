package org.congress4j.model.check.rules.congresses;

import java.util.NavigableMap;
import org.congress4j.model.Congress;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Gaps;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class OrdinalGap extends DocumentRule {
    public OrdinalGap() {
        super(RuleDescription.info(RuleGroup.CONGRESSES, "ordinal_gap")
                .finds("Missing ordinals in a series.")
                .message("no congress has the ordinal {missing:text}")
                .reason("The editions of a series are numbered consecutively, so one may be missing from the document. "
                        + "The rule checks a series only if, between the first and the last edition, more are "
                        + "present than missing.")
                .advice("Add the congress, if it is known.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (NavigableMap<Integer, Congress> editions : Editions.bySeries(context)) {
            Gaps.in(editions)
                    .forEach((congress, missing) -> findings.at(congress, "ordinal")
                            .with("missing", missing)
                            .add());
        }
    }
}
