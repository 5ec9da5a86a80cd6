package org.congress4j.model.check.rules.congresses;

import java.util.NavigableMap;
import org.congress4j.model.Congress;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Gaps;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;

/** Finds ordinals that are missing in a series. */
public final class OrdinalGap extends DocumentRule {
    public OrdinalGap() {
        super(RuleDescription.builder()
                .code("ordinal_gap")
                .severity(Severity.INFO)
                .group(RuleGroup.CONGRESSES)
                .finds("Ordinals that are missing in a series.")
                .message("no congress has the ordinal {missing}")
                .parameter("missing", ParameterType.TEXT)
                .reason(
                        "The editions of a series are counted without gaps, so one may be missing from the document. Only a "
                                + "series of which, between the first and the last, more editions are there than are missing is looked "
                                + "at.")
                .advice("Add the congress, if it is known.")
                .build());
    }

    @Override
    protected void check(CheckContext context, Findings findings) {
        for (NavigableMap<Integer, Congress> editions : Editions.bySeries(context)) {
            Gaps.in(editions)
                    .forEach((congress, missing) -> findings.at(congress, "ordinal")
                            .with("missing", missing)
                            .add());
        }
    }
}
