package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableSet;
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
import org.congress4j.model.code.OfficeKind;

public final class ChairsOverlap extends RecordRule<Session> {
    private static final ImmutableSet<OfficeKind> SHARED =
            ImmutableSet.of(OfficeKind.CO_PRESIDENT, OfficeKind.CO_CHAIR, OfficeKind.CO_FACILITATOR);

    public ChairsOverlap() {
        super(
                Session.class,
                RuleDescription.warning(RuleGroup.SITTINGS, "chairs_overlap")
                        .finds("Two people presiding over one sitting at the same time.")
                        .message("{first:id-or-name} presided {before:period}, but {second:id-or-name} {after:period}")
                        .reason(
                                "One person presides, and hands over to the next. Those who presided together throughout have "
                                        + "the same times and are left alone, as are offices that several share, and whoever took the "
                                        + "Chair while the President, who has the time of the whole sitting, was away.")
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
                    && overlap(before, after)) {
                findings.at(session, "chairs", i, "time")
                        .with("first", name(before))
                        .with("before", Spans.words(before.time().get()))
                        .with("second", name(after))
                        .with("after", Spans.words(after.time().get()))
                        .add();
            }
        }
    }

    private static boolean overlap(Chair before, Chair after) {
        Span first = Span.ofTime(before.time());
        Span second = Span.ofTime(after.time());
        return first.overlaps(second)
                && !(isShared(before) && isShared(after))
                && !liesWithin(first, second)
                && !liesWithin(second, first);
    }

    private static boolean isShared(Chair chair) {
        return chair.office().filter(SHARED::contains).isPresent();
    }

    /** Whether one presided for a part of the time that the other has, as an Acting President does. */
    private static boolean liesWithin(Span inner, Span outer) {
        return !inner.startsBefore(outer) && !inner.endsAfterEndOf(outer);
    }

    private static String name(Chair chair) {
        return chair.holderId().map(Id::toString).or(chair::name).orElseThrow();
    }
}
