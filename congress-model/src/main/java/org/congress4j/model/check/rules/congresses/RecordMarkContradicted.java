package org.congress4j.model.check.rules.congresses;

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
            for (Congress congress : editions.values()) {
                for (int i = 0; i < congress.counts().size(); i++) {
                    if (congress.counts().get(i).record().isPresent()) {
                        compare(
                                congress,
                                i,
                                editions.headMap(congress.ordinal().getAsInt()).values(),
                                findings);
                    }
                }
            }
        }
    }

    private static void compare(Congress congress, int i, Iterable<Congress> earlier, Findings findings) {
        ReportedCount marked = congress.counts().get(i);
        for (Congress before : earlier) {
            for (ReportedCount count : before.counts()) {
                if (Figures.countTheSame(marked, count)
                        && Figure.of(count).least() > Figure.of(marked).most()) {
                    findings.at(congress, "counts", i, "record")
                            .with("figure", Figures.words(marked))
                            .with("congress", before.id())
                            .with("earlier", Figures.words(count))
                            .add();
                    return;
                }
            }
        }
    }
}
