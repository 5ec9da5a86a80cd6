package org.congress4j.model.check.rules.congresses;

import java.util.NavigableMap;
import java.util.Optional;
import org.congress4j.model.Congress;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Spans;

public final class OrdinalsOutOfOrder extends DocumentRule {
    public OrdinalsOutOfOrder() {
        super(RuleDescription.warning(RuleGroup.CONGRESSES, "ordinals_out_of_order")
                .finds("A congress that starts before one of its series with a lower ordinal.")
                .message("no. {ordinal:number} is {period:period}, but no. {lower:number} is {earlier:period}")
                .reason("The editions of a series are numbered in the order in which they are held.")
                .advice("Correct the ordinal or the dates.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (NavigableMap<Integer, Congress> editions : Editions.bySeries(context)) {
            Optional<Congress> before = Optional.empty();
            for (Congress congress : editions.values()) {
                if (congress.period().isPresent()) {
                    if (before.isPresent() && context.period(congress).startsBefore(context.period(before.get()))) {
                        findings.at(congress, "ordinal")
                                .with("ordinal", congress.ordinal().getAsInt())
                                .with("period", Spans.words(congress.period().get()))
                                .with("lower", before.get().ordinal().getAsInt())
                                .with(
                                        "earlier",
                                        Spans.words(before.get().period().orElseThrow()))
                                .add();
                    }
                    before = Optional.of(congress);
                }
            }
        }
    }
}
