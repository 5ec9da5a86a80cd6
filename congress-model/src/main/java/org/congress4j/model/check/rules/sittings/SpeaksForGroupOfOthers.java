package org.congress4j.model.check.rules.sittings;

import java.util.Optional;
import org.congress4j.model.Organization;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.Body;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.OrganizationKind;

public final class SpeaksForGroupOfOthers extends RecordRule<Statement> {
    public SpeaksForGroupOfOthers() {
        super(
                Statement.class,
                RuleDescription.warning(RuleGroup.SITTINGS, "speaks_for_group_of_others")
                        .finds("A State that speaks for a group of which it was not a member.")
                        .message(
                                "{state:id} speaks on behalf of {group:id}, but was not a member at the time, {day:period}")
                        .reason("A group speaks through one of its members. The rule checks groups of States of which "
                                + "the document has at least two members on that day; organizations that "
                                + "speak for themselves, and speakers of organizations, are left alone.")
                        .advice("Add the membership, correct its period, or correct who spoke for whom.")
                        .needs("The memberships of the group, and the day of the statement.")
                        .addCause("state", "group")
                        .build());
    }

    @Override
    public void check(Statement statement, CheckContext context, Findings findings) {
        for (int i = 0; i < statement.onBehalfOfIds().size(); i++) {
            Organization group =
                    context.find(Organization.class, statement.onBehalfOfIds().get(i));
            Optional<PartyFacts> speaker = context.speakerOf(statement).filter(PartyFacts::isState);
            if (group != null
                    && group.kind().equals(Optional.of(OrganizationKind.GROUP_OF_STATES))
                    && speaker.isPresent()) {
                check(context, statement, i, group, speaker.get(), findings);
            }
        }
    }

    private static void check(
            CheckContext context,
            Statement statement,
            int i,
            Organization group,
            PartyFacts speaker,
            Findings findings) {
        Body body = context.body(group.id());
        DayRange days = context.daysOf(statement);
        if (days == null) {
            findings.notChecked("the day of the statement is not known");
        } else if (body == null || body.memberCount(days) < 2) {
            findings.notChecked("the document has no memberships of the group");
        } else if (!body.hasMember(speaker, days)) {
            findings.at(statement, "onBehalfOfIds", i)
                    .with("state", speaker.id())
                    .with("group", group.id())
                    .with("day", days)
                    .add();
        }
    }
}
