package org.congress4j.model.check.rules.congresses;

import org.congress4j.model.Congress;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class FigureBelowRoster extends DocumentRule {
    public FigureBelowRoster() {
        super(RuleDescription.warning(RuleGroup.CONGRESSES, "figure_below_roster")
                .finds("A figure lower than the number listed in the document.")
                .message("the figure is {figure:figure}, but {listed:number} are listed")
                .reason(
                        "Persons are compared with one edition of the list of participants, on the same basis, or as registered "
                                + "if the list does not say; those of a category with the persons of that category on the list. Member "
                                + "States, observers, other organizations and delegations are compared with the delegations in the "
                                + "document. Figures with a mode, gender, level, day or subject of their own, and figures that are only a "
                                + "lower bound, are left alone.")
                .advice("Check the sources: the list may be provisional, or the figure may count something else.")
                .needs("The list of participants, or the delegations.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (Congress congress : context.records(Congress.class)) {
            for (int i = 0; i < congress.counts().size(); i++) {
                ReportedCount count = congress.counts().get(i);
                if (context.listed().lacksCategories(congress, count)) {
                    findings.notChecked("the list does not say as what some of the persons take part");
                }
                long names = context.listed().of(congress, count);
                if (names > Figure.of(count).most()) {
                    findings.at(congress, "counts", i)
                            .with("figure", Figures.words(count))
                            .with("listed", names)
                            .add();
                }
            }
        }
    }
}
