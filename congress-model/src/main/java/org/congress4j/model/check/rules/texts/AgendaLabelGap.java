package org.congress4j.model.check.rules.texts;

import java.util.ArrayList;
import java.util.List;
import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Gaps;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class AgendaLabelGap extends RecordRule<Agenda> {
    public AgendaLabelGap() {
        super(
                Agenda.class,
                RuleDescription.info(RuleGroup.TEXTS, "agenda_label_gap")
                        .finds("Missing labels among the items of an agenda.")
                        .message("no item has the label {missing:text}")
                        .reason("Agenda items are numbered, so one may be missing from the document; a deleted item "
                                + "leaves a gap too. The rule checks the items of one level with labels of one kind, "
                                + "whole numbers, Roman numerals or letters, alone or after the same words, as in 1.a "
                                + "and 1.b, if more are present than missing.")
                        .advice("Add the item, if it is known.")
                        .build());
    }

    @Override
    public void check(Agenda agenda, CheckContext context, Findings findings) {
        List<Object> path = new ArrayList<>();
        path.add("items");
        check(agenda, agenda.items(), path, findings);
    }

    private static void check(Agenda agenda, List<AgendaItem> items, List<Object> path, Findings findings) {
        for (LabelSeries series : LabelSeries.of(items)) {
            Gaps.in(series.numbers(), series::print)
                    .forEach((place, missing) -> findings.at(agenda, with(path, place, "label"))
                            .with("missing", missing)
                            .add());
        }
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).items().isEmpty()) {
                path.add(i);
                path.add("items");
                check(agenda, items.get(i).items(), path, findings);
                path.remove(path.size() - 1);
                path.remove(path.size() - 1);
            }
        }
    }

    private static Object[] with(List<Object> path, int place, String member) {
        List<Object> whole = new ArrayList<>(path);
        whole.add(place);
        whole.add(member);
        return whole.toArray();
    }
}
