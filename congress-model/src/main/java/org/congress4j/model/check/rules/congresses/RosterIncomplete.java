package org.congress4j.model.check.rules.congresses;

import org.congress4j.model.Congress;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Roster;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Listed;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class RosterIncomplete extends DocumentRule {
    public RosterIncomplete() {
        super(RuleDescription.warning(RuleGroup.CONGRESSES, "roster_incomplete")
                .finds("A list of participants marked as complete that has fewer names than were counted.")
                .message(
                        "list '{roster:key}' is marked as complete and has {listed:number} names, but {figure:figure} were counted")
                .reason("A figure on the same basis, or of those registered if the list does not say, counts those who "
                        + "should be on the list. A list without any names is not in the document and is left "
                        + "alone.")
                .advice("Find out whether the document has the whole list, or correct the mark.")
                .needs("The participants on the list.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (Congress congress : context.proceedings().congresses()) {
            for (int i = 0; i < congress.rosters().size(); i++) {
                Roster roster = congress.rosters().get(i);
                if (roster.complete().orElse(false)) {
                    compare(congress, i, context.listed(), findings);
                }
            }
        }
    }

    private static void compare(Congress congress, int i, Listed listed, Findings findings) {
        Roster roster = congress.rosters().get(i);
        for (ReportedCount count : congress.counts()) {
            long names = listed.on(congress, roster, count);
            if (names > 0 && names < Figure.of(count).least()) {
                findings.at(congress, "rosters", i, "complete")
                        .with("roster", roster.key())
                        .with("listed", names)
                        .with("figure", Figures.words(count))
                        .add();
                return;
            }
        }
    }
}
