package org.congress4j.model.check.rules.sittings;

import java.util.List;
import org.congress4j.model.Officer;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class OfficeHoldersUndated extends DocumentRule {
    public OfficeHoldersUndated() {
        super(RuleDescription.info(RuleGroup.SITTINGS, "office_holders_undated")
                .finds("Two holders of one office, without the days on which they held it.")
                .message(
                        "{second:id-or-name} and {first:id-or-name} both held the office of {office:code}, and neither has a period")
                .reason(
                        "A congress has one President at a time. Where two are named, one followed the other, they shared the "
                                + "office, or one of them is wrong; the record does not say which.")
                .example(
                        "The 15th Conference of the Parties to the UNFCCC had two Presidents, Connie Hedegaard and, from 16 "
                                + "December 2009, Lars Løkke Rasmussen.")
                .advice("Add the periods, say that the office is shared, or correct one of the two.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (List<Officer> officers : Holders.ofOne(context)) {
            Officer first = officers.get(0);
            for (Officer officer : officers.subList(1, officers.size())) {
                if (first.period().isEmpty() && officer.period().isEmpty() && Holders.areTwo(first, officer, context)) {
                    findings.at(officer)
                            .with("second", Holders.name(officer))
                            .with("first", Holders.name(first))
                            .with("office", officer.office())
                            .add();
                }
            }
        }
    }
}
