package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Action;
import org.congress4j.model.Agenda;
import org.congress4j.model.Congress;
import org.congress4j.model.Document;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Congresses;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class ItemOfOtherCongress extends RecordRule<ProceedingsRecord<?>> {
    public ItemOfOtherCongress() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(
                        Session.class, Statement.class, Action.class, Document.class),
                RuleDescription.warning(RuleGroup.SITTINGS, "item_of_other_congress")
                        .finds("A session, statement, action or document under an agenda item of another congress.")
                        .message(
                                "'{item:reference}' is on the agenda of '{other:id}', but the congress is '{congress:id}'")
                        .reason(
                                "An agenda belongs to one congress. A joint sitting, which names the congresses that meet "
                                        + "together, takes up items of all their agendas.")
                        .advice("Correct the item or the congress.")
                        .addCause("congress", "other")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Session session) {
            ImmutableSet<Id<Congress>> congresses = Congresses.of(session);
            compare(context, session, congresses, session.itemRefs(), findings);
            for (int i = 0; i < session.itemsTaken().size(); i++) {
                KeyReference item = session.itemsTaken().get(i).itemRef();
                compare(context, session, congresses, item, findings, "itemsTaken", i, "itemRef");
            }
        } else if (record instanceof Statement statement) {
            if (!statement.itemRefs().isEmpty()) {
                compare(context, statement, Congresses.of(context, statement), statement.itemRefs(), findings);
            }
        } else if (record instanceof Action action) {
            if (!action.itemRefs().isEmpty()) {
                compare(context, action, Congresses.of(context, action), action.itemRefs(), findings);
            }
        } else if (record instanceof Document document) {
            if (!document.itemRefs().isEmpty()) {
                compare(context, document, Congresses.of(context, document), document.itemRefs(), findings);
            }
        }
    }

    private static void compare(
            CheckContext context,
            ProceedingsRecord<?> record,
            ImmutableSet<Id<Congress>> congresses,
            ImmutableList<KeyReference> items,
            Findings findings) {
        for (int i = 0; i < items.size(); i++) {
            compare(context, record, congresses, items.get(i), findings, "itemRefs", i);
        }
    }

    private static void compare(
            CheckContext context,
            ProceedingsRecord<?> record,
            ImmutableSet<Id<Congress>> congresses,
            KeyReference item,
            Findings findings,
            Object... place) {
        Agenda agenda = context.find(Agenda.class, item.recordId());
        if (agenda != null && Congresses.differ(context, congresses, Congresses.of(agenda.congressId()))) {
            findings.at(record, place)
                    .with("item", item)
                    .with("other", agenda.congressId().orElseThrow())
                    .with("congress", congresses.asList().get(0))
                    .add();
        }
    }
}
