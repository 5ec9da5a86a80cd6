package org.congress4j.model.check.rules.sittings;

import com.google.common.base.Ascii;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Sitting;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.code.SessionEventKind;

public final class SessionNumberRepeated extends DocumentRule {
    public SessionNumberRepeated() {
        super(RuleDescription.info(RuleGroup.SITTINGS, "session_number_repeated")
                .finds("Two sittings of one body with the same number, unless they are of one day.")
                .message("no. {number:number} is already the number of {first:id}")
                .reason("The sittings of a body are numbered one after the other. One that was suspended and resumed "
                        + "keeps its number; the rule leaves it alone if an event, the title or the printed number "
                        + "says so, or if both parts are of one day.")
                .advice("Correct the number, or state that the sitting was suspended and resumed.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (List<Sitting> sittings : context.sittings()) {
            Map<Integer, Sitting> numbered = new HashMap<>();
            for (Sitting sitting : sittings) {
                Sitting first = sitting.number().isEmpty()
                        ? null
                        : numbered.putIfAbsent(sitting.number().getAsInt(), sitting);
                if (first != null
                        && !areOnOneDay(context, first.session(), sitting.session())
                        && !isPart(first.session())
                        && !isPart(sitting.session())) {
                    sitting.atNumber(findings)
                            .with("number", sitting.number().getAsInt())
                            .with("first", first.session().id())
                            .add();
                }
            }
        }
    }

    private static boolean areOnOneDay(CheckContext context, Session first, Session second) {
        Span before = context.actual(first);
        Span after = context.actual(second);
        return before.startIsKnown()
                && after.startIsKnown()
                && Math.floorDiv(before.startLast(), Span.SECONDS_OF_DAY)
                        == Math.floorDiv(after.startLast(), Span.SECONDS_OF_DAY);
    }

    /** Whether a session says that it is a part of a sitting that was suspended and resumed. */
    private static boolean isPart(Session session) {
        return session.printedNumber().isPresent()
                || session.events().stream()
                        .anyMatch(event -> event.kind().equals(SessionEventKind.SUSPENDED)
                                || event.kind().equals(SessionEventKind.RESUMED))
                || session.title()
                        .filter(title -> title.texts().values().stream()
                                .anyMatch(text -> Ascii.toLowerCase(text).contains("resum")))
                        .isPresent();
    }
}
