package org.congress4j.model.check.rules.sittings;

import org.congress4j.model.Alignment;
import org.congress4j.model.Id;
import org.congress4j.model.Party;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.Body;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.AlignmentKind;

public final class DissociatesWithoutMembership extends RecordRule<Statement> {
    public DissociatesWithoutMembership() {
        super(
                Statement.class,
                RuleDescription.info(RuleGroup.SITTINGS, "dissociates_without_membership")
                        .finds("A State that dissociates itself from the statement of a group of which it was not a "
                                + "member.")
                        .message(
                                "{state:id} dissociates itself from a statement on behalf of {group:id}, but was not a "
                                        + "member at the time, {day:period}")
                        .reason("Only members of a group dissociate themselves from its statements. Other States often "
                                + "align themselves, which is fine. The rule checks groups of which the "
                                + "document has at least two members on that day.")
                        .advice("Add the membership, or change the alignment to opposition.")
                        .needs("The memberships of the group, and the day of the statement.")
                        .addCause("state", "group")
                        .build());
    }

    @Override
    public void check(Statement statement, CheckContext context, Findings findings) {
        for (int i = 0; i < statement.alignments().size(); i++) {
            Alignment alignment = statement.alignments().get(i);
            if (alignment.kind().equals(AlignmentKind.DISSOCIATE)
                    && alignment.partyId().isPresent()
                    && statement.onBehalfOfIds().size() == 1) {
                check(context, statement, i, context.party(alignment.partyId().get()), findings);
            }
        }
    }

    private static void check(CheckContext context, Statement statement, int i, PartyFacts party, Findings findings) {
        Id<? extends Party> group = statement.onBehalfOfIds().get(0);
        Body body = context.body(group);
        DayRange days = context.daysOf(statement);
        if (days == null || body == null || body.memberCount(days) < 2) {
            findings.notChecked("the document has no memberships of the group, or the day is not known");
        } else if (!body.hasMember(party, days)) {
            findings.at(statement, "alignments", i)
                    .with("state", party.id())
                    .with("group", group)
                    .with("day", days)
                    .add();
        }
    }
}
