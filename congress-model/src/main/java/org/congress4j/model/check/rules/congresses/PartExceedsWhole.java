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

public final class PartExceedsWhole extends RecordRule<ProceedingsRecord<?>> {
    public PartExceedsWhole() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(
                        Congress.class, Segment.class, Session.class, Delegation.class),
                RuleDescription.warning(RuleGroup.CONGRESSES, "part_exceeds_whole")
                        .finds("A figure for a part that exceeds that for the whole.")
                        .message("the figure for a part is {part:figure}, but that for the whole is {whole:figure}")
                        .reason(
                                "Those in one category, of one gender or level, or online, are part of all who are "
                                        + "counted with the same unit and basis as of the same day. The rule reports only figures that certainly exceed the whole; "
                                        + "figures with a subject of their own are left alone, unless they are by gender or level.")
                        .advice("Check the sources: the basis may not be the same.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        ImmutableList<ReportedCount> counts = Figures.of(record);
        if (counts.size() < 2) {
            return;
        }
        Map<List<Object>, Peaks<Integer>> wholes = new HashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i).subject().isEmpty()) {
                wholes.computeIfAbsent(Figures.whole(counts.get(i), true, true, true, true), key -> new Peaks<>())
                        .add(-Figure.of(counts.get(i)).most(), i);
            }
        }
        for (int i = 0; i < counts.size(); i++) {
            long least = Figure.of(counts.get(i)).least();
            int whole = Integer.MAX_VALUE;
            for (List<Object> key : Figures.wholes(counts.get(i))) {
                Peaks<Integer> figures = wholes.get(key);
                if (figures != null) {
                    whole = Math.min(whole, figures.firstAbove(-least).orElse(whole));
                }
            }
            if (whole < counts.size()) {
                findings.at(record, "counts", i)
                        .with("part", Figures.words(counts.get(i)))
                        .with("whole", Figures.words(counts.get(whole)))
                        .add();
            }
        }
    }
}
