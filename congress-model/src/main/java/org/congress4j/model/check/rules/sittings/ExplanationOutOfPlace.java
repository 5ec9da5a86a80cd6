package org.congress4j.model.check.rules.sittings;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.congress4j.model.Action;
import org.congress4j.model.Id;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Entries;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.code.StatementKind;

public final class ExplanationOutOfPlace extends RecordRule<Statement> {
    private static final ImmutableSet<StatementKind> EXPLANATIONS =
            ImmutableSet.of(StatementKind.EXPLANATION_BEFORE_VOTE, StatementKind.EXPLANATION_AFTER_VOTE);
    // That others joined the sponsors is told before a vote, too.
    private static final Pattern DECISION =
            Pattern.compile("\\b(vote was taken|(was|were) (not )?(adopted|rejected|approved)|so decided)\\b");

    public ExplanationOutOfPlace() {
        super(
                Statement.class,
                RuleDescription.warning(RuleGroup.SITTINGS, "explanation_out_of_place")
                        .finds(
                                "An explanation of vote before the vote that stands after it in the record, or the other way "
                                        + "round.")
                        .message("'{kind:code}' {place:text}, but the decision was taken {decision:text}")
                        .reason(
                                "An explanation is given before or after the vote, as its kind says. The place of the vote is "
                                        + "that of the action or, if it has none, of the part of the record that tells of it. Votes "
                                        + "on several parts of a text, between which explanations are given, are left alone.")
                        .advice("Correct the kind, the place in the record, or the action.")
                        .build());
    }

    @Override
    public void check(Statement statement, CheckContext context, Findings findings) {
        boolean explains = statement.kind().filter(EXPLANATIONS::contains).isPresent();
        Action action = explains ? context.find(Action.class, statement.actionId()) : null;
        if (action != null && action.votes().size() < 2 && action.partOfId().isEmpty()) {
            boolean before = statement.kind().equals(Optional.of(StatementKind.EXPLANATION_BEFORE_VOTE));
            compare(context, statement, before, place(action, context, before), findings);
        }
    }

    /** The entry of the record that shows when the body decided. */
    private static ProceedingsRecord<?> place(Action action, CheckContext context, boolean before) {
        if (action.position().isPresent() || action.time().isPresent()) {
            return action;
        }
        Narratives narratives = context.once(ExplanationOutOfPlace.class, () -> narratives(context))
                .get(action.id());
        return narratives == null ? action : before ? narratives.last : narratives.first;
    }

    private static Map<Id<Action>, Narratives> narratives(CheckContext context) {
        Map<Id<Action>, Narratives> narratives = new HashMap<>();
        context.forEach(Statement.class, statement -> {
            if (statement.actionId().isPresent()
                    && statement.kind().equals(Optional.of(StatementKind.NARRATIVE))
                    && mayTellOfDecision(statement)) {
                narratives
                        .computeIfAbsent(statement.actionId().get(), key -> new Narratives(statement))
                        .add(statement);
            }
        });
        return narratives;
    }

    /** Of the parts of the record that tell of one decision, those that leave the most room for explanations. */
    private static final class Narratives {
        private Statement first;
        private Statement last;

        Narratives(Statement narrative) {
            first = withoutWords(narrative);
            last = first;
        }

        void add(Statement narrative) {
            if (position(narrative, 0) < position(first, 0)) {
                first = withoutWords(narrative);
            }
            if (position(narrative, Integer.MAX_VALUE) > position(last, Integer.MAX_VALUE)) {
                last = withoutWords(narrative);
            }
        }

        private static int position(Statement narrative, int otherwise) {
            return narrative.position().orElse(otherwise);
        }

        /** Many may be held at once. */
        private static Statement withoutWords(Statement narrative) {
            return narrative.toBuilder()
                    .texts(ImmutableList.of())
                    .summary(Optional.empty())
                    .build();
        }
    }

    private static boolean mayTellOfDecision(Statement statement) {
        return statement.texts().isEmpty()
                ? statement.summary().isEmpty()
                : statement.texts().stream()
                        .anyMatch(text ->
                                DECISION.matcher(Ascii.toLowerCase(text.text())).find());
    }

    private static void compare(
            CheckContext context,
            Statement explanation,
            boolean before,
            ProceedingsRecord<?> decision,
            Findings findings) {
        boolean oneSitting =
                explanation.sessionId().isPresent() && explanation.sessionId().equals(Entries.session(decision));
        if (oneSitting
                && explanation.position().isPresent()
                && Entries.position(decision).isPresent()) {
            int place = explanation.position().getAsInt();
            int decided = Entries.position(decision).getAsInt();
            if (before ? place > decided : place < decided) {
                report(explanation, "position", "stands at position " + place, "at position " + decided, findings);
            }
            return;
        }
        Span given = Entries.time(explanation);
        Span decided = Entries.time(decision);
        if (oneSitting && given.startIsKnown() && decided.startIsKnown()) {
            if (before
                    ? given.startFirst() > decided.startLast()
                    : given.endIsKnown() && given.endsBeforeStartOf(decided)) {
                report(
                        explanation,
                        "time",
                        "was given " + Entries.timeInWords(explanation).orElseThrow(),
                        Entries.timeInWords(decision).orElseThrow(),
                        findings);
            }
            return;
        }
        DayRange dayGiven = context.daysOf(explanation);
        DayRange dayDecided = decision instanceof Action action ? context.daysOf(action) : null;
        if (dayGiven != null
                && dayDecided != null
                && (before ? dayGiven.first() > dayDecided.last() : dayGiven.last() < dayDecided.first())) {
            report(explanation, "kind", "was given on " + dayGiven, "on " + dayDecided, findings);
        }
    }

    private static void report(Statement explanation, String member, String place, String decision, Findings findings) {
        findings.at(explanation, member)
                .with("kind", explanation.kind().orElseThrow())
                .with("place", place)
                .with("decision", decision)
                .add();
    }
}
