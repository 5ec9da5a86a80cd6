package org.congress4j.json.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.congress4j.model.Action;
import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.Congress;
import org.congress4j.model.CongressSeries;
import org.congress4j.model.DateRange;
import org.congress4j.model.Declaration;
import org.congress4j.model.Document;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MemberState;
import org.congress4j.model.Name;
import org.congress4j.model.NamedParty;
import org.congress4j.model.Officer;
import org.congress4j.model.Organization;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Party;
import org.congress4j.model.Person;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.Source;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.TimeRange;
import org.congress4j.model.code.NameKind;
import org.congress4j.model.index.ProceedingsIndex;
import org.congress4j.model.registry.MemberStates;

/** What records are called: parties by their names of the day, texts by title or number, sittings by number. */
final class Names {
    private final ProceedingsIndex index;
    private final ImmutableSet<String> statesOfDocument;
    private final Map<String, String> parties = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    Names(ProceedingsIndex index) {
        this.index = index;
        statesOfDocument = index.proceedings().states().stream()
                .map(state -> state.id().toString())
                .collect(toImmutableSet());
    }

    /** Marks a record as told. */
    void tell(ProceedingsRecord<?> record) {
        named.add(record.id().toString());
    }

    /** The ids of all that was called by its name, or told, so far. */
    Set<String> named() {
        return named;
    }

    /** The name of a party on a day, or the last one if the day is not known; the id if nothing has that id. */
    String party(Id<? extends Party> id, Optional<LocalDate> day) {
        named.add(id.toString());
        return parties.computeIfAbsent(
                id + " " + day.map(Object::toString).orElse(""),
                unknown -> day.flatMap(on -> ofTheDay(id, on))
                        .or(() -> index.name(id))
                        .map(Phrases::text)
                        .orElse(id.toString()));
    }

    private Optional<LocalizedText> ofTheDay(Id<? extends Party> id, LocalDate day) {
        Optional<Party> party = index.find(Party.class, id);
        if (party.isPresent() && party.get() instanceof MemberState && !statesOfDocument.contains(id.toString())) {
            return MemberStates.registry().party(id.toString()).flatMap(state -> state.name(day));
        }
        return party.map(Names::namesOf).orElse(ImmutableList.of()).stream()
                .filter(name ->
                        name.period().map(period -> contains(period, day)).orElse(false))
                .min(Comparator.comparing(name -> name.kind().equals(Optional.of(NameKind.SHORT)) ? 0 : 1))
                .map(Name::text);
    }

    private static boolean contains(DateRange period, LocalDate day) {
        return period.start()
                        .flatMap(PartialDate::earliest)
                        .map(start -> !start.isAfter(day))
                        .orElse(true)
                && period.end()
                        .filter(end -> !end.equals(PartialDate.ONGOING))
                        .flatMap(PartialDate::latest)
                        .map(end -> !end.isBefore(day))
                        .orElse(true);
    }

    private static ImmutableList<Name> namesOf(Party party) {
        if (party instanceof MemberState state) {
            return state.names();
        }
        return party instanceof Organization organization ? organization.names() : ImmutableList.of();
    }

    String party(NamedParty party, Optional<LocalDate> day) {
        return party.name().or(() -> party.partyId().map(id -> party(id, day))).orElse("");
    }

    ImmutableList<String> parties(List<? extends Id<? extends Party>> ids, Optional<LocalDate> day) {
        return ids.stream().map(id -> party(id, day)).collect(toImmutableList());
    }

    /** The person who spoke, as written if the person is not known, with the party spoken for and the capacities. */
    String speaker(Speaker speaker, Optional<LocalDate> day) {
        Optional<String> name = speaker.personId()
                .filter(id -> index.name(id).isPresent())
                .map(id -> party(id, day))
                .or(speaker::name)
                .or(() -> speaker.personId().map(Object::toString));
        Optional<String> party = speaker.partyId().map(id -> party(id, day));
        Stream<String> titles = speaker.capacities().stream().map(capacity -> Phrases.text(capacity.title()));
        String who = name.map(is -> is
                        + party.filter(of -> !of.equals(is))
                                .map(of -> " (" + of + ")")
                                .orElse(""))
                .or(() -> party)
                .orElse("");
        return String.join(
                ", ",
                Stream.concat(Stream.of(who), titles)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** The name of a congress, series, body, text, sitting, document or source; its id if it has no name or is not there. */
    String of(Id<?> id) {
        named.add(id.toString());
        return index.find(ProceedingsRecord.class, Id.of(id.toString()))
                .map(found -> of((ProceedingsRecord<?>) found))
                .orElse(id.toString());
    }

    String of(ProceedingsRecord<?> record) {
        if (record instanceof Congress congress) {
            return Phrases.text(congress.name());
        } else if (record instanceof CongressSeries series) {
            return Phrases.text(series.name());
        } else if (record instanceof FormalText<?> text) {
            return text(text);
        } else if (record instanceof Session session) {
            return session(session);
        } else if (record instanceof Document document) {
            return document(document);
        } else if (record instanceof Source source) {
            return source(source);
        } else if (record instanceof Person person) {
            return Phrases.text(person.name());
        } else if (record instanceof Party party) {
            return Phrases.text(party.name());
        } else if (record instanceof Segment segment) {
            return segment.title()
                    .map(Phrases::text)
                    .or(() -> segment.kind().map(Phrases::words).map(Phrases::capitalized))
                    .orElse(record.id().toString());
        } else if (record instanceof Statement statement) {
            return "Statement"
                    + statement
                            .speaker()
                            .map(speaker -> " of " + speaker(speaker, dayOf(statement)))
                            .orElse("");
        } else if (record instanceof Officer officer) {
            return Phrases.office(officer.office());
        } else if (record instanceof Agenda agenda) {
            return Phrases.capitalized(Phrases.words(agenda.edition())) + " agenda";
        }
        return record.id().toString();
    }

    /** {@code A/RES/46/152, Creation of …}, {@code Resolution 2: Credentials of …}, {@code Kyoto Declaration}. */
    String text(FormalText<?> text) {
        Optional<String> number =
                text.symbol().map(Object::toString).or(() -> text.number().map(is -> form(text) + " " + is));
        return text.title()
                .map(title -> number.map(is -> is + ": ").orElse("") + Phrases.text(title))
                .or(() -> number)
                .or(() -> text.description().map(Phrases::text))
                .orElse(text.id().toString());
    }

    private static String form(FormalText<?> text) {
        return text.form()
                .map(Phrases::words)
                .map(Phrases::capitalized)
                .orElse(text instanceof Declaration ? "Declaration" : "Resolution");
    }

    /** The symbol of a text, or its number. */
    static Optional<String> numberOf(FormalText<?> text) {
        return text.symbol().map(Object::toString).or(text::number);
    }

    /** {@code 9299th meeting}, {@code 9299 (Resumption 1)}, {@code Closing of the Congress}. */
    String session(Session session) {
        Optional<String> number = session.printedNumber()
                .map(printed -> "meeting " + printed)
                .or(() -> session.number().stream()
                        .mapToObj(Names::ordinal)
                        .map(is -> is + " meeting")
                        .findFirst());
        Optional<String> title = session.title()
                .map(Phrases::text)
                .or(() -> number.isPresent()
                        ? Optional.empty()
                        : session.kind().map(Phrases::words).map(kind -> Phrases.capitalized(kind) + " session"));
        String name = String.join(
                ": ", Stream.of(number, title).flatMap(Optional::stream).toList());
        return name.isEmpty() ? session.id().toString() : name;
    }

    /** {@code 1st}, {@code 12th}, {@code 23rd}. */
    static String ordinal(int number) {
        int tens = number % 100;
        String ending = switch (tens >= 11 && tens <= 13 ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + ending;
    }

    String document(Document document) {
        String name = String.join(
                ", ",
                Stream.of(
                                document.symbol().map(Object::toString),
                                document.title().map(Phrases::text))
                        .flatMap(Optional::stream)
                        .toList());
        return name.isEmpty() ? document.id().toString() : name;
    }

    /** The shortest thing by which people find a source: its title, symbol, publisher, or address. */
    String source(Source source) {
        Optional<String> symbol = source.documentId()
                .flatMap(id -> index.find(Document.class, id))
                .flatMap(Document::symbol)
                .map(Object::toString)
                .or(() -> source.identifiers().stream().findFirst().map(identifier -> identifier.value()));
        Optional<String> publisher =
                source.publisherId().map(id -> party(id, Optional.empty())).or(source::publisherName);
        Optional<String> title = source.title().map(Phrases::text);
        return symbol.or(() -> title)
                .or(() -> publisher)
                .or(() -> source.uris().stream().findFirst())
                .orElse(source.id().toString());
    }

    /** {@code item 3}, {@code item 2 (e): Credentials}, or the reference if it leads nowhere. */
    String item(KeyReference item) {
        return index.agendaItem(item)
                .map(found -> found.label()
                        .map(label -> "item " + label)
                        .or(() -> found.title().map(Phrases::text))
                        .orElse(item.key()))
                .orElse(item.key());
    }

    String itemWithTitle(KeyReference item) {
        Optional<String> title =
                index.agendaItem(item).flatMap(AgendaItem::title).map(Phrases::text);
        String label = item(item);
        return title.filter(is -> !is.equals(label))
                .map(is -> label + ", " + is)
                .orElse(label);
    }

    /** The day of a sitting: when it was held, or planned. */
    static Optional<PartialDate> dateOf(Session session) {
        return session.actual().or(session::planned).flatMap(Names::dateOf);
    }

    static Optional<PartialDate> dateOf(TimeRange times) {
        return times.start().or(times::end).map(time -> time.date());
    }

    /** Actions in order of their days; those without one at the end. */
    ImmutableList<Action> inOrderOfTime(List<Action> actions) {
        return actions.stream()
                .sorted(Comparator.comparing(
                        action -> dateOf(action).flatMap(PartialDate::earliest).orElse(LocalDate.MAX)))
                .collect(toImmutableList());
    }

    Optional<PartialDate> dateOf(Action action) {
        return action.date()
                .or(() -> action.time().map(time -> time.date()))
                .or(() -> action.sessionId()
                        .flatMap(id -> index.find(Session.class, id))
                        .flatMap(Names::dateOf));
    }

    Optional<PartialDate> dateOf(Statement statement) {
        return statement
                .date()
                .or(() -> statement.time().flatMap(Names::dateOf))
                .or(() -> statement
                        .sessionId()
                        .flatMap(id -> index.find(Session.class, id))
                        .flatMap(Names::dateOf));
    }

    Optional<LocalDate> dayOf(Action action) {
        return dateOf(action)
                .flatMap(PartialDate::earliest)
                .or(() -> congressOf(action).flatMap(Names::dayOf));
    }

    Optional<LocalDate> dayOf(Statement statement) {
        return dateOf(statement)
                .flatMap(PartialDate::earliest)
                .or(() -> congressOf(statement).flatMap(Names::dayOf));
    }

    static Optional<LocalDate> dayOf(Congress congress) {
        return congress.period()
                .flatMap(period -> period.start().or(period::end))
                .flatMap(PartialDate::earliest);
    }

    Optional<Congress> congressOf(Action action) {
        return congress(action.congressId(), action.sessionId());
    }

    Optional<Congress> congressOf(Statement statement) {
        return congress(statement.congressId(), statement.sessionId());
    }

    Optional<Congress> congress(Optional<Id<Congress>> congressId, Optional<Id<Session>> sessionId) {
        return congressId
                .or(() -> sessionId.flatMap(id -> index.find(Session.class, id)).flatMap(Session::congressId))
                .flatMap(id -> index.find(Congress.class, id));
    }

    /** The official name, or the first. */
    static Optional<Name> official(ImmutableList<Name> names) {
        return names.stream()
                .filter(name -> name.kind().equals(Optional.of(NameKind.OFFICIAL)))
                .findFirst()
                .or(() -> names.stream().findFirst());
    }
}
