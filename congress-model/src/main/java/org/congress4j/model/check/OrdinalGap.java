package org.congress4j.model.check;

import java.util.NavigableMap;
import org.congress4j.model.Congress;

/** Finds ordinals that are missing in a series. */
final class OrdinalGap extends CheckRule {
    OrdinalGap() {
        super(RuleDescription.builder()
                .code("ordinal_gap")
                .severity(Severity.INFO)
                .finds("Ordinals that are missing in a series.")
                .message("no congress has the ordinal {missing}")
                .reason(
                        "The editions of a series are counted without gaps, so one may be missing from the document. Only a "
                                + "series of which, between the first and the last, more editions are there than are missing is looked "
                                + "at.")
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
