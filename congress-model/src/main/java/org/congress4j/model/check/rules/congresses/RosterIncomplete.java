package org.congress4j.model.check.rules.congresses;

import org.congress4j.model.Congress;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Roster;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Listed;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;

/** Finds a list of participants that says it is complete and has fewer names than were counted. */
public final class RosterIncomplete extends DocumentRule {
    public RosterIncomplete() {
        super(RuleDescription.builder()
                .code("roster_incomplete")
                .severity(Severity.WARNING)
                .group(RuleGroup.CONGRESSES)
                .finds("A list of participants that says it is complete and has fewer names than were counted.")
                .message("list '{roster}' says that it is complete and has {listed} names; {figure} were counted")
                .parameter("roster", ParameterType.KEY)
                .parameter("listed", ParameterType.NUMBER)
                .parameter("figure", ParameterType.FIGURE)
                .reason(
                        "A figure with the same basis, or of those registered if the list says nothing, counts those who "
                                + "should be on the list. A list without a name is not in the document and is left alone.")
                .advice("Look whether the document has all of the list, or correct what the list says of itself.")
                .needs("The participants of the list.")
                .build());
    }

    @Override
    protected void check(CheckContext context, Findings findings) {
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
