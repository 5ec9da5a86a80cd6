package org.congress4j.model.check.rules.sittings;

import java.util.List;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Entries;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class StatementPositionRepeated extends DocumentRule {
    public StatementPositionRepeated() {
        super(RuleDescription.error(RuleGroup.SITTINGS, "statement_position_repeated")
                .finds("Two statements or actions with the same position in the record of a sitting.")
                .message("position {position:number} is already taken by {first:id}")
                .reason("The record of a sitting is one sequence of statements and actions.")
                .advice("Correct the position, or remove the record if it is a duplicate.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (List<ProceedingsRecord<?>> entries : context.sequences()) {
            ProceedingsRecord<?> first = entries.get(0);
            for (ProceedingsRecord<?> entry : entries.subList(1, entries.size())) {
                if (Entries.position(entry).equals(Entries.position(first))) {
                    findings.at(entry, "position")
                            .with("position", Entries.position(entry).getAsInt())
                            .with("first", first.id())
                            .add();
                } else {
                    first = entry;
                }
            }
        }
    }
}
