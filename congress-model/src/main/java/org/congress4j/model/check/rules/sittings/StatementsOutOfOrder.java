package org.congress4j.model.check.rules.sittings;

import java.util.List;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Entries;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;

public final class StatementsOutOfOrder extends DocumentRule {
    public StatementsOutOfOrder() {
        super(RuleDescription.warning(RuleGroup.SITTINGS, "statements_out_of_order")
                .finds("A statement or action made before one that precedes it in the record.")
                .message(
                        "position {position:number} was taken {time:period}, but position {before:number} {earlier:period}")
                .reason("The record of a sitting is in the order in which statements were made and actions taken.")
                .advice("Correct the position or the time.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (List<ProceedingsRecord<?>> entries : context.sequences()) {
            ProceedingsRecord<?> before = null;
            Span earlier = Span.UNKNOWN;
            for (ProceedingsRecord<?> entry : entries) {
                Span time = Entries.time(entry);
                if (!time.equals(Span.UNKNOWN)) {
                    if (before != null && time.startsBefore(earlier)) {
                        findings.at(entry, "time")
                                .with("position", Entries.position(entry).getAsInt())
                                .with("time", Entries.timeInWords(entry).orElseThrow())
                                .with("before", Entries.position(before).getAsInt())
                                .with("earlier", Entries.timeInWords(before).orElseThrow())
                                .add();
                    }
                    before = entry;
                    earlier = time;
                }
            }
        }
    }
}
