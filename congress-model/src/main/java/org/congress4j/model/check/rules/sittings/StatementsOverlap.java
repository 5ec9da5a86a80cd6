package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Id;
import org.congress4j.model.Session;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.TimeRange;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;
import org.congress4j.model.code.DeliveryMode;
import org.congress4j.model.code.StatementKind;
import org.jspecify.annotations.Nullable;

public final class StatementsOverlap extends DocumentRule {
    private static final long MINUTE = 60;
    private static final ImmutableSet<StatementKind> INTERRUPTIONS = ImmutableSet.of(
            StatementKind.INTERJECTION,
            StatementKind.POINT_OF_ORDER,
            StatementKind.PROCEDURAL,
            StatementKind.NARRATIVE,
            StatementKind.QUESTION,
            StatementKind.ANSWER);

    public StatementsOverlap() {
        super(RuleDescription.warning(RuleGroup.SITTINGS, "statements_overlap")
                .finds("Two statements of one sitting made at the same time.")
                .message("the statement was made {time:period}, but '{first:id}' {earlier:period}")
                .reason(
                        "One speaks after the other. Interruptions, what the chair says, questions and answers, statements in "
                                + "writing, two of one speaker, and those that go on from another are left alone, and so is an "
                                + "overlap of up to a minute.")
                .advice("Correct one of the times.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<Id<Session>, List<Timed>> sessions = new LinkedHashMap<>();
        for (Statement statement : context.records(Statement.class)) {
            if (statement.sessionId().isPresent()
                    && statement.time().flatMap(TimeRange::end).isPresent()
                    && statement.continuesId().isEmpty()
                    && statement.coSpeakers().isEmpty()
                    && statement.kind().filter(INTERRUPTIONS::contains).isEmpty()
                    && !statement.delivery().equals(Optional.of(DeliveryMode.WRITTEN))) {
                Span time = Span.ofTime(statement.time());
                if (time.startIsKnown() && time.endFirst() != Long.MIN_VALUE) {
                    sessions.computeIfAbsent(statement.sessionId().get(), key -> new ArrayList<>())
                            .add(new Timed(statement, time.startLast(), time.endFirst()));
                }
            }
        }
        for (List<Timed> statements : sessions.values()) {
            statements.sort(Comparator.comparingLong(Timed::start));
            compare(statements, findings);
        }
    }

    /** A statement, the last moment at which it may start, and the first at which it may end. */
    private record Timed(Statement statement, long start, long end) {}

    private static void compare(List<Timed> statements, Findings findings) {
        Timed longest = null;
        for (Timed next : statements) {
            if (longest != null
                    && next.start() < longest.end() - MINUTE
                    && !haveOneSpeaker(longest.statement(), next.statement())) {
                findings.at(next.statement(), "time")
                        .with("time", Spans.words(next.statement().time().orElseThrow()))
                        .with("first", longest.statement().id())
                        .with("earlier", Spans.words(longest.statement().time().orElseThrow()))
                        .add();
            }
            longest = longest == null || next.end() > longest.end() ? next : longest;
        }
    }

    private static boolean haveOneSpeaker(Statement first, Statement second) {
        @Nullable Speaker one = first.speaker().orElse(null);
        @Nullable Speaker other = second.speaker().orElse(null);
        return one == null
                || other == null
                || (one.personId().isPresent() && one.personId().equals(other.personId()))
                || (one.partyId().isPresent() && one.partyId().equals(other.partyId()))
                || (one.name().isPresent() && one.name().equals(other.name()));
    }
}
