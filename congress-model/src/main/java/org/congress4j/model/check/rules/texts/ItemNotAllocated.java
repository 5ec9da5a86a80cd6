package org.congress4j.model.check.rules.texts;

import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class ItemNotAllocated extends RecordRule<Agenda> {
    public ItemNotAllocated() {
        super(
                Agenda.class,
                RuleDescription.info(RuleGroup.TEXTS, "item_not_allocated")
                        .finds("An unallocated item in an agenda whose items are allocated.")
                        .message("item {label:text} is not allocated")
                        .reason("A congress allocates its items to the plenary and its committees. The rule checks "
                                + "agendas in which most top-level items, or items below them, are allocated.")
                        .advice("Add the organ, if it is known.")
                        .build());
    }

    @Override
    public void check(Agenda agenda, CheckContext context, Findings findings) {
        long allocated =
                agenda.items().stream().filter(ItemNotAllocated::isAllocated).count();
        for (int i = 0;
                2 * allocated > agenda.items().size() && i < agenda.items().size();
                i++) {
            AgendaItem item = agenda.items().get(i);
            if (!isAllocated(item)) {
                findings.at(agenda, "items", i)
                        .with("label", item.label().orElseGet(item::key))
                        .add();
            }
        }
    }

    private static boolean isAllocated(AgendaItem item) {
        return !item.allocatedToIds().isEmpty() || item.items().stream().anyMatch(ItemNotAllocated::isAllocated);
    }
}
