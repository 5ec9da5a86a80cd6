package org.congress4j.model.check.rules.congresses;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.Congress;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.EventStatus;
import org.congress4j.model.code.Formality;

public final class CancelledYetHeld extends DocumentRule {
    public CancelledYetHeld() {
        super(RuleDescription.warning(RuleGroup.CONGRESSES, "cancelled_yet_held")
                .finds("A cancelled congress with formal sittings.")
                .message("the last status is 'cancelled', but {session:id} was held")
                .reason("A cancelled congress is not held. Attached events may have been held nevertheless.")
                .advice("Check the sources; the log may lack its last entry.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Set<String> reported = new HashSet<>();
        for (Session session : context.proceedings().sessions()) {
            Congress congress = session.actual().isEmpty() ? null : context.find(Congress.class, session.congressId());
            if (congress != null
                    && isCancelled(congress)
                    && session.formality().equals(Optional.of(Formality.FORMAL))
                    && reported.add(congress.id().toString())) {
                findings.at(congress, "statuses", congress.statuses().size() - 1)
                        .with("session", session.id())
                        .add();
            }
        }
    }

    private static boolean isCancelled(Congress congress) {
        return !congress.statuses().isEmpty()
                && congress.statuses()
                        .get(congress.statuses().size() - 1)
                        .status()
                        .equals(EventStatus.CANCELLED);
    }
}
