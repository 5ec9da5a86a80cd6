package org.congress4j.model.check.rules.sittings;

import java.util.List;
import java.util.TreeMap;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Gaps;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class SessionNumberGap extends DocumentRule {
    public SessionNumberGap() {
        super(RuleDescription.info(RuleGroup.SITTINGS, "session_number_gap")
                .finds("Missing numbers among the sittings of a body.")
                .message("no sitting has the number {missing:text}")
                .reason("Sittings are numbered consecutively, so one may be missing from the document. An excerpt "
                        + "naturally has gaps, so the rule checks a body only if, between the first and the "
                        + "last sitting, more are present than missing.")
                .advice("Add the sitting, if it is known.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (List<Session> sittings : context.sittings()) {
            TreeMap<Integer, Session> numbers = new TreeMap<>();
            for (Session session : sittings) {
                session.number().ifPresent(number -> numbers.putIfAbsent(number, session));
            }
            Gaps.in(numbers)
                    .forEach((session, missing) -> findings.at(session, "number")
                            .with("missing", missing)
                            .add());
        }
    }
}
