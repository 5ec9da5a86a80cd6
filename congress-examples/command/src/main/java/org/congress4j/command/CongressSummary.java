package org.congress4j.command;

import static org.congress4j.command.Phrases.capitalized;
import static org.congress4j.command.Phrases.count;
import static org.congress4j.command.Phrases.date;
import static org.congress4j.command.Phrases.list;
import static org.congress4j.command.Phrases.member;
import static org.congress4j.command.Phrases.mode;
import static org.congress4j.command.Phrases.office;
import static org.congress4j.command.Phrases.period;
import static org.congress4j.command.Phrases.text;
import static org.congress4j.command.Phrases.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congress4j.model.Action;
import org.congress4j.model.Capacity;
import org.congress4j.model.Claim;
import org.congress4j.model.Congress;
import org.congress4j.model.CongressSeries;
import org.congress4j.model.Document;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Locator;
import org.congress4j.model.MemberState;
import org.congress4j.model.Officer;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Role;
import org.congress4j.model.ScheduleChange;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.Source;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.Tally;
import org.congress4j.model.TimeRange;
import org.congress4j.model.Venue;
import org.congress4j.model.code.ProposalPart;
import org.congress4j.model.code.VenueRole;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.index.ProceedingsIndex;

/**
 * A summary of a document for people: who, where, when, how many according to whom, what was decided, what follows. Every word comes
 * from the records; a congress that has no proceedings yet is listed under what follows only.
 */
final class CongressSummary {
    private static final String INDENT = "  ";

    private final Proceedings proceedings;
    private final ProceedingsIndex index;
    private final Map<Id<Source>, String> sourceNumbers = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private Optional<String> pendingHeading = Optional.empty();

    private CongressSummary(Proceedings proceedings) {
        this.proceedings = proceedings;
        this.index = ProceedingsIndex.of(proceedings);
        for (int i = 0; i < proceedings.sources().size(); i++) {
            sourceNumbers.putIfAbsent(proceedings.sources().get(i).id(), Integer.toString(i + 1));
        }
    }

    static String of(Proceedings proceedings) {
        return new CongressSummary(proceedings).print();
    }

    private String print() {
        proceedings.title().ifPresent(title -> out.append(text(title)).append("\n\n"));
        ImmutableList<Congress> held = congressesWithProceedings();
        held.forEach(this::print);
        printWithoutCongress(held);
        heading("What follows");
        proceedings
                .commitments()
                .forEach(commitment ->
                        line(commitment.summary().map(Phrases::text).orElse("A promise")
                                + commitment
                                        .followUpCongressId()
                                        .flatMap(id -> index.find(Congress.class, id))
                                        .map(session -> " (" + brief(session) + ")")
                                        .orElse("")));
        proceedings.congresses().stream()
                .filter(congress -> !held.contains(congress) && !isFollowUp(congress))
                .forEach(congress -> {
                    line(brief(congress));
                    otherClaims(congress);
                });
        heading("Sources");
        proceedings.sources().forEach(source -> line("[" + number(source.id()) + "] " + describe(source)));
        return out.toString();
    }

    /** The congresses that have officers, sessions, statements or segments; all of them if none has. */
    private ImmutableList<Congress> congressesWithProceedings() {
        ImmutableSet<Id<Congress>> ids = Streams.concat(
                        proceedings.officers().stream().map(Officer::congressId),
                        proceedings.sessions().stream().map(Session::congressId),
                        proceedings.statements().stream().map(Statement::congressId),
                        proceedings.segments().stream().map(segment -> Optional.of(segment.congressId())))
                .flatMap(Optional::stream)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList<Congress> found = proceedings.congresses().stream()
                .filter(congress -> ids.contains(congress.id()))
                .collect(ImmutableList.toImmutableList());
        return found.isEmpty() ? proceedings.congresses() : found;
    }

    /** What belongs to no congress of the document, such as the sittings of a council that sits all the year. */
    private void printWithoutCongress(ImmutableList<Congress> shown) {
        heading("Sittings");
        proceedings.sessions().stream()
                .filter(session -> isOfNone(session.congressId()))
                .forEach(session -> line(describe(session)));
        heading("What was decided");
        proceedings.actions().stream()
                .filter(action -> isOfNone(congressOf(action.congressId(), action.sessionId())))
                .filter(action -> shown.stream().noneMatch(congress -> isOf(congress, action)))
                .forEach(this::print);
        heading("Documents");
        proceedings.documents().stream()
                .filter(document -> isOfNone(congressOf(document.congressId(), document.sessionId())))
                .forEach(document -> line(describe(document)));
    }

    private boolean isOfNone(Optional<Id<Congress>> congressId) {
        return congressId.flatMap(id -> index.find(Congress.class, id)).isEmpty();
    }

    private boolean isFollowUp(Congress congress) {
        return proceedings.commitments().stream()
                .anyMatch(commitment -> commitment.followUpCongressId().equals(Optional.of(congress.id())));
    }

    private void print(Congress congress) {
        out.append(text(congress.name())).append('\n');
        congress.theme().ifPresent(theme -> out.append('"').append(text(theme)).append("\"\n"));
        congress.seriesId()
                .flatMap(id -> index.find(CongressSeries.class, id))
                .ifPresent(series -> line((congress.ordinal().isPresent()
                                ? "No. " + congress.ordinal().getAsInt() + " of"
                                : "Of")
                        + " the series " + text(series.name())
                        + series.founded()
                                .map(founded -> ", since " + date(founded))
                                .orElse("")
                        + series.description()
                                .map(description -> ". " + text(description))
                                .orElse("")));

        heading("When");
        congress.period()
                .ifPresent(period -> line(period(period)
                        + (period.days().isPresent() ? ", " + period.days().getAsLong() + " days" : "")
                        + congress.attendanceMode()
                                .map(mode -> ", " + mode(mode))
                                .orElse("")));
        congress.scheduleChanges().forEach(change -> {
            line(describe(change));
            claims(congress, "/scheduleChanges/" + change.key().orElse(""));
        });
        claims(congress, "/period");
        claims(congress, "/attendanceMode");

        heading("Where");
        congress.venues().stream()
                .filter(venue -> !venue.role().equals(VenueRole.STAFF_SITE))
                .forEach(venue -> line(describe(venue)));
        List<String> sites = congress.venues().stream()
                .filter(venue -> venue.role().equals(VenueRole.STAFF_SITE))
                .map(this::describe)
                .toList();
        if (!sites.isEmpty()) {
            line("Staff worked from " + list(sites));
        }

        heading("Who");
        congress.roles().forEach(role -> line(capitalized(words(role.kind())) + ": " + nameOf(role)));
        proceedings.officers().stream()
                .filter(officer -> officer.congressId().equals(Optional.of(congress.id())))
                .forEach(officer -> line(describe(officer)));

        heading("How many, according to whom");
        congress.counts().forEach(count -> line(count(count) + cite(count)));

        proceedings.segments().stream()
                .filter(segment -> segment.congressId().equals(congress.id()))
                .forEach(this::print);

        heading("What was said");
        proceedings.statements().stream()
                .filter(statement -> congressOf(statement.congressId(), statement.sessionId())
                        .equals(Optional.of(congress.id())))
                .forEach(statement -> line(describe(statement)));

        heading("What was decided");
        proceedings.actions().stream().filter(action -> isOf(congress, action)).forEach(this::print);

        List<Claim> remarks = congress.claims().stream()
                .filter(claim -> claim.at().isEmpty() && claim.text().isPresent())
                .toList();
        if (!remarks.isEmpty()) {
            heading("Also reported");
            remarks.forEach(claim -> line(text(claim.text().orElseThrow()) + cite(claim)));
        }
    }

    private void print(Action action) {
        line(describe(action));
        claims(action, "/method");
    }

    /** An action belongs to its congress; one without a congress, to that whose schedule its text changed. */
    private boolean isOf(Congress congress, Action action) {
        Optional<Id<Congress>> own = congressOf(action.congressId(), action.sessionId());
        return own.isPresent()
                ? own.get().equals(congress.id())
                : congress.scheduleChanges().stream()
                                .flatMap(change -> change.instrumentIds().stream())
                                .anyMatch(id -> action.textId().equals(Optional.of(id)))
                        || proceedings.congresses().size() == 1;
    }

    private Optional<Id<Congress>> congressOf(Optional<Id<Congress>> congressId, Optional<Id<Session>> sessionId) {
        return congressId.or(
                () -> sessionId.flatMap(id -> index.find(Session.class, id)).flatMap(Session::congressId));
    }

    private void print(Segment segment) {
        heading(segment.title()
                .map(Phrases::text)
                .orElse(segment.kind()
                        .map(Phrases::words)
                        .map(Phrases::capitalized)
                        .orElse("Segment")));
        printHeading();
        segment.counts().forEach(count -> line(count(count) + cite(count)));
        if (!segment.topics().isEmpty()) {
            line("Topics: "
                    + String.join(
                            "; ", segment.topics().stream().map(Phrases::text).toList()));
        }
    }

    private String describe(ScheduleChange change) {
        List<String> parts = new ArrayList<>();
        parts.add(capitalized(words(change.kind())));
        change.previousPeriod().ifPresent(period -> parts.add("planned for " + period(period)));
        change.newPeriod().ifPresent(period -> parts.add("now " + period(period)));
        change.reason().ifPresent(reason -> parts.add("because of the " + text(reason)));
        change.decidedById().flatMap(index::name).ifPresent(body -> parts.add("decided by the " + text(body)));
        if (!change.instrumentIds().isEmpty()) {
            parts.add(list(change.instrumentIds().stream().map(this::nameOfText).toList()));
        }
        change.announcedOn().ifPresent(day -> parts.add("made public on " + date(day)));
        return String.join(", ", parts) + cite(change.sourceIds(), Optional.empty());
    }

    private String describe(Venue venue) {
        String place = String.join(
                ", ",
                Stream.of(
                                venue.name().map(Phrases::text),
                                venue.city().map(Phrases::text),
                                venue.stateId().map(this::nameOfState))
                        .flatMap(Optional::stream)
                        .toList());
        return venue.role().equals(VenueRole.VIRTUAL) ? "Online: " + place : place;
    }

    private String describe(Officer officer) {
        String holder = officer.holderId()
                .flatMap(index::name)
                .map(Phrases::text)
                .or(officer::holderName)
                .orElseGet(() -> officer.holderId().orElseThrow().toString());
        return office(officer.office()) + ": "
                + String.join(
                        ", ",
                        Stream.concat(Stream.of(holder), titles(officer.capacities()))
                                .toList());
    }

    private String describe(Statement statement) {
        String speaker = statement.speaker().map(this::describe).orElse("Unknown speaker");
        String delivery = statement
                        .delivery()
                        .map(mode -> ", by " + words(mode))
                        .orElse("")
                + statement.deliveredFrom().map(place -> " from " + text(place)).orElse("");
        String summary =
                statement.summary().map(said -> ": " + text(said.text())).orElse("");
        return speaker
                + delivery
                + summary
                + statement.claims().stream().map(this::cite).findFirst().orElse("");
    }

    private String describe(Speaker speaker) {
        String name = speaker.personId()
                .flatMap(index::name)
                .map(Phrases::text)
                .or(speaker::name)
                .or(() -> speaker.partyId().map(this::nameOfParty))
                .orElse("");
        return String.join(
                ", ",
                Stream.concat(Stream.of(name), titles(speaker.capacities()))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private String describe(Action action) {
        return action.date().map(day -> date(day) + ": ").orElse("")
                + action.bodyId().map(this::nameOfParty).map(body -> body + " ").orElse("")
                + words(action.verb()) + " "
                + object(action)
                + action.method().map(method -> ", by " + words(method)).orElse("")
                + action.outcome()
                        .filter(outcome ->
                                !outcome.toString().equals(action.verb().toString()))
                        .map(outcome -> ", outcome: " + words(outcome))
                        .orElse("")
                + tallies(action)
                + action.reason().map(reason -> ", " + text(reason)).orElse("")
                + cite(sourcesOf(action), Optional.empty());
    }

    /** What the body acted on: a text, or what of it, such as an amendment to it. */
    private String object(Action action) {
        String whole = action.amendsId()
                .map(this::nameOfAmended)
                .or(() -> nameOfObject(action))
                .or(() -> action.partOfId()
                        .flatMap(id -> index.find(Action.class, id))
                        .flatMap(this::nameOfObject))
                .orElse("");
        if (action.part().equals(Optional.of(ProposalPart.MOTION))) {
            return whole.isEmpty() ? "a motion" : "a motion on " + whole;
        }
        if (action.amendsId().isPresent() || action.part().equals(Optional.of(ProposalPart.AMENDMENT))) {
            return whole.isEmpty() ? "an amendment" : "an amendment to " + whole;
        }
        return action.part()
                .filter(part -> !part.equals(ProposalPart.WHOLE))
                .map(part -> "a " + words(part) + (whole.isEmpty() ? "" : " of " + whole))
                .orElse(whole);
    }

    private Optional<String> nameOfObject(Action action) {
        return action.textId().map(this::nameOfText).or(() -> action.subject().map(Phrases::text));
    }

    private String nameOfAmended(Id<? extends ProceedingsRecord<?>> id) {
        Id<?> any = id;
        return index.find(Action.class, Id.of(any.toString()))
                .map(this::object)
                .or(() -> index.find(Document.class, Id.of(any.toString())).map(this::describe))
                .orElseGet(() -> nameOfText(Id.of(any.toString())));
    }

    private static String tallies(Action action) {
        return action.standingVotes().stream()
                .flatMap(vote -> vote.tally().map(CongressSummary::figures).stream())
                .filter(figures -> !figures.isEmpty())
                .map(figures -> ", " + figures)
                .collect(Collectors.joining());
    }

    /** {@code 14-0-1}, those in favour, against and abstaining; named if not all of them are known. */
    private static String figures(Tally tally) {
        List<String> named = Stream.of(VoteChoice.YES, VoteChoice.NO, VoteChoice.ABSTAIN)
                .filter(choice -> tally.of(choice).isPresent())
                .map(choice -> words(choice) + " " + tally.of(choice).getAsLong())
                .toList();
        return tally.yes().isPresent()
                        && tally.no().isPresent()
                        && tally.abstain().isPresent()
                ? tally.yes().getAsLong() + "-" + tally.no().getAsLong() + "-"
                        + tally.abstain().getAsLong()
                : String.join(", ", named);
    }

    private String describe(Session session) {
        return Stream.of(
                        session.bodyId().map(this::nameOfParty),
                        session.title().map(Phrases::text),
                        session.printedNumber()
                                .or(() -> session.number().stream()
                                        .mapToObj(Integer::toString)
                                        .findFirst())
                                .map(number -> "No. " + number),
                        session.actual().or(session::planned).flatMap(CongressSummary::day))
                .flatMap(Optional::stream)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "),
                        described -> described.isEmpty() ? session.id().toString() : described));
    }

    private static Optional<String> day(TimeRange times) {
        return times.start().or(times::end).map(time -> date(time.date()));
    }

    private String describe(Document document) {
        return Stream.of(
                        document.symbol().map(Object::toString),
                        document.title().map(Phrases::text),
                        document.date().or(document::published).map(Phrases::date))
                .flatMap(Optional::stream)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "),
                        described -> described.isEmpty() ? document.id().toString() : described));
    }

    /** The sources of a record and of the claims that support it as it stands. */
    private static ImmutableList<Id<Source>> sourcesOf(ProceedingsRecord<?> record) {
        return Stream.concat(
                        record.sourceIds().stream(),
                        record.claims().stream()
                                .filter(claim ->
                                        claim.value().isEmpty() && claim.text().isEmpty())
                                .flatMap(claim -> claim.sourceIds().stream()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private String describe(Source source) {
        Optional<Document> document = source.documentId().flatMap(id -> index.find(Document.class, id));
        List<String> parts = Stream.of(
                        source.publisherId().map(this::nameOfParty).or(source::publisherName),
                        source.title().map(Phrases::text),
                        document.flatMap(Document::symbol).map(Object::toString),
                        source.identifiers().stream().findFirst().map(identifier -> identifier.value()),
                        source.published().map(Phrases::date),
                        source.disclaimer().map(Phrases::text))
                .flatMap(Optional::stream)
                .toList();
        Stream<String> uri = source.title().isPresent()
                ? Stream.of()
                : source.uris().stream().limit(1);
        String description =
                String.join(", ", Stream.concat(parts.stream(), uri).toList());
        return description.isEmpty() ? source.id().toString() : description;
    }

    private String brief(Congress congress) {
        List<String> parts = new ArrayList<>();
        parts.add(text(congress.name()));
        congress.venues().stream()
                .filter(venue -> venue.role().equals(VenueRole.MAIN))
                .forEach(venue -> parts.add(describe(venue)));
        congress.period().ifPresent(period -> parts.add(period(period)));
        return String.join(", ", parts);
    }

    /** What sources state instead of a member or say about it. */
    private void claims(ProceedingsRecord<?> record, String at) {
        record.claims().stream()
                .filter(claim -> (claim.at().orElse("") + "/").startsWith(at + "/"))
                .filter(claim -> claim.value().isPresent() || claim.text().isPresent())
                .forEach(this::print);
    }

    private void otherClaims(Congress congress) {
        congress.claims().stream().filter(claim -> claim.value().isPresent()).forEach(this::print);
    }

    private void print(Claim claim) {
        claim.text().ifPresent(text -> line(INDENT + "– " + text(text) + cite(claim)));
        claim.value()
                .ifPresent(value -> line(INDENT + "– elsewhere the "
                        + member(claim.at().orElse("")) + " is given as: " + plain(value) + cite(claim)));
    }

    private static String plain(JsonValue value) {
        if (value instanceof JsonValue.JsonString string) {
            return string.value().isBlank() ? "an empty text" : date(PartialDate.of(string.value()));
        }
        if (value instanceof JsonValue.JsonObject object) {
            return String.join(
                    ", ",
                    object.members().entrySet().stream()
                            .map(entry -> entry.getKey() + " " + plain(entry.getValue()))
                            .toList());
        }
        if (value instanceof JsonValue.JsonArray array) {
            return list(array.elements().stream().map(CongressSummary::plain).toList());
        }
        if (value instanceof JsonValue.JsonNumber number) {
            return number.lexeme();
        }
        return value instanceof JsonValue.JsonBoolean bool ? Boolean.toString(bool.value()) : "nothing";
    }

    private String cite(ReportedCount count) {
        return cite(count.sourceIds(), count.locator());
    }

    private String cite(Claim claim) {
        return cite(claim.sourceIds(), claim.locator());
    }

    private String cite(ImmutableList<Id<Source>> sources, Optional<Locator> locator) {
        if (sources.isEmpty()) {
            return "";
        }
        return " [" + String.join(", ", sources.stream().map(this::number).toList())
                + locator.flatMap(Locator::paragraph)
                        .map(paragraph -> ", para. " + paragraph)
                        .orElse("")
                + locator.flatMap(Locator::page).map(page -> ", p. " + page).orElse("")
                + "]";
    }

    /** The number of a source in the list at the end; its id if it is not there. */
    private String number(Id<Source> id) {
        return sourceNumbers.getOrDefault(id, id.toString());
    }

    private Stream<String> titles(ImmutableList<Capacity> capacities) {
        return capacities.stream().map(Capacity::title).map(Phrases::text);
    }

    private String nameOf(Role role) {
        return role.partyId().map(this::nameOfParty).or(role::name).orElse("");
    }

    private String nameOfParty(Id<? extends Party> id) {
        return index.name(id).map(Phrases::text).orElse(id.toString());
    }

    private String nameOfState(Id<MemberState> id) {
        return nameOfParty(id);
    }

    private String nameOfText(Id<? extends FormalText<?>> id) {
        return index.find(FormalText.class, rawId(id))
                .map(found -> (FormalText<?>) found)
                .map(CongressSummary::nameOf)
                .orElse(id.toString());
    }

    @SuppressWarnings("rawtypes")
    private static Id<? extends FormalText> rawId(Id<? extends FormalText<?>> id) {
        return Id.of(id.toString());
    }

    private static String nameOf(FormalText<?> text) {
        Optional<LocalizedText> title = text.title();
        return title.map(Phrases::text)
                .orElseGet(() -> text.form().map(Phrases::words).orElse("text") + " "
                        + text.number().orElse(text.id().toString()));
    }

    /** A heading, which is printed once there is a line under it. */
    private void heading(String heading) {
        pendingHeading = Optional.of(heading);
    }

    private void printHeading() {
        pendingHeading.ifPresent(heading -> {
            boolean apart = out.isEmpty() || (out.length() > 1 && out.charAt(out.length() - 2) == '\n');
            out.append(apart ? "" : "\n").append(heading).append('\n');
        });
        pendingHeading = Optional.empty();
    }

    /** A line of the width of a screen, broken between words, its continuation indented. */
    private void line(String text) {
        printHeading();
        out.append(Prose.lines(text, INDENT, INDENT + INDENT));
    }
}
