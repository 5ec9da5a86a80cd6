package org.congress4j.model.check;

import org.congress4j.model.Congress;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Roster;

/** Finds a list of participants that says it is complete and has fewer names than were counted. */
final class RosterIncomplete extends CheckRule {
    RosterIncomplete() {
        super(RuleDescription.builder()
                .code("roster_incomplete")
                .severity(Severity.WARNING)
                .finds("A list of participants that says it is complete and has fewer names than were counted.")
                .message("list '{roster}' says that it is complete and has {listed} names; {figure} were counted")
                .reason(
                        "A figure with the same basis, or of those registered if the list says nothing, counts those who "
                                + "should be on the list. A list without a name is not in the document and is left alone.")
                .advice("Look whether the document has all of the list, or correct what the list says of itself.")
                .needs("The participants of the list.")
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
