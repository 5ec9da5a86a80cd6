package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Congress;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.StateNames;
import org.congress4j.model.code.CountUnit;

public final class FigureAboveAllStates extends RecordRule<Congress> {
    private static final ImmutableSet<CountUnit> OF_STATES = ImmutableSet.of(CountUnit.STATE, CountUnit.GOVERNMENT);

    public FigureAboveAllStates() {
        super(
                Congress.class,
                RuleDescription.error(RuleGroup.CONGRESSES, "figure_above_all_states")
                        .finds("A figure of more States than there were.")
                        .message(
                                "the figure is {figure:figure}, but there were {states:number} States and other parties that sit at conferences")
                        .reason(
                                "No congress has more States than existed. The rule counts the States of the registry that existed at the time, and the "
                                        + "parties that sit at conferences without being Members of the United Nations. Countries, regions and territories "
                                        + "are more than States, and are left alone.")
                        .advice("Check the source; the figure may count delegations or persons.")
                        .build());
    }

    @Override
    public void check(Congress congress, CheckContext context, Findings findings) {
        for (int i = 0; i < congress.counts().size(); i++) {
            ReportedCount count = congress.counts().get(i);
            if (OF_STATES.contains(count.unit()) && count.subject().isEmpty()) {
                DayRange asOf = context.days(count.asOf());
                DayRange days = asOf == null ? context.period(congress).days() : asOf;
                long states = StateNames.existing(days == null ? DayRange.ANY : days);
                if (Figure.of(count).least() > states) {
                    findings.at(congress, "counts", i)
                            .with("figure", Figures.words(count))
                            .with("states", states)
                            .add();
                }
            }
        }
    }
}
