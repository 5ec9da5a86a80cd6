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
        Map<Id<Session>, List<Statement>> sessions = new LinkedHashMap<>();
        for (Statement statement : context.records(Statement.class)) {
            if (statement.sessionId().isPresent()
                    && statement.time().isPresent()
                    && statement.continuesId().isEmpty()
                    && statement.coSpeakers().isEmpty()
                    && statement.kind().filter(INTERRUPTIONS::contains).isEmpty()
                    && !statement.delivery().equals(Optional.of(DeliveryMode.WRITTEN))
                    && Span.ofTime(statement.time()).startIsKnown()
                    && Span.ofTime(statement.time()).endFirst() != Long.MIN_VALUE) {
                sessions.computeIfAbsent(statement.sessionId().get(), key -> new ArrayList<>())
                        .add(statement);
            }
        }
        for (List<Statement> statements : sessions.values()) {
            statements.sort(
                    Comparator.comparingLong(statement -> time(statement).startLast()));
            compare(statements, findings);
        }
    }

    private static void compare(List<Statement> statements, Findings findings) {
        Statement longest = null;
        for (Statement statement : statements) {
            if (longest != null
                    && time(statement).startLast() < time(longest).endFirst() - MINUTE
                    && !haveOneSpeaker(longest, statement)) {
                findings.at(statement, "time")
                        .with("time", Spans.words(statement.time().orElseThrow()))
                        .with("first", longest.id())
                        .with("earlier", Spans.words(longest.time().orElseThrow()))
                        .add();
            }
            longest = longest == null
                            || time(statement).endFirst() > time(longest).endFirst()
                    ? statement
                    : longest;
        }
    }

    private static Span time(Statement statement) {
        return Span.ofTime(statement.time());
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
