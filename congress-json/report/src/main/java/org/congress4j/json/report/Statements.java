package org.congress4j.json.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.congress4j.model.Chair;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.Session;
import org.congress4j.model.SessionEvent;
import org.congress4j.model.Statement;
import org.congress4j.model.StatementText;
import org.congress4j.model.code.EventStatus;

/** Sittings, what was said in them, and what parties said of texts. */
final class Statements {
    /** What of a speech stands in a summary; the whole is in the record. */
    private static final int LONGEST = 300;

    private final Names names;
    private final Citations citations;
    private final Claims claims;

    Statements(Names names, Citations citations, Claims claims) {
        this.names = names;
        this.citations = citations;
        this.claims = claims;
    }

    /** {@code Ms. Waly, Executive Director of UNODC, by video link from Vienna (closing): I thank …}. */
    Fact of(Statement statement) {
        Optional<LocalDate> day = names.dayOf(statement);
        String speaker = statement.speaker().map(who -> names.speaker(who, day)).orElse("");
        List<String> how = new ArrayList<>();
        statement.coSpeakers().forEach(other -> how.add("with " + names.speaker(other, day)));
        if (!statement.onBehalfOfIds().isEmpty()) {
            how.add("on behalf of " + Phrases.list(names.parties(statement.onBehalfOfIds(), day)));
        }
        statement.delivery().ifPresent(mode -> how.add("by " + Phrases.words(mode)));
        statement.deliveredFrom().ifPresent(place -> how.add("from " + Phrases.text(place)));
        String kind = statement.kind().map(is -> " (" + Phrases.words(is) + ")").orElse("");
        String head = (speaker.isEmpty() ? "Unnamed speaker" : speaker)
                + (how.isEmpty() ? "" : ", " + String.join(" ", how))
                + kind;
        return Fact.of(head + words(statement).map(said -> ": " + said).orElse(""))
                .ofRecord(statement.id())
                .from(citations.of(statement))
                .with(claims.of(statement));
    }

    private static Optional<String> words(Statement statement) {
        Optional<String> words = statement.texts().stream()
                .filter(text -> text.language().toString().startsWith("en"))
                .findFirst()
                .or(() -> statement.texts().stream().findFirst())
                .map(StatementText::text)
                .map(Statements::excerpt)
                .map(text -> "“" + text + "”");
        return words.or(() -> statement.summary().map(summary -> Phrases.text(summary.text())));
    }

    static String excerpt(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, LONGEST));
        int space = cut.lastIndexOf(' ');
        return (space < LONGEST / 2 ? cut : cut.substring(0, space)) + " …";
    }

    /** {@code 9299th meeting, 30 March 2023: Chair: Mozambique; item 3}. */
    Fact session(Session session, Optional<LocalDate> congressDay) {
        Optional<LocalDate> day =
                Names.dateOf(session).flatMap(date -> date.earliest()).or(() -> congressDay);
        List<String> parts = new ArrayList<>();
        session.actual()
                .or(session::planned)
                .ifPresent(times -> parts.add(Phrases.times(times)
                        + (session.actual().isEmpty() && isOnlyPlanned(session) ? " (planned)" : "")));
        session.kind()
                .filter(kind -> session.title().isPresent() || session.number().isPresent())
                .ifPresent(kind -> parts.add(Phrases.words(kind)));
        session.access().ifPresent(access -> parts.add(Phrases.words(access)));
        if (!session.itemRefs().isEmpty()) {
            parts.add(String.join(
                    ", ", session.itemRefs().stream().map(names::item).toList()));
        }
        if (!session.statuses().isEmpty()) {
            EventStatus last =
                    session.statuses().get(session.statuses().size() - 1).status();
            if (!last.equals(EventStatus.HELD)) {
                parts.add(Phrases.words(last));
            }
        }
        return Fact.of(names.session(session) + (parts.isEmpty() ? "" : ", " + String.join("; ", parts)))
                .ofRecord(session.id())
                .from(citations.of(session))
                .with(Stream.of(
                                session.chairs().stream().map(chair -> chair(chair, day)),
                                session.events().stream().map(Statements::event),
                                session.scheduleChanges().stream()
                                        .map(change -> Fact.of(
                                                Phrases.capitalized(Phrases.words(change.kind())),
                                                change.previousTime()
                                                                .map(time -> "planned for " + Phrases.times(time))
                                                                .orElse("")
                                                        + change.reason()
                                                                .map(reason -> " (" + Phrases.text(reason) + ")")
                                                                .orElse(""))),
                                session.counts().stream()
                                        .map(count ->
                                                Fact.of(Phrases.count(count)).from(citations.of(count))),
                                claims.of(session).stream())
                        .flatMap(facts -> facts)
                        .collect(toImmutableList()));
    }

    private static boolean isOnlyPlanned(Session session) {
        return session.statuses().isEmpty()
                || !session.statuses()
                        .get(session.statuses().size() - 1)
                        .status()
                        .equals(EventStatus.HELD);
    }

    private Fact chair(Chair chair, Optional<LocalDate> day) {
        return Fact.of(
                chair.office().map(Phrases::office).orElse("Chair"),
                Stream.of(chair.name(), chair.holderId().map(id -> names.party(id, day)))
                                .flatMap(Optional::stream)
                                .distinct()
                                .reduce((name, holder) -> name + " (" + holder + ")")
                                .orElse("")
                        + chair.time().map(time -> ", " + Phrases.times(time)).orElse(""));
    }

    private static Fact event(SessionEvent event) {
        return Fact.of(
                Phrases.capitalized(Phrases.words(event.kind())),
                Stream.of(event.time().map(Phrases::time), event.remark().map(Phrases::text))
                        .flatMap(Optional::stream)
                        .reduce((time, remark) -> time + ", " + remark)
                        .orElse(""));
    }

    /** {@code Japan: reservation on the Kyoto Declaration}. */
    Fact position(PositionStatement position, Optional<LocalDate> congressDay) {
        Optional<LocalDate> day =
                position.date().flatMap(date -> date.earliest()).or(() -> congressDay);
        String who = position.partyId()
                .map(id -> names.party(id, day))
                .or(position::name)
                .orElse("");
        String on = position.textId().map(text -> " on " + names.of(text)).orElse("");
        String summary =
                position.summary().map(said -> ": " + Phrases.text(said.text())).orElse("");
        return Fact.of(who + ", " + Phrases.words(position.kind()) + on
                        + position.date().map(date -> ", " + Phrases.date(date)).orElse("") + summary)
                .ofRecord(position.id())
                .from(citations.of(position))
                .with(claims.of(position));
    }

    ImmutableList<Fact> all(List<Statement> statements) {
        return statements.stream().map(this::of).collect(toImmutableList());
    }
}
