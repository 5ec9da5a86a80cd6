package org.congress4j.model.check.rules.texts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ObjectArrays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class AgendaLabelRepeated extends RecordRule<Agenda> {
    public AgendaLabelRepeated() {
        super(
                Agenda.class,
                RuleDescription.error(RuleGroup.TEXTS, "agenda_label_repeated")
                        .finds("Two sibling agenda items with the same label.")
                        .message("label '{label:text}' is already that of '{first:key}'")
                        .reason("The label of an item, with those above it, is unique in an agenda.")
                        .advice("Correct the label.")
                        .build());
    }

    @Override
    public void check(Agenda agenda, CheckContext context, Findings findings) {
        check(agenda, agenda.items(), new ArrayList<>(), findings);
    }

    private static void check(Agenda agenda, ImmutableList<AgendaItem> items, List<Object> path, Findings findings) {
        Map<String, AgendaItem> labels = new HashMap<>();
        path.add("items");
        for (int i = 0; i < items.size(); i++) {
            path.add(i);
            AgendaItem item = items.get(i);
            if (item.label().isPresent()) {
                AgendaItem first = labels.putIfAbsent(item.label().get(), item);
                if (first != null) {
                    findings.at(agenda, ObjectArrays.concat(path.toArray(), (Object) "label"))
                            .with("label", item.label().get())
                            .with("first", first.key())
                            .add();
                }
            }
            if (!item.items().isEmpty()) {
                check(agenda, item.items(), path, findings);
            }
            path.remove(path.size() - 1);
        }
        path.remove(path.size() - 1);
    }
}
