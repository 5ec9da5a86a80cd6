package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

public final class FiguresDisagree extends RecordRule<ProceedingsRecord<?>> {
    public FiguresDisagree() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(
                        Congress.class, Segment.class, Session.class, Delegation.class),
                RuleDescription.info(RuleGroup.CONGRESSES, "figures_disagree")
                        .finds("Two figures for the same thing that cannot both be right.")
                        .message("the figure is {figure:figure}, but another count by '{unit:code}' is {other:figure}")
                        .reason("Sources disagree, and both figures are kept with their sources. The rule compares "
                                + "figures of one list of the same day with the same unit, basis, mode, categories, "
                                + "gender, level and subject: registered, attended and represented are not the same, nor are "
                                + "States the same as countries and regions. A figure qualified as about may "
                                + "be off by a tenth either way.")
                        .example("Doha 2015: 149 States (moi.gov.qa), 148 Governments (UN information note), 142 (The "
                                + "Peninsula); only figures of one unit are compared. For Milan 1985, one "
                                + "issue of the UN Chronicle has 124 States and another 125 Governments.")
                        .advice("No action is needed if each figure has its source.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        ImmutableList<ReportedCount> counts = Figures.of(record);
        Map<List<Object>, Earlier> earlier = new HashMap<>();
        for (int i = 0; i < counts.size() && counts.size() > 1; i++) {
            ReportedCount count = counts.get(i);
            Earlier before =
                    earlier.computeIfAbsent(List.of(Figures.whatIsCounted(count), count.asOf()), key -> new Earlier());
            int first = before.contradicting(Figure.of(count));
            if (first < i) {
                findings.at(record, "counts", i)
                        .with("figure", Figures.words(count))
                        .with("unit", count.unit())
                        .with("other", Figures.words(counts.get(first)))
                        .add();
            }
            before.add(i, Figure.of(count));
        }
    }

    /** The figures for one thing on one day that come before. */
    private static final class Earlier {
        private final Peaks<Integer> least = new Peaks<>();
        /** Those that say no more than so many, the fewer the higher. */
        private final Peaks<Integer> most = new Peaks<>();

        int contradicting(Figure figure) {
            return Math.min(
                    least.firstAbove(figure.most()).orElse(Integer.MAX_VALUE),
                    most.firstAbove(-figure.least()).orElse(Integer.MAX_VALUE));
        }

        void add(int place, Figure figure) {
            least.add(figure.least(), place);
            most.add(-figure.most(), place);
        }
    }
}
