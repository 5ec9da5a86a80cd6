package org.congress4j.json.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.congress4j.json.report.page.Exhibit;
import org.congress4j.model.Action;
import org.congress4j.model.Commitment;
import org.congress4j.model.Congress;
import org.congress4j.model.Delegation;
import org.congress4j.model.Document;
import org.congress4j.model.FileLink;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Paragraph;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Session;
import org.congress4j.model.TimeRange;
import org.congress4j.model.Vote;
import org.congress4j.model.code.CountUnit;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.index.ProceedingsIndex;

/** The tables and charts of a page. */
final class Exhibits {
    /** Of fewer votes a share says nothing. */
    private static final int LEAST_VOTES = 5;

    private static final double HEIGHT = 120;

    private final ProceedingsIndex index;
    private final Names names;
    private final Citations citations;
    private final RegionalGroups groups = new RegionalGroups();

    Exhibits(ProceedingsIndex index, Names names) {
        this.index = index;
        this.names = names;
        citations = new Citations(index, names);
    }

    /** Bars of one scale for each unit. */
    Exhibit figures(Congress congress) {
        Map<CountUnit, Long> most = new HashMap<>();
        congress.counts().forEach(count -> most.merge(count.unit(), high(count), Math::max));
        return new Exhibit.Figures(congress.counts().stream()
                .map(count -> new Exhibit.Figure(
                        Phrases.count(count),
                        citations.of(count),
                        share(count.value().orElse(0), most.getOrDefault(count.unit(), 0L)),
                        share(high(count), most.getOrDefault(count.unit(), 0L))))
                .collect(toImmutableList()));
    }

    private static long high(ReportedCount count) {
        return Math.max(count.value().orElse(0), count.upper().orElse(0));
    }

    private static double share(long number, long most) {
        return most == 0 ? 0 : Ballots.rounded(100.0 * number / most);
    }

    /** The delegations by regional group; empty if none is in one. */
    Optional<Exhibit> groups(Congress congress) {
        Optional<LocalDate> day = Names.dayOf(congress);
        Map<String, List<Exhibit.Named>> byGroup = new TreeMap<>();
        List<Exhibit.Named> none = new ArrayList<>();
        for (Delegation delegation : index.delegationsTo(congress.id())) {
            Optional<String> party = delegation.partyId().map(Object::toString);
            String name = delegation
                    .partyId()
                    .map(id -> names.party(id, day))
                    .or(delegation::name)
                    .orElse(delegation.id().toString());
            Optional<String> group = party.flatMap(code -> groups.of(code, day));
            (group.isPresent() ? byGroup.computeIfAbsent(group.get(), unknown -> new ArrayList<>()) : none)
                    .add(new Exhibit.Named(delegation.id().toString(), name));
        }
        if (byGroup.isEmpty()) {
            return Optional.empty();
        }
        ImmutableMap.Builder<String, ImmutableList<Exhibit.Named>> all = ImmutableMap.builder();
        byGroup.forEach((group, parties) -> all.put(group, ImmutableList.copyOf(parties)));
        if (!none.isEmpty()) {
            all.put(RegionalGroups.NONE, ImmutableList.copyOf(none));
        }
        return Optional.of(new Exhibit.Groups(all.buildOrThrow()));
    }

    /** Sittings by day, in order of time; those without a date last. */
    Exhibit programme(List<Fact> sittings, Optional<Congress> congress) {
        Map<String, List<Exhibit.Slot>> byDay = new TreeMap<>();
        Map<String, String> labels = new HashMap<>();
        for (Fact fact : sittings) {
            Optional<Session> session = fact.recordId().flatMap(id -> index.find(Session.class, Id.of(id)));
            Optional<String> day = session.flatMap(Names::dateOf).map(Object::toString);
            day.ifPresent(on -> labels.put(
                    on, session.flatMap(Names::dateOf).map(Phrases::date).orElse(on)));
            byDay.computeIfAbsent(day.orElse("~"), unknown -> new ArrayList<>()).add(slot(session, fact));
        }
        labels.put("~", "Without a date");
        Optional<String> zone = congress.flatMap(Congress::timeZone).map(Object::toString);
        return new Exhibit.Programme(
                zone,
                byDay.entrySet().stream()
                        .map(day -> new Exhibit.Day(
                                labels.getOrDefault(day.getKey(), day.getKey()),
                                day.getValue().stream()
                                        .sorted((one, other) -> one.clock()
                                                .orElse("")
                                                .compareTo(other.clock().orElse("")))
                                        .collect(toImmutableList())))
                        .collect(toImmutableList()));
    }

    private Exhibit.Slot slot(Optional<Session> session, Fact fact) {
        return new Exhibit.Slot(
                session.flatMap(of -> of.actual().or(of::planned))
                        .flatMap(TimeRange::start)
                        .flatMap(PartialDateTime::dateTime)
                        .map(time -> time.toLocalTime().toString()),
                session.flatMap(index::start).map(ZonedDateTime::toInstant).map(Object::toString),
                fact);
    }

    Exhibit documents(List<Fact> facts) {
        List<Optional<Document>> documents = facts.stream()
                .map(fact -> fact.recordId().flatMap(id -> index.find(Document.class, Id.of(id))))
                .toList();
        TreeSet<String> languages = new TreeSet<>();
        documents.forEach(document -> document.ifPresent(of -> of.languageVersions()
                .forEach(version -> languages.add(version.language().toString()))));
        ImmutableList.Builder<Exhibit.Row> rows = ImmutableList.builder();
        for (int at = 0; at < facts.size(); at++) {
            Optional<Document> document = documents.get(at);
            rows.add(new Exhibit.Row(
                    document.map(of -> String.join(
                                    ", ",
                                    of.itemRefs().stream().map(names::item).toList()))
                            .orElse(""),
                    facts.get(at),
                    languages.stream()
                            .map(language -> document.flatMap(of -> files(of, language)))
                            .collect(toImmutableList())));
        }
        return new Exhibit.Documents(ImmutableList.copyOf(languages), byItem(rows.build()));
    }

    private static ImmutableList<Exhibit.Row> byItem(ImmutableList<Exhibit.Row> rows) {
        Map<String, List<Exhibit.Row>> byItem = new LinkedHashMap<>();
        rows.forEach(row ->
                byItem.computeIfAbsent(row.item(), unknown -> new ArrayList<>()).add(row));
        return ImmutableList.copyOf(Iterables.concat(byItem.values()));
    }

    private static Optional<ImmutableList<String>> files(Document document, String language) {
        return document.languageVersions().stream()
                .filter(version -> version.language().toString().equals(language))
                .findFirst()
                .map(version -> version.files().stream().map(FileLink::uri).collect(toImmutableList()));
    }

    /** The texts whose paragraphs are recorded. */
    ImmutableList<Exhibit> texts(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.recordId().stream())
                .flatMap(id -> index.text(Id.of(id)).stream())
                .filter(text -> !text.paragraphs().isEmpty())
                .map(this::text)
                .collect(toImmutableList());
    }

    private Exhibit text(FormalText<?> text) {
        Map<KeyReference, List<Exhibit.Named>> followUp = new HashMap<>();
        for (Commitment commitment : index.commitmentsIn(Editions.id(text))) {
            commitment
                    .paragraphRefs()
                    .forEach(paragraph -> followUp.computeIfAbsent(paragraph, unknown -> new ArrayList<>())
                            .add(new Exhibit.Named(
                                    commitment.id().toString(),
                                    commitment.summary().map(Phrases::text).orElse("Commitment"))));
        }
        return new Exhibit.Text(
                names.text(text),
                text.paragraphs().stream()
                        .map(paragraph -> paragraph(paragraph, KeyReference.of(text.id(), paragraph.key()), followUp))
                        .collect(toImmutableList()));
    }

    private static Exhibit.TextParagraph paragraph(
            Paragraph paragraph, KeyReference reference, Map<KeyReference, List<Exhibit.Named>> followUp) {
        return new Exhibit.TextParagraph(
                reference.toString(),
                paragraph.label().orElse(""),
                paragraph
                        .text()
                        .or(paragraph::summary)
                        .map(LocalizedText::texts)
                        .orElse(ImmutableMap.of()),
                paragraph.text().isEmpty() && paragraph.summary().isPresent(),
                ImmutableList.copyOf(followUp.getOrDefault(reference, List.of())));
    }

    /** A chart for each figure that at least two editions have. */
    ImmutableList<Exhibit> series(List<Fact> editions) {
        List<Congress> congresses = editions.stream()
                .flatMap(fact -> fact.recordId().stream())
                .flatMap(id -> index.find(Congress.class, Id.of(id)).stream())
                .toList();
        Map<String, Map<Congress, List<ReportedCount>>> byKind = new LinkedHashMap<>();
        for (Congress congress : congresses) {
            for (ReportedCount count : congress.counts()) {
                if (high(count) > 0) {
                    Phrases.whole(count)
                            .ifPresent(kind -> byKind.computeIfAbsent(kind, unknown -> new LinkedHashMap<>())
                                    .computeIfAbsent(congress, unknown -> new ArrayList<>())
                                    .add(count));
                }
            }
        }
        return byKind.entrySet().stream()
                .filter(kind -> kind.getValue().size() > 1)
                .map(kind -> chart(Phrases.capitalized(kind.getKey()), congresses, kind.getValue()))
                .collect(toImmutableList());
    }

    private static Exhibit chart(String title, List<Congress> congresses, Map<Congress, List<ReportedCount>> counts) {
        long most = counts.values().stream()
                .flatMap(List::stream)
                .mapToLong(Exhibits::high)
                .max()
                .orElse(1);
        double step = 640.0 / congresses.size();
        ImmutableList.Builder<Exhibit.Point> points = ImmutableList.builder();
        for (int at = 0; at < congresses.size(); at++) {
            Congress congress = congresses.get(at);
            List<ReportedCount> figures = counts.getOrDefault(congress, List.of());
            if (!figures.isEmpty()) {
                long low = figures.stream()
                        .mapToLong(count -> count.value().orElse(high(count)))
                        .min()
                        .getAsLong();
                long high = figures.stream().mapToLong(Exhibits::high).max().getAsLong();
                points.add(new Exhibit.Point(
                        congress.id().toString(),
                        Phrases.text(congress.name()),
                        Names.dayOf(congress)
                                .map(day -> Integer.toString(day.getYear()))
                                .orElse(""),
                        low,
                        high,
                        Ballots.rounded(at * step),
                        Ballots.rounded(HEIGHT - (HEIGHT - 15) * high / most),
                        Ballots.rounded(HEIGHT - (HEIGHT - 15) * low / most)));
            }
        }
        return new Exhibit.Series(title, most, points.build());
    }

    /** How often most of two groups made the same choice; empty if there are too few recorded votes. */
    Optional<Exhibit> agreement(List<Action> actions) {
        List<Map<String, VoteChoice>> choices = new ArrayList<>();
        for (Action action : actions) {
            Optional<LocalDate> day = names.dayOf(action);
            for (Vote vote : action.standingVotes()) {
                Map<String, VoteChoice> ofVote = choices(vote, day);
                if (ofVote.size() > 1) {
                    choices.add(ofVote);
                }
            }
        }
        if (choices.size() < LEAST_VOTES) {
            return Optional.empty();
        }
        TreeSet<String> all = new TreeSet<>();
        choices.forEach(vote -> all.addAll(vote.keySet()));
        return Optional.of(new Exhibit.Agreement(
                choices.size(),
                ImmutableList.copyOf(all),
                all.stream()
                        .map(one -> all.stream()
                                .map(other -> percent(choices, one, other))
                                .collect(toImmutableList()))
                        .collect(toImmutableList())));
    }

    /** What most of each group that voted chose. */
    private Map<String, VoteChoice> choices(Vote vote, Optional<LocalDate> day) {
        Map<String, Map<VoteChoice, Integer>> counts = new TreeMap<>();
        for (VoteChoice choice : List.of(VoteChoice.YES, VoteChoice.NO, VoteChoice.ABSTAIN)) {
            for (Id<?> voter : vote.ballots().get(choice)) {
                groups.of(voter.toString(), day)
                        .ifPresent(group -> counts.computeIfAbsent(group, unknown -> new HashMap<>())
                                .merge(choice, 1, Integer::sum));
            }
        }
        Map<String, VoteChoice> most = new TreeMap<>();
        counts.forEach((group, of) -> {
            int sum = of.values().stream().mapToInt(number -> number).sum();
            of.forEach((choice, number) -> {
                if (2 * number > sum) {
                    most.put(group, choice);
                }
            });
        });
        return most;
    }

    private static Optional<Long> percent(List<Map<String, VoteChoice>> choices, String one, String other) {
        long both = choices.stream()
                .filter(vote -> vote.containsKey(one) && vote.containsKey(other))
                .count();
        long alike = choices.stream()
                .filter(vote -> vote.containsKey(one) && vote.containsKey(other))
                .filter(vote -> Objects.equals(vote.get(one), vote.get(other)))
                .count();
        return both == 0 ? Optional.empty() : Optional.of(Math.round(100.0 * alike / both));
    }
}
