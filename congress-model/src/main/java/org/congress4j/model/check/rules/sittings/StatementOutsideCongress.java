package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Congress;
import org.congress4j.model.Session;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Spans;
import org.congress4j.model.code.DeliveryMode;
import org.congress4j.model.code.SessionKind;

public final class StatementOutsideCongress extends RecordRule<Statement> {
    private static final ImmutableSet<DeliveryMode> NOT_SPOKEN_THERE =
            ImmutableSet.of(DeliveryMode.WRITTEN, DeliveryMode.RECORDED_VIDEO, DeliveryMode.READ_BY_ANOTHER);
    private static final ImmutableSet<SessionKind> BESIDE = ImmutableSet.of(
            SessionKind.CONSULTATION, SessionKind.BRIEFING, SessionKind.SPECIAL_EVENT, SessionKind.ANCILLARY_MEETING);

    public StatementOutsideCongress() {
        super(
                Statement.class,
                RuleDescription.warning(RuleGroup.SITTINGS, "statement_outside_congress")
                        .finds("A statement dated before or after its congress.")
                        .message("the statement was made on {day:period}, but the congress was held {congress:period}")
                        .reason("Statements are made while a congress meets; its last sitting may end on the day "
                                + "after. Statements in writing or recorded before, and those in consultations, "
                                + "briefings, special events and attached meetings may be older or later. "
                                + "Where the time of the sitting is known, other rules compare it.")
                        .example("Wrong years in a corpus of parliamentary debates "
                                + "(github.com/clarin-eric/ParlaMint/issues/496).")
                        .advice("Correct the date of the statement, often its year, or the dates of the congress.")
                        .addCause("congress")
                        .build());
    }

    @Override
    public void check(Statement statement, CheckContext context, Findings findings) {
        if ((statement.date().isEmpty() && statement.time().isEmpty())
                || statement.delivery().filter(NOT_SPOKEN_THERE::contains).isPresent()) {
            return;
        }
        Session session = context.find(Session.class, statement.sessionId());
        Congress congress = context.find(Congress.class, context.congressOf(statement));
        DayRange days = context.daysOf(statement);
        if (congress != null
                && days != null
                && (session == null
                        || (session.actual().isEmpty()
                                && session.kind().filter(BESIDE::contains).isEmpty()))
                && CongressDays.isOutside(context, congress, days)) {
            findings.at(statement, statement.time().isPresent() ? "time" : "date")
                    .with("day", days)
                    .with("congress", Spans.words(congress.period().orElseThrow()))
                    .add();
        }
    }
}
