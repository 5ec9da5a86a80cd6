package org.congress4j.model.check.rules.texts;

import com.google.common.base.CharMatcher;
import com.google.common.primitives.Ints;
import java.util.TreeMap;
import org.congress4j.model.Agenda;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Gaps;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class AgendaLabelGap extends RecordRule<Agenda> {
    private static final CharMatcher DOT = CharMatcher.is('.');

    public AgendaLabelGap() {
        super(
                Agenda.class,
                RuleDescription.info(RuleGroup.TEXTS, "agenda_label_gap")
                        .finds("Missing numbers among the items of an agenda.")
                        .message("no item has the label {missing:text}")
                        .reason("Agenda items are numbered, so one may be missing from the document; a deleted item "
                                + "leaves a gap too. The rule checks top-level items with whole numbers, if "
                                + "more are present than missing.")
                        .advice("Add the item, if it is known.")
                        .build());
    }

    @Override
    public void check(Agenda agenda, CheckContext context, Findings findings) {
        TreeMap<Integer, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < agenda.items().size(); i++) {
            int place = i;
            agenda.items()
                    .get(i)
                    .label()
                    .map(label -> Ints.tryParse(DOT.trimTrailingFrom(label)))
                    .ifPresent(number -> numbers.putIfAbsent(number, place));
        }
        Gaps.in(numbers)
                .forEach((place, missing) -> findings.at(agenda, "items", place, "label")
                        .with("missing", missing)
                        .add());
    }
}
