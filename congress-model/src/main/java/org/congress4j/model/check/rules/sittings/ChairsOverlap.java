package org.congress4j.model.check.rules.sittings;

import org.congress4j.model.Chair;
import org.congress4j.model.Id;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;

public final class ChairsOverlap extends RecordRule<Session> {
    public ChairsOverlap() {
        super(
                Session.class,
                RuleDescription.warning(RuleGroup.SITTINGS, "chairs_overlap")
                        .finds("Two people presiding over one sitting at the same time.")
                        .message("{first:id-or-name} presided {before:period}, but {second:id-or-name} {after:period}")
                        .reason("One person presides, and hands over to the next. Those who presided together "
                                + "throughout have the same times and are left alone.")
                        .advice("Correct the times.")
                        .build());
    }

    @Override
    public void check(Session session, CheckContext context, Findings findings) {
        for (int i = 1; i < session.chairs().size(); i++) {
            Chair before = session.chairs().get(i - 1);
            Chair after = session.chairs().get(i);
            if (before.time().isPresent()
                    && after.time().isPresent()
                    && !before.time().equals(after.time())
                    && Span.ofTime(before.time()).overlaps(Span.ofTime(after.time()))) {
                findings.at(session, "chairs", i, "time")
                        .with("first", name(before))
                        .with("before", Spans.words(before.time().get()))
                        .with("second", name(after))
                        .with("after", Spans.words(after.time().get()))
                        .add();
            }
        }
    }

    private static String name(Chair chair) {
        return chair.holderId().map(Id::toString).or(chair::name).orElseThrow();
    }
}
