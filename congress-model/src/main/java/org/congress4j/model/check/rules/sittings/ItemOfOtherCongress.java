package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Agenda;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class ItemOfOtherCongress extends RecordRule<ProceedingsRecord<?>> {
    public ItemOfOtherCongress() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(Session.class, Statement.class, Action.class),
                RuleDescription.warning(RuleGroup.SITTINGS, "item_of_other_congress")
                        .finds("A session, statement or action under an agenda item of another congress.")
                        .message(
                                "'{item:reference}' is on the agenda of '{other:id}', but the congress is '{congress:id}'")
                        .reason("An agenda belongs to one congress. Where several bodies meet together, a sitting may "
                                + "take up items of several agendas, and this may be right.")
                        .advice("Correct the item or the congress.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Session session) {
            compare(context, session, session.congressId(), session.itemRefs(), findings);
        } else if (record instanceof Statement statement) {
            if (!statement.itemRefs().isEmpty()) {
                compare(context, statement, context.congressOf(statement), statement.itemRefs(), findings);
            }
        } else if (record instanceof Action action) {
            if (!action.itemRefs().isEmpty()) {
                compare(context, action, context.congressOf(action), action.itemRefs(), findings);
            }
        }
    }

    private static void compare(
            CheckContext context,
            ProceedingsRecord<?> record,
            Optional<Id<Congress>> congress,
            ImmutableList<KeyReference> items,
            Findings findings) {
        for (int i = 0; i < items.size() && congress.isPresent(); i++) {
            Agenda agenda = context.find(Agenda.class, items.get(i).recordId());
            if (agenda != null
                    && agenda.congressId().isPresent()
                    && !agenda.congressId().equals(congress)) {
                findings.at(record, "itemRefs", i)
                        .with("item", items.get(i))
                        .with("other", agenda.congressId().get())
                        .with("congress", congress.get())
                        .add();
            }
        }
    }
}
