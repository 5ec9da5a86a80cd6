package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Congress;
import org.congress4j.model.Delegation;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class UpperBelowValue extends RecordRule<ProceedingsRecord<?>> {
    public UpperBelowValue() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(
                        Congress.class, Segment.class, Session.class, Delegation.class),
                RuleDescription.error(RuleGroup.CONGRESSES, "upper_below_value")
                        .finds("A range of figures whose upper number is below the other.")
                        .message("the upper number is {upper:number}, but the lesser is {value:number}")
                        .reason(
                                "A range is given by its lesser number and its greater. The two may have been written the wrong "
                                        + "way round, or one of them is wrong.")
                        .advice("Swap the two numbers, or correct the one that is wrong.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        ImmutableList<ReportedCount> counts = Figures.of(record);
        for (int i = 0; i < counts.size(); i++) {
            ReportedCount count = counts.get(i);
            if (count.value().isPresent()
                    && count.upper().isPresent()
                    && count.upper().getAsLong() < count.value().getAsLong()) {
                findings.at(record, "counts", i, "upper")
                        .with("upper", count.upper().getAsLong())
                        .with("value", count.value().getAsLong())
                        .add();
            }
        }
    }
}
