package org.congress4j.model.check.rules.sittings;

import java.util.List;
import java.util.TreeMap;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Entries;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Gaps;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class StatementPositionGap extends DocumentRule {
    public StatementPositionGap() {
        super(RuleDescription.info(RuleGroup.SITTINGS, "statement_position_gap")
                .finds("Missing positions in the record of a sitting.")
                .message("nothing has position {missing:text}")
                .reason("Statements and actions share one sequence of positions, so one may be missing. An excerpt "
                        + "naturally has gaps, so the rule checks a sitting only if, between the first and "
                        + "the last position, more are present than missing.")
                .advice("Add the statement or action, if it is known.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (List<ProceedingsRecord<?>> entries : context.sequences()) {
            TreeMap<Integer, ProceedingsRecord<?>> places = new TreeMap<>();
            for (ProceedingsRecord<?> entry : entries) {
                places.putIfAbsent(Entries.position(entry).getAsInt(), entry);
            }
            Gaps.in(places)
                    .forEach((entry, missing) -> findings.at(entry, "position")
                            .with("missing", missing)
                            .add());
        }
    }
}
