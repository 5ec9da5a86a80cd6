package org.congress4j.model.check;

import org.congress4j.model.Chair;
import org.congress4j.model.Id;
import org.congress4j.model.Session;

/** Finds two who presided over one sitting at the same time. */
final class ChairsOverlap extends RecordRule<Session> {
    ChairsOverlap() {
        super(
                Session.class,
                RuleDescription.builder()
                        .code("chairs_overlap")
                        .severity(Severity.WARNING)
                        .finds("Two who presided over one sitting at the same time.")
                        .message("{first} presided {before}, and {second} {after}")
                        .reason(
                                "One presides, and hands over. Who presided together all the time has the same times and is left "
                                        + "alone.")
                        .advice("Correct the times.")
                        .build());
    }

    @Override
    void check(Session session, CheckContext context, Findings findings) {
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
