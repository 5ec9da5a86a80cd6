package org.congress4j.model.check.rules.sittings;

import org.congress4j.model.Chair;
import org.congress4j.model.Id;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;
import org.congress4j.model.code.Severity;

public final class ChairsOverlap extends RecordRule<Session> {
    public ChairsOverlap() {
        super(
                Session.class,
                RuleDescription.builder()
                        .code("chairs_overlap")
                        .severity(Severity.WARNING)
                        .group(RuleGroup.SITTINGS)
                        .finds("Two people presiding over one sitting at the same time.")
                        .message("{first} presided {before}, but {second} {after}")
                        .parameter("first", ParameterType.ID_OR_NAME)
                        .parameter("before", ParameterType.PERIOD)
                        .parameter("second", ParameterType.ID_OR_NAME)
                        .parameter("after", ParameterType.PERIOD)
                        .reason("One person presides, and hands over to the next. Those who presided together "
                                + "throughout have the same times and are left alone.")
                        .advice("Correct the times.")
                        .build());
    }

    @Override
    protected void check(Session session, CheckContext context, Findings findings) {
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
