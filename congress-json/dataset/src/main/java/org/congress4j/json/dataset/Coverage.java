package org.congress4j.json.dataset;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Participant;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.Vote;
import org.congress4j.model.code.CountQualifier;
import org.congress4j.model.code.CountUnit;
import org.jspecify.annotations.Nullable;

/** How complete the data are: of each body, session and congress, what should be there and what is. */
final class Coverage {
    private static final String NAME = "coverage";

    private final Facts facts;
    private final Map<Scope, Counts> counts = new TreeMap<>();

    /**
     * What is counted, and of what.
     *
     * @param type {@code body}, {@code congress} or {@code session}
     * @param id the id of the body, the congress or the session
     * @param measure what is counted, such as {@code statements}
     */
    private record Scope(String type, String id, String measure) implements Comparable<Scope> {
        @Override
        public int compareTo(Scope other) {
            return Comparator.comparing(Scope::type)
                    .thenComparing(Scope::id)
                    .thenComparing(Scope::measure)
                    .compare(this, other);
        }
    }

    private static final class Counts {
        private OptionalLong expected = OptionalLong.empty();
        private long listed;
        private long unresolved;
        private @Nullable Long withText;
        private Optional<LocalDate> first = Optional.empty();
        private Optional<LocalDate> last = Optional.empty();

        void expectAtLeast(long number) {
            expected = OptionalLong.of(Math.max(expected.orElse(0), number));
        }

        void expectMore(long number) {
            expected = OptionalLong.of(expected.orElse(0) + number);
        }

        void on(Optional<PartialDate> day) {
            day.flatMap(PartialDate::earliest)
                    .filter(date -> first.isEmpty() || date.isBefore(first.get()))
                    .ifPresent(date -> first = Optional.of(date));
            day.flatMap(PartialDate::latest)
                    .filter(date -> last.isEmpty() || date.isAfter(last.get()))
                    .ifPresent(date -> last = Optional.of(date));
        }
    }

    Coverage(Facts facts) {
        this.facts = facts;
    }

    static void addTo(Plan plan) {
        TableDraft table = plan.draft(
                NAME,
                "How complete the data are: of each body, congress and session what should be there, and what is. A rate needs it as its denominator.");
        table.column(DataColumn.of("scope_type", ColumnType.STRING, "`body`, `congress` or `session`.")
                .mandatory());
        table.column(DataColumn.of("scope_id", ColumnType.STRING, "The id of the body, the congress or the session.")
                .mandatory());
        table.column(DataColumn.of(
                        "measure",
                        ColumnType.STRING,
                        "What is counted: `ballots`, `participants`, `statements`, or `votes` that list their voters.")
                .mandatory());
        table.column(
                DataColumn.of(
                        "expected",
                        ColumnType.INTEGER,
                        "How many there should be: of the statements of a session the last position, of votes all, of ballots the sum of those entitled or announced in votes that list voters, of participants the printed number of persons; empty if nothing says so."));
        table.column(DataColumn.of("listed", ColumnType.INTEGER, "How many there are.")
                .mandatory());
        table.column(DataColumn.of(
                        "unresolved",
                        ColumnType.INTEGER,
                        "Of how many only a name is known: no party of the speaker or voter, no person of the participant.")
                .mandatory());
        table.column(DataColumn.of(
                "with_text", ColumnType.INTEGER, "How many have a text; empty if they have none by their nature."));
        table.column(DataColumn.of("first_day", ColumnType.DATE, "The first day of one of them."));
        table.column(DataColumn.of("last_day", ColumnType.DATE, "The last day of one of them."));
        table.key("scope_type", "scope_id", "measure");
    }

    void see(ProceedingsRecord<?> record) {
        if (record instanceof Statement statement) {
            see(statement);
        } else if (record instanceof Action action && !action.votes().isEmpty()) {
            see(action);
        } else if (record instanceof Participant participant
                && participant.congressId().isPresent()) {
            Counts of = counts("congress", participant.congressId().get().toString(), "participants");
            of.listed++;
            of.unresolved += participant.personId().isPresent() ? 0 : 1;
        }
    }

    private Counts counts(String type, String id, String measure) {
        return counts.computeIfAbsent(new Scope(type, id, measure), scope -> new Counts());
    }

    private void see(Statement statement) {
        boolean known = statement.speaker().flatMap(Speaker::partyId).isPresent();
        Optional<PartialDate> day = facts.day(statement);
        statement.sessionId().map(Id::toString).ifPresent(id -> {
            Counts of = counts("session", id, "statements");
            see(of, statement, known, day);
            of.expectAtLeast(statement.position().orElse(0));
        });
        facts.congress(statement).ifPresent(id -> see(counts("congress", id, "statements"), statement, known, day));
        facts.body(statement).ifPresent(id -> see(counts("body", id, "statements"), statement, known, day));
    }

    private static void see(Counts of, Statement statement, boolean known, Optional<PartialDate> day) {
        of.listed++;
        of.unresolved += known ? 0 : 1;
        of.withText =
                (of.withText == null ? 0 : of.withText) + (statement.texts().isEmpty() ? 0 : 1);
        of.on(day);
    }

    private void see(Action action) {
        Optional<PartialDate> day = facts.day(action);
        for (Vote vote : action.votes()) {
            action.sessionId().map(Id::toString).ifPresent(id -> see("session", id, vote, day));
            facts.congress(action).ifPresent(id -> see("congress", id, vote, day));
            facts.body(action).ifPresent(id -> see("body", id, vote, day));
        }
    }

    private void see(String type, String id, Vote vote, Optional<PartialDate> day) {
        int voters = vote.allBallots().size() + vote.allUnresolvedBallots().size();
        Counts votes = counts(type, id, "votes");
        votes.expectMore(1);
        votes.listed += voters == 0 ? 0 : 1;
        votes.on(day);
        if (voters > 0) {
            Counts ballots = counts(type, id, "ballots");
            ballots.listed += voters;
            ballots.unresolved += vote.allUnresolvedBallots().size();
            ballots.on(day);
            entitled(vote).ifPresent(ballots::expectMore);
        }
    }

    private static OptionalLong entitled(Vote vote) {
        OptionalLong size = vote.electorate().map(all -> all.size()).orElse(OptionalLong.empty());
        return size.isPresent()
                ? size
                : vote.tally().map(tally -> tally.total()).orElse(OptionalLong.empty());
    }

    void write(Plan plan, RowSink out) throws IOException {
        facts.congresses()
                .values()
                .forEach(congress -> printed(congress)
                        .ifPresent(number -> counts("congress", congress.id().toString(), "participants")
                                .expectAtLeast(number)));
        TableDraft table = plan.table(NAME);
        for (Map.Entry<Scope, Counts> entry : counts.entrySet()) {
            Counts of = entry.getValue();
            out.write(new Row(table)
                    .set(0, entry.getKey().type())
                    .set(1, entry.getKey().id())
                    .set(2, entry.getKey().measure())
                    .set(3, of.expected.isPresent() && of.expected.getAsLong() > 0 ? of.expected.getAsLong() : null)
                    .set(4, of.listed)
                    .set(5, of.unresolved)
                    .set(6, of.withText)
                    .set(7, of.first.map(LocalDate::toString).orElse(null))
                    .set(8, of.last.map(LocalDate::toString).orElse(null)));
        }
    }

    /** The number of persons that is printed exactly, of all kinds together; empty if there are several. */
    private static OptionalLong printed(Congress congress) {
        long[] numbers = congress.counts().stream()
                .filter(count -> count.unit().equals(CountUnit.PERSON)
                        && count.qualifier().equals(CountQualifier.EXACT)
                        && count.categories().isEmpty()
                        && count.subject().isEmpty()
                        && count.mode().isEmpty()
                        && count.gender().isEmpty()
                        && count.officialLevel().isEmpty())
                .map(ReportedCount::value)
                .flatMapToLong(OptionalLong::stream)
                .distinct()
                .toArray();
        return numbers.length == 1 ? OptionalLong.of(numbers[0]) : OptionalLong.empty();
    }
}
