package org.congress4j.model.check.rules.congresses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.congress4j.model.Congress;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class RecordMarkContradicted extends DocumentRule {
    public RecordMarkContradicted() {
        super(RuleDescription.warning(RuleGroup.CONGRESSES, "record_mark_contradicted")
                .finds("A figure marked as a record that is lower than that of an earlier congress of the series.")
                .message("{figure:figure} is marked as a record, but '{congress:id}' had {earlier:figure}")
                .reason("A record is the highest figure so far. The rule compares figures of the same unit, basis, "
                        + "mode, categories, gender and level, from earlier congresses of the series.")
                .advice("Check what the record refers to: the mark can have a scope.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (NavigableMap<Integer, Congress> editions : Editions.bySeries(context)) {
            Map<List<Object>, Peaks<Earlier>> earlier = new HashMap<>();
            for (Congress congress : editions.values()) {
                for (int i = 0; i < congress.counts().size(); i++) {
                    if (congress.counts().get(i).record().isPresent()) {
                        compare(congress, i, earlier, findings);
                    }
                }
                for (ReportedCount count : congress.counts()) {
                    earlier.computeIfAbsent(Figures.whatIsCounted(count), key -> new Peaks<>())
                            .add(Figure.of(count).least(), new Earlier(congress, count));
                }
            }
        }
    }

    /** A figure of an earlier edition. */
    private record Earlier(Congress congress, ReportedCount count) {}

    private static void compare(
            Congress congress, int i, Map<List<Object>, Peaks<Earlier>> earlier, Findings findings) {
        ReportedCount marked = congress.counts().get(i);
        Peaks<Earlier> before = earlier.get(Figures.whatIsCounted(marked));
        if (before != null) {
            before.firstAbove(Figure.of(marked).most())
                    .ifPresent(first -> findings.at(congress, "counts", i, "record")
                            .with("figure", Figures.words(marked))
                            .with("congress", first.congress().id())
                            .with("earlier", Figures.words(first.count()))
                            .add());
        }
    }
}
