package org.congress4j.json.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congress4j.model.Action;
import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.Commitment;
import org.congress4j.model.Congress;
import org.congress4j.model.CongressSeries;
import org.congress4j.model.Delegation;
import org.congress4j.model.Document;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.Name;
import org.congress4j.model.Officer;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Participant;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Role;
import org.congress4j.model.ScheduleChange;
import org.congress4j.model.Segment;
import org.congress4j.model.Statement;
import org.congress4j.model.StatusChange;
import org.congress4j.model.Venue;
import org.congress4j.model.code.EventStatus;
import org.congress4j.model.code.VenueRole;
import org.congress4j.model.index.ProceedingsIndex;

/** What a congress was, decided and left behind. */
final class Editions {
    private final ProceedingsIndex index;
    private final Names names;
    private final Citations citations;
    private final Claims claims;
    private final Decisions decisions;
    private final Statements statements;
    private final ImmutableListMultimap<Id<Congress>, Action> actions;
    private final ImmutableListMultimap<Id<Congress>, Statement> said;
    private final ImmutableListMultimap<Id<Congress>, FormalText<?>> texts;
    private final ImmutableListMultimap<Id<Congress>, Document> documents;
    private final ImmutableListMultimap<Id<Congress>, Agenda> agendas;
    private final ImmutableListMultimap<Id<Congress>, PositionStatement> positions;
    private final ImmutableListMultimap<Id<CongressSeries>, Congress> series;
    private final ImmutableMap<Id<Congress>, Congress> next;

    Editions(
            ProceedingsIndex index,
            Names names,
            Citations citations,
            Claims claims,
            Decisions decisions,
            Statements statements) {
        this.index = index;
        this.names = names;
        this.citations = citations;
        this.claims = claims;
        this.decisions = decisions;
        this.statements = statements;
        Proceedings proceedings = index.proceedings();
        actions = by(proceedings.actions(), action -> names.congressOf(action).map(Congress::id));
        said = by(
                proceedings.statements(),
                statement -> names.congressOf(statement).map(Congress::id));
        texts = by(texts(proceedings), FormalText::congressId);
        documents = by(
                proceedings.documents(),
                document -> names.congress(document.congressId(), document.sessionId())
                        .map(Congress::id));
        agendas = by(proceedings.agendas(), Agenda::congressId);
        positions = by(
                proceedings.positionStatements(),
                position -> position.textId().flatMap(index::text).flatMap(FormalText::congressId));
        series = by(inOrder(), Congress::seriesId);
        next = next(series);
    }

    static ImmutableList<FormalText<?>> texts(Proceedings proceedings) {
        return Stream.of(proceedings.declarations(), proceedings.resolutions(), proceedings.treaties())
                .flatMap(List::stream)
                .map(text -> (FormalText<?>) text)
                .collect(toImmutableList());
    }

    private static <K, T> ImmutableListMultimap<K, T> by(List<? extends T> records, Function<T, Optional<K>> key) {
        ImmutableListMultimap.Builder<K, T> groups = ImmutableListMultimap.builder();
        for (T record : records) {
            key.apply(record).ifPresent(of -> groups.put(of, record));
        }
        return groups.build();
    }

    /** All congresses in order of time; those without a date at the end. */
    ImmutableList<Congress> inOrder() {
        return index.proceedings().congresses().stream()
                .sorted(Comparator.comparing(congress -> Names.dayOf(congress).orElse(LocalDate.MAX)))
                .collect(toImmutableList());
    }

    /** The editions of each series with more than one, an edition a line. */
    ImmutableList<Section> overviews() {
        ImmutableList.Builder<Section> overviews = ImmutableList.builder();
        for (CongressSeries of : index.proceedings().series()) {
            ImmutableList<Congress> editions = series.get(of.id());
            Section.Draft overview = new Section.Draft(Phrases.text(of.name())).about(of.id(), citations.of(of));
            of.names().stream()
                    .filter(name -> name.period().isPresent())
                    .forEach(name -> overview.add(
                            Fact.of("Name, " + Phrases.period(name.period().orElseThrow()), Phrases.text(name.text()))
                                    .from(citations.of(of, "/names"))));
            of.description()
                    .ifPresent(
                            text -> overview.add(Fact.of(Phrases.text(text)).from(citations.of(of, "/description"))));
            of.founded()
                    .ifPresent(date ->
                            overview.add(Fact.of("Since", Phrases.date(date)).from(citations.of(of, "/founded"))));
            of.roles()
                    .forEach(role -> overview.add(role(role, Optional.empty())
                            .from(citations.of(of, "/roles/" + role.key().orElse("")))));
            if (editions.size() > 1) {
                overview.add(Section.of(
                        Headings.EDITIONS, editions.stream().map(this::line).toList()));
            }
            overview.addAll(claims.of(of));
            overviews.add(overview.build());
        }
        return overviews.build();
    }

    /** {@code 14. Kyoto, Japan, 7 to 12 March 2021: 152 Member States represented}. */
    private Fact line(Congress congress) {
        String place = congress.venues().stream()
                .filter(venue -> venue.role().equals(VenueRole.MAIN))
                .map(venue -> place(venue, congress))
                .findFirst()
                .orElseGet(() -> Phrases.text(congress.name()));
        String when =
                congress.period().map(period -> ", " + Phrases.period(period)).orElse("");
        String number = congress.ordinal().isPresent() ? congress.ordinal().getAsInt() + ". " : "";
        return Fact.of(number
                        + place
                        + when
                        + (isHeld(congress)
                                ? ""
                                : statusOf(congress)
                                        .map(is -> " (" + Phrases.words(is) + ")")
                                        .orElse("")))
                .ofRecord(congress.id())
                .with(congress.counts().stream()
                        .filter(count ->
                                count.subject().isEmpty() && count.mode().isEmpty())
                        .map(count -> Fact.of(Phrases.count(count)).from(citations.of(count)))
                        .collect(toImmutableList()));
    }

    private static Optional<EventStatus> statusOf(Congress congress) {
        return congress.statuses().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        congress.statuses().get(congress.statuses().size() - 1).status());
    }

    private static boolean isHeld(Congress congress) {
        return statusOf(congress).equals(Optional.of(EventStatus.HELD));
    }

    Section of(Congress congress) {
        Optional<LocalDate> day = Names.dayOf(congress);
        Section.Draft section =
                new Section.Draft(Phrases.text(congress.name())).about(congress.id(), citations.of(congress));
        identity(section, congress);
        times(section, congress);
        congress.venues()
                .forEach(venue -> section.add(Fact.of(venueLabel(venue), place(venue, congress))
                        .from(citations.of(congress, "/venues/" + venue.key().orElse("")))));
        section.add(new Section.Draft(Headings.DECISIONS)
                .decide(decisions.of(names.inOrderOfTime(actions.get(congress.id()))))
                .build());
        section.add(Section.of(
                Headings.TEXTS,
                texts.get(congress.id()).stream().map(this::text).toList()));
        section.add(Section.of(
                "Positions",
                positions.get(congress.id()).stream()
                        .map(position ->
                                statements.position(position, dayOf(position).or(() -> day)))
                        .toList()));
        section.add(Section.of("Who", who(congress, day)));
        section.add(Section.of(
                Headings.FIGURES,
                congress.counts().stream()
                        .map(count -> Fact.of(Phrases.count(count)).from(citations.of(count)))
                        .toList()));
        section.add(Section.of(Headings.DELEGATIONS, delegations(congress, day)));
        section.add(Section.of("Participants", participants(congress, day)));
        agendas.get(congress.id()).forEach(agenda -> section.add(agenda(agenda)));
        index.segmentsOf(congress.id()).forEach(segment -> section.add(segment(segment)));
        section.add(Section.of(
                Headings.SITTINGS,
                index.sessionsOf(congress.id()).stream()
                        .map(session -> statements.session(session, day))
                        .toList()));
        section.add(Section.of(
                "What was said",
                said.get(congress.id()).stream().map(statements::of).toList()));
        section.add(Section.of(
                Headings.DOCUMENTS,
                documents.get(congress.id()).stream().map(this::document).toList()));
        section.add(Section.of("In dispute", claims.disputes(congress)));
        section.add(Section.of("Also reported", remarks(congress)));
        section.add(Section.of("What follows", follows(congress)));
        return section.build();
    }

    private void identity(Section.Draft section, Congress congress) {
        List<String> others = congress.names().stream()
                .map(Name::text)
                .filter(name -> !name.equals(congress.name()))
                .map(Phrases::text)
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            section.add(Fact.of("Also called", Phrases.list(others)).from(citations.of(congress, "/names")));
        }
        congress.theme()
                .ifPresent(theme ->
                        section.add(Fact.of("Theme", Phrases.text(theme)).from(citations.of(congress, "/theme"))));
        congress.description()
                .ifPresent(
                        text -> section.add(Fact.of(Phrases.text(text)).from(citations.of(congress, "/description"))));
        congress.seriesId()
                .ifPresent(of -> section.add(Fact.of(
                                "Series",
                                names.of(of)
                                        + (congress.ordinal().isPresent()
                                                ? ", the "
                                                        + Names.ordinal(congress.ordinal()
                                                                .getAsInt())
                                                : ""))
                        .from(citations.of(congress, "/ordinal"))));
    }

    private void times(Section.Draft section, Congress congress) {
        congress.period().ifPresent(period -> {
            String days = period.days().isPresent() ? ", " + period.days().getAsLong() + " days" : "";
            String mode =
                    congress.attendanceMode().map(is -> ", " + Phrases.mode(is)).orElse("");
            String label = isHeld(congress) ? "Held" : statusOf(congress).isPresent() ? "Scheduled for" : "When";
            section.add(Fact.of(label, Phrases.period(period) + days + mode)
                    .from(citations.of(congress, "/period"))
                    .with(Stream.of("/period", "/attendanceMode", "/timeZone")
                            .flatMap(at -> claims.of(congress, at).stream())
                            .collect(toImmutableList())));
        });
        statusOf(congress)
                .filter(status -> !status.equals(EventStatus.HELD))
                .ifPresent(status -> section.add(status(congress)));
        congress.scheduleChanges().forEach(change -> section.add(change(congress, change)));
    }

    private Fact status(Congress congress) {
        StatusChange last = congress.statuses().get(congress.statuses().size() - 1);
        String note = last.status().equals(EventStatus.CANCELLED) ? "" : "; no source here says that it was held";
        return Fact.of(
                        "Status",
                        Phrases.words(last.status())
                                + last.date()
                                        .map(on -> " on " + Phrases.date(on))
                                        .orElse("")
                                + note)
                .from(citations.of(last.sourceIds()));
    }

    private Fact change(Congress congress, ScheduleChange change) {
        List<String> parts = new ArrayList<>();
        change.previousPeriod().ifPresent(period -> parts.add("planned for " + Phrases.period(period)));
        if (!change.previousVenues().isEmpty()) {
            parts.add("planned in "
                    + Phrases.list(change.previousVenues().stream()
                            .map(venue -> place(venue, congress))
                            .toList()));
        }
        change.newPeriod().ifPresent(period -> parts.add("now " + Phrases.period(period)));
        change.decidedById().ifPresent(body -> parts.add("decided by the " + names.party(body, Names.dayOf(congress))));
        if (!change.instrumentIds().isEmpty()) {
            parts.add(Phrases.list(change.instrumentIds().stream()
                    .map(id -> index.text(id).map(Editions::shortText).orElse(id.toString()))
                    .toList()));
        }
        change.decidedOn().ifPresent(day -> parts.add("on " + Phrases.date(day)));
        change.announcedOn().ifPresent(day -> parts.add("made public on " + Phrases.date(day)));
        change.reason().ifPresent(reason -> parts.add("reason: " + Phrases.text(reason)));
        return Fact.of(Phrases.capitalized(Phrases.words(change.kind())), String.join("; ", parts))
                .from(citations.of(change.sourceIds()))
                .with(change.key()
                        .map(key -> claims.of(congress, "/scheduleChanges/" + key))
                        .orElse(ImmutableList.of()));
    }

    private static String shortText(FormalText<?> text) {
        return Names.numberOf(text)
                .map(number ->
                        text.form().map(form -> Phrases.words(form) + " ").orElse("") + number)
                .or(() -> text.title().map(Phrases::text))
                .orElse(text.id().toString());
    }

    private static String venueLabel(Venue venue) {
        if (venue.role().equals(VenueRole.MAIN)) {
            return "Place";
        }
        return venue.role().equals(VenueRole.VIRTUAL) ? "Online" : Phrases.capitalized(Phrases.words(venue.role()));
    }

    private String place(Venue venue, Congress congress) {
        return String.join(
                ", ",
                Stream.of(
                                venue.name().map(Phrases::text),
                                venue.city().map(Phrases::text),
                                venue.stateId().map(id -> names.party(id, Names.dayOf(congress))))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private ImmutableList<Fact> who(Congress congress, Optional<LocalDate> day) {
        List<Fact> who = new ArrayList<>();
        congress.roles()
                .forEach(role -> who.add(role(role, day)
                        .from(citations.of(congress, "/roles/" + role.key().orElse("")))));
        index.officersOf(congress.id()).forEach(officer -> who.add(officer(officer, day)));
        return ImmutableList.copyOf(who);
    }

    private Fact role(Role role, Optional<LocalDate> day) {
        return Fact.of(
                Phrases.capitalized(Phrases.words(role.kind())),
                role.partyId().map(id -> names.party(id, day)).or(role::name).orElse(""));
    }

    Fact officer(Officer officer, Optional<LocalDate> day) {
        Optional<LocalDate> on = officer.period()
                .flatMap(period -> period.start())
                .flatMap(PartialDate::earliest)
                .or(() -> day);
        String holder = officer.holderId()
                .map(id -> names.party(id, on))
                .or(officer::holderName)
                .orElse("");
        List<String> parts = Stream.concat(
                        Stream.of(holder),
                        officer.capacities().stream().map(capacity -> Phrases.text(capacity.title())))
                .toList();
        return Fact.of(
                        Phrases.office(officer.office()),
                        String.join(", ", parts)
                                + officer.period()
                                        .map(period -> " (" + Phrases.period(period) + ")")
                                        .orElse(""))
                .ofRecord(officer.id())
                .from(citations.of(officer))
                .with(claims.of(officer));
    }

    private ImmutableList<Fact> delegations(Congress congress, Optional<LocalDate> day) {
        Map<String, List<Delegation>> byCategory = new LinkedHashMap<>();
        for (Delegation delegation : index.delegationsTo(congress.id())) {
            byCategory
                    .computeIfAbsent(
                            delegation.category().map(Phrases::words).orElse(""), category -> new ArrayList<>())
                    .add(delegation);
        }
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        byCategory.forEach((category, all) -> facts.add(new Fact(
                Optional.of((category.isEmpty() ? "Without a category" : Phrases.capitalized(category)) + ", "
                        + Phrases.number(all.size())),
                String.join(
                        "; ",
                        all.stream()
                                .map(delegation -> delegation(delegation, day))
                                .toList()),
                Optional.empty(),
                all.stream()
                        .flatMap(delegation -> citations.of(delegation).stream())
                        .distinct()
                        .limit(3)
                        .collect(toImmutableList()),
                ImmutableList.of())));
        return facts.build();
    }

    private String delegation(Delegation delegation, Optional<LocalDate> day) {
        names.tell(delegation);
        String name = delegation
                .partyId()
                .map(id -> names.party(id, day))
                .or(delegation::name)
                .orElse("");
        List<String> figures = delegation.counts().stream().map(Phrases::count).toList();
        return figures.isEmpty() ? name : name + " (" + String.join(", ", figures) + ")";
    }

    private ImmutableList<Fact> participants(Congress congress, Optional<LocalDate> day) {
        return index.participantsOf(congress.id()).stream()
                .map(participant -> participant(participant, day))
                .collect(toImmutableList());
    }

    private Fact participant(Participant participant, Optional<LocalDate> day) {
        List<String> parts = Stream.of(
                        participant
                                .writtenName()
                                .or(() -> participant.personId().map(id -> names.party(id, day))),
                        participant.function().map(Phrases::text),
                        participant.affiliation(),
                        participant
                                .delegationId()
                                .flatMap(id -> index.find(Delegation.class, id))
                                .map(delegation -> delegation
                                        .partyId()
                                        .map(id -> names.party(id, day))
                                        .or(delegation::name)
                                        .orElse("")))
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .toList();
        return Fact.of(participant.honorific().map(title -> title + " ").orElse("") + String.join(", ", parts))
                .ofRecord(participant.id())
                .from(citations.of(participant));
    }

    Section agenda(Agenda agenda) {
        return new Section.Draft(Phrases.capitalized(Phrases.words(agenda.edition())) + " agenda"
                        + agenda.date().map(date -> ", " + Phrases.date(date)).orElse(""))
                .about(agenda.id(), citations.of(agenda))
                .addAll(items(agenda.items()))
                .addAll(claims.of(agenda))
                .build();
    }

    private static ImmutableList<Fact> items(List<AgendaItem> items) {
        return items.stream()
                .map(item -> Fact.of(Stream.of(item.label(), item.title().map(Phrases::text))
                                .flatMap(Optional::stream)
                                .reduce((label, title) -> label + " " + title)
                                .orElse(item.key()))
                        .with(items(item.items())))
                .collect(toImmutableList());
    }

    private Section segment(Segment segment) {
        Section.Draft section = new Section.Draft(names.of(segment)).about(segment.id(), citations.of(segment));
        segment.description().ifPresent(text -> section.add(Fact.of(Phrases.text(text))));
        segment.period()
                .ifPresent(period ->
                        section.add(Fact.of("When", Phrases.period(period)).from(citations.of(segment, "/period"))));
        segment.counts()
                .forEach(count -> section.add(Fact.of(Phrases.count(count)).from(citations.of(count))));
        if (!segment.topics().isEmpty()) {
            section.add(Fact.of(
                            "Topics",
                            String.join(
                                    "; ",
                                    segment.topics().stream().map(Phrases::text).toList()))
                    .from(citations.of(segment, "/topics")));
        }
        return section.addAll(claims.of(segment)).build();
    }

    /** The day of a position: its own, or that of the action on the text. */
    private Optional<LocalDate> dayOf(PositionStatement position) {
        return position.actionId()
                .flatMap(id -> index.find(Action.class, id))
                .or(() -> position.textId().stream()
                        .flatMap(id -> index.actionsOn(id).stream())
                        .findFirst())
                .flatMap(names::dayOf);
    }

    /** A text with what it says and what became of it, in order of time. */
    Fact text(FormalText<?> text) {
        List<Fact> details = new ArrayList<>();
        text.description()
                .ifPresent(is -> details.add(Fact.of(Phrases.text(is)).from(citations.of(text, "/description"))));
        if (!text.themes().isEmpty()) {
            details.add(Fact.of(
                            "Themes",
                            Phrases.list(
                                    text.themes().stream().map(Phrases::text).toList()))
                    .from(citations.of(text, "/themes")));
        }
        text.annexOfId()
                .ifPresent(of -> details.add(Fact.of("Annex of", names.of(of)).from(citations.of(text, "/annexOfId"))));
        if (!text.paragraphs().isEmpty()) {
            details.add(Fact.of("Paragraphs", Phrases.number(text.paragraphs().size())));
        }
        text.versions()
                .forEach(version -> details.add(Fact.of(
                        Phrases.capitalized(Phrases.words(version.kind())),
                        Stream.of(
                                        version.documentId().map(names::of),
                                        version.date().map(Phrases::date))
                                .flatMap(Optional::stream)
                                .reduce((document, date) -> document + ", " + date)
                                .orElse(""))));
        details.addAll(claims.of(text));
        names.inOrderOfTime(index.actionsOn(id(text))).forEach(action -> details.add(act(action)));
        index.commitmentsIn(id(text)).forEach(commitment -> details.add(commitment(commitment)));
        return Fact.of(names.text(text))
                .ofRecord(text.id())
                .from(citations.of(text))
                .with(ImmutableList.copyOf(details));
    }

    private Fact act(Action action) {
        String who = action.bodyId()
                .map(body -> names.party(body, names.dayOf(action)))
                .or(() -> names.congressOf(action).map(congress -> Phrases.text(congress.name())))
                .map(body -> ", " + body)
                .orElse("");
        Decision decision = decisions.of(action);
        String part = Decisions.isOnWhole(action) ? "" : decisions.object(action) + ": ";
        return Fact.of(part
                        + decision.result()
                        + who
                        + decision.date().map(date -> ", " + date).orElse(""))
                .ofRecord(action.id())
                .from(decision.citations())
                .with(claims.of(action));
    }

    private Fact commitment(Commitment commitment) {
        return Fact.of(
                        "Commitment",
                        Stream.of(
                                        commitment.summary().map(Phrases::text),
                                        commitment.followUpCongressId().map(id -> "(" + names.of(id) + ")"))
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(" ")))
                .ofRecord(commitment.id())
                .from(citations.of(commitment));
    }

    @SuppressWarnings("unchecked")
    static Id<? extends FormalText<?>> id(FormalText<?> text) {
        return (Id<? extends FormalText<?>>) (Id<?>) text.id();
    }

    Fact document(Document document) {
        return Fact.of(Stream.of(
                                Optional.of(names.document(document)),
                                document.kind().map(Phrases::words),
                                document.date().or(document::published).map(Phrases::date))
                        .flatMap(Optional::stream)
                        .reduce((one, other) -> one + ", " + other)
                        .orElseThrow())
                .ofRecord(document.id())
                .from(citations.of(document));
    }

    /** What sources say that is told nowhere else. */
    private ImmutableList<Fact> remarks(Congress congress) {
        List<String> told = List.of("/period", "/attendanceMode", "/timeZone", "/scheduleChanges");
        return Stream.concat(
                        claims.ofTheWhole(congress).stream(),
                        congress.claims().stream()
                                .filter(claim ->
                                        claim.value().isEmpty() && claim.text().isPresent())
                                .filter(claim -> claim.at().isPresent())
                                .filter(claim ->
                                        told.stream().noneMatch(claim.at().orElse("")::startsWith))
                                .map(claim -> Fact.of(Phrases.text(claim.text().orElseThrow()))
                                        .from(citations.of(claim))))
                .collect(toImmutableList());
    }

    /** What was to come: promises with their follow-up, and the next edition, whether planned or held. */
    private ImmutableList<Fact> follows(Congress congress) {
        List<Fact> follows = new ArrayList<>();
        texts.get(congress.id()).stream()
                .flatMap(text -> index.commitmentsIn(id(text)).stream())
                .forEach(commitment -> follows.add(commitment(commitment)));
        Optional.ofNullable(next.get(congress.id()))
                .ifPresent(following -> follows.add(line(following)
                        .with(Stream.concat(
                                        statusOf(following)
                                                .filter(status -> !status.equals(EventStatus.HELD))
                                                .map(status -> status(following))
                                                .stream(),
                                        claims.disputes(following).stream())
                                .collect(toImmutableList()))));
        return ImmutableList.copyOf(follows);
    }

    /** The edition after each, in order of time. */
    private static ImmutableMap<Id<Congress>, Congress> next(
            ImmutableListMultimap<Id<CongressSeries>, Congress> series) {
        Map<Id<Congress>, Congress> next = new LinkedHashMap<>();
        for (Collection<Congress> editions : series.asMap().values()) {
            Congress before = null;
            for (Congress edition : editions) {
                if (before != null && Names.dayOf(edition).isPresent()) {
                    next.putIfAbsent(before.id(), edition);
                }
                before = edition;
            }
        }
        return ImmutableMap.copyOf(next);
    }
}
