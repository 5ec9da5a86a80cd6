package org.congress4j.json.report;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.Document;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.Membership;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.Source;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.Statement;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.index.ProceedingsIndex;
import org.congress4j.model.registry.MemberStates;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a document tells, in the order in which people ask: what met, what it decided, who, how many according to whom, what is in
 * dispute, and what follows. Every fact has its sources.
 *
 * <pre>{@code
 * ProceedingsSummary summary = ProceedingsSummary.of(CongressJson.read(Path.of("kyoto-2021.congress.json")));
 * System.out.print(summary.toText(SummaryStyle.brief()));
 * }</pre>
 *
 * <p>It takes a time that is in proportion to the document, and invents nothing: what a record does not state is not there.
 */
public final class ProceedingsSummary {
    private final Optional<String> title;
    private final ImmutableList<Section> sections;

    private ProceedingsSummary(Optional<String> title, ImmutableList<Section> sections) {
        this.title = title;
        this.sections = sections;
    }

    /** {@return the title of the document; absent if it has none} */
    public Optional<String> title() {
        return title;
    }

    /** {@return what it tells, in order} */
    public ImmutableList<Section> sections() {
        return sections;
    }

    /**
     * {@return what a whole document tells}
     *
     * @param proceedings the document
     */
    public static ProceedingsSummary of(Proceedings proceedings) {
        return new Teller(checkNotNull(proceedings, "proceedings")).everything();
    }

    /**
     * {@return what a document tells of one thing; empty if nothing in it is called that}
     *
     * <p>That is a record by its id ({@code a-declaration}), texts and documents by symbol or number ({@code A/CONF.234/L.6},
     * {@code 74/550 B}), sittings by number ({@code 9299}), or a party by its code or name ({@code JPN}, {@code Japan}): what it said,
     * how it voted, what it sponsored, its positions, offices, delegations and memberships.
     *
     * @param proceedings the document
     * @param what the id, symbol, number, code or name
     */
    public static Optional<ProceedingsSummary> about(Proceedings proceedings, String what) {
        return new Teller(checkNotNull(proceedings, "proceedings")).about(checkNotNull(what, "what"));
    }

    /**
     * {@return the summary as text for a terminal or a file, in lines that end with a line feed}
     *
     * @param style how much of it, and how wide
     */
    public String toText(SummaryStyle style) {
        return new SummaryText(checkNotNull(style, "style")).of(this);
    }

    /**
     * {@return the summary as one JSON object: {@code title}, and {@code sections} with {@code heading}, {@code recordId},
     *     {@code citations}, {@code facts}, {@code decisions} and {@code sections}, what is empty left out}
     */
    public String toJson() {
        return JsonMapper.builder()
                        .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(new Form(title, sections))
                + "\n";
    }

    /** The form of a summary in JSON. */
    private record Form(Optional<String> title, ImmutableList<Section> sections) {}

    /** {@return the summary as text, in brief} */
    @Override
    public String toString() {
        return toText(SummaryStyle.brief());
    }

    private static final class Teller {
        private final Proceedings proceedings;
        private final ProceedingsIndex index;
        private final Names names;
        private final Citations citations;
        private final Claims claims;
        private final Decisions decisions;
        private final Statements statements;
        private final Editions editions;
        private final Bodies bodies;

        private Teller(Proceedings proceedings) {
            this.proceedings = proceedings;
            index = ProceedingsIndex.of(proceedings);
            names = new Names(index);
            citations = new Citations(index, names);
            claims = new Claims(citations);
            decisions = new Decisions(index, names, citations, claims);
            statements = new Statements(names, citations, claims);
            editions = new Editions(index, names, citations, claims, decisions, statements);
            bodies = new Bodies(index, names, citations, decisions, statements, editions);
        }

        private ProceedingsSummary everything() {
            ImmutableList.Builder<Section> sections = ImmutableList.builder();
            proceedings
                    .description()
                    .ifPresent(text ->
                            sections.add(Section.of("About the document", List.of(Fact.of(Phrases.text(text))))));
            sections.addAll(editions.overviews());
            editions.inOrder().forEach(congress -> sections.add(editions.of(congress)));
            sections.addAll(bodies.sections());
            sections.addAll(bodies.treaties());
            ImmutableList<Section> told = sections.build();
            Section rest = rest(told);
            Section sources = Section.of(
                    "Sources", proceedings.sources().stream().map(this::source).toList());
            return new ProceedingsSummary(
                    proceedings.title().map(Phrases::text),
                    Stream.of(told.stream(), Stream.of(rest, sources).filter(section -> !section.isEmpty()))
                            .flatMap(all -> all)
                            .collect(toImmutableList()));
        }

        /** Records that nothing has told of, nor named. */
        private Section rest(List<Section> told) {
            Set<String> ids = new HashSet<>();
            told.forEach(section -> collect(section, ids));
            Section.Draft rest = new Section.Draft(Headings.REST);
            proceedings
                    .records()
                    .filter(record -> !(record instanceof Source))
                    .filter(record -> !ids.contains(record.id().toString())
                            && !names.named().contains(record.id().toString()))
                    .forEach(record -> rest.add(Fact.of(RecordFacts.label(typeOf(record)), names.of(record))
                            .ofRecord(record.id())
                            .from(citations.of(record))));
            return rest.build();
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static String typeOf(ProceedingsRecord<?> record) {
            return RecordTypes.of((ProceedingsRecord) record).toString();
        }

        private static void collect(Section section, Set<String> ids) {
            section.recordId().ifPresent(ids::add);
            section.facts().forEach(fact -> collect(fact, ids));
            section.decisions().forEach(decision -> ids.add(decision.recordId()));
            section.sections().forEach(part -> collect(part, ids));
        }

        private static void collect(Fact fact, Set<String> ids) {
            fact.recordId().ifPresent(ids::add);
            fact.details().forEach(detail -> collect(detail, ids));
        }

        private Fact source(Source source) {
            Set<String> parts = new LinkedHashSet<>();
            parts.add(names.source(source));
            source.title().map(Phrases::text).ifPresent(parts::add);
            source.publisherId()
                    .map(id -> names.party(id, Optional.empty()))
                    .or(source::publisherName)
                    .ifPresent(parts::add);
            source.published().map(Phrases::date).ifPresent(parts::add);
            source.disclaimer().map(Phrases::text).ifPresent(parts::add);
            source.uris().stream().findFirst().ifPresent(parts::add);
            return Fact.of(String.join(", ", parts)).ofRecord(source.id());
        }

        private Optional<ProceedingsSummary> about(String what) {
            ImmutableList<Section> found = sections(what);
            return found.isEmpty() ? Optional.empty() : Optional.of(new ProceedingsSummary(Optional.empty(), found));
        }

        private ImmutableList<Section> sections(String what) {
            if (!what.isBlank()) {
                Optional<ProceedingsRecord<?>> record =
                        index.find(ProceedingsRecord.class, Id.of(what)).map(found -> (ProceedingsRecord<?>) found);
                if (record.isPresent()) {
                    return ofRecord(record.get());
                }
            }
            ImmutableList<Section> named = Stream.of(
                            Editions.texts(proceedings).stream().filter(text -> isCalled(text, what)),
                            proceedings.documents().stream().filter(document -> isCalled(document, what)),
                            proceedings.sessions().stream().filter(session -> isCalled(session, what)))
                    .flatMap(records -> records)
                    .flatMap(record -> ofRecord((ProceedingsRecord<?>) record).stream())
                    .collect(toImmutableList());
            return named.isEmpty() ? party(what).map(this::ofNamed).orElse(ImmutableList.of()) : named;
        }

        /** A party of the document with its record; one of the registry only if the document tells of it. */
        private ImmutableList<Section> ofNamed(Id<? extends Party> id) {
            boolean isInDocument = proceedings
                    .records()
                    .anyMatch(record -> record.id().toString().equals(id.toString()));
            return isInDocument
                    ? index.find(ProceedingsRecord.class, Id.of(id.toString()))
                            .map(found -> ofRecord((ProceedingsRecord<?>) found))
                            .orElse(ImmutableList.of())
                    : ofParty(id);
        }

        private static boolean isCalled(FormalText<?> text, String what) {
            return text.symbol()
                            .map(Object::toString)
                            .filter(what::equalsIgnoreCase)
                            .isPresent()
                    || text.number().filter(what::equalsIgnoreCase).isPresent();
        }

        private static boolean isCalled(Document document, String what) {
            return Stream.concat(document.symbol().stream(), document.furtherSymbols().stream())
                    .anyMatch(symbol -> symbol.toString().equalsIgnoreCase(what));
        }

        private static boolean isCalled(Session session, String what) {
            String number = Ascii.toLowerCase(what).replaceFirst("(st|nd|rd|th)?( meeting)?$", "");
            return session.number().stream().mapToObj(Integer::toString).anyMatch(number::equals)
                    || session.printedNumber().filter(what::equalsIgnoreCase).isPresent();
        }

        /** A party by a code or name: of the document first, then of the registry. */
        private Optional<Id<? extends Party>> party(String what) {
            for (Party party :
                    Iterables.concat(proceedings.states(), proceedings.organizations(), proceedings.persons())) {
                if (party.name().texts().values().stream().anyMatch(what::equalsIgnoreCase)) {
                    return Optional.of(party(((ProceedingsRecord<?>) party).id()));
                }
            }
            return what.isBlank()
                    ? Optional.empty()
                    : MemberStates.registry().resolveParty(what).state().map(found -> found.id());
        }

        private static Id<? extends Party> party(Id<?> id) {
            return Id.of(id.toString());
        }

        private ImmutableList<Section> ofRecord(ProceedingsRecord<?> record) {
            ImmutableList.Builder<Section> sections = ImmutableList.builder();
            if (record instanceof Congress congress) {
                return sections.add(editions.of(congress)).build();
            }
            Optional<LocalDate> day = dayOf(record);
            sections.add(new RecordFacts(names, citations, claims).of(record, day));
            if (record instanceof Action action) {
                sections.add(new Section.Draft("Decision")
                        .decide(decisions.of(List.of(action)))
                        .build());
                add(sections, "What was said on it", statements.all(index.statementsOn(action.id())));
            } else if (record instanceof Session session) {
                sections.addAll(ofSession(session));
            } else if (record instanceof FormalText<?> text) {
                add(sections, "What became of it", editions.text(text).details());
                add(
                        sections,
                        "Sponsors",
                        index.sponsorshipsOf(Editions.id(text)).stream()
                                .map(sponsorship -> sponsorship(sponsorship, day))
                                .toList());
                add(
                        sections,
                        "Positions",
                        index.positionsOn(Editions.id(text)).stream()
                                .map(position -> statements.position(position, day))
                                .toList());
            } else if (record instanceof Party) {
                sections.addAll(ofParty(party(record.id())));
            }
            return sections.build();
        }

        private Optional<LocalDate> dayOf(ProceedingsRecord<?> record) {
            if (record instanceof Action action) {
                return names.dayOf(action);
            } else if (record instanceof Statement statement) {
                return names.dayOf(statement);
            } else if (record instanceof Session session) {
                return Names.dateOf(session).flatMap(date -> date.earliest());
            }
            return Optional.empty();
        }

        private ImmutableList<Section> ofSession(Session session) {
            ImmutableList.Builder<Section> sections = ImmutableList.builder();
            Section decided = new Section.Draft("Decisions")
                    .decide(decisions.of(index.actionsIn(session.id())))
                    .build();
            if (!decided.isEmpty()) {
                sections.add(decided);
            }
            add(sections, "What was said", statements.all(index.statementsIn(session.id())));
            add(
                    sections,
                    "Documents",
                    index.documentsOf(session.id()).stream()
                            .map(editions::document)
                            .toList());
            return sections.build();
        }

        private static void add(ImmutableList.Builder<Section> sections, String heading, List<Fact> facts) {
            if (!facts.isEmpty()) {
                sections.add(Section.of(heading, facts));
            }
        }

        private Fact sponsorship(Sponsorship sponsorship, Optional<LocalDate> day) {
            return Fact.of(
                            Phrases.capitalized(Phrases.words(sponsorship.kind())),
                            decisions.sponsor(sponsorship, day)
                                    + sponsorship
                                            .date()
                                            .map(date -> ", " + Phrases.date(date))
                                            .orElse(""))
                    .ofRecord(sponsorship.id())
                    .from(citations.of(sponsorship));
        }

        /** All that a party said, voted, sponsored, stated, held, and where it took part. */
        private ImmutableList<Section> ofParty(Id<? extends Party> id) {
            ImmutableList.Builder<Section> sections = ImmutableList.builder();
            String name = names.party(id, Optional.empty());
            add(sections, name + ": statements", statements.all(index.statementsBy(id)));
            add(sections, name + ": roles", roles(id));
            add(sections, name + ": statements on its behalf", statements.all(index.statementsOnBehalfOf(id)));
            add(sections, name + ": votes", votes(id));
            add(
                    sections,
                    name + ": sponsorships",
                    proceedings.sponsorships().stream()
                            .filter(sponsorship -> is(sponsorship.partyId(), id))
                            .map(sponsorship -> Fact.of(
                                            Phrases.capitalized(Phrases.words(sponsorship.kind())),
                                            sponsorship.textId().map(names::of).orElse(""))
                                    .ofRecord(sponsorship.id())
                                    .from(citations.of(sponsorship)))
                            .toList());
            add(
                    sections,
                    name + ": positions",
                    proceedings.positionStatements().stream()
                            .filter(position -> is(position.partyId(), id))
                            .map(position -> statements.position(position, Optional.empty()))
                            .toList());
            add(
                    sections,
                    name + ": offices",
                    proceedings.officers().stream()
                            .filter(officer -> is(officer.holderId(), id))
                            .map(officer -> Fact.of(
                                            Phrases.office(officer.office()),
                                            officer.congressId()
                                                    .map(names::of)
                                                    .or(() -> officer.bodyId().map(names::of))
                                                    .orElse(""))
                                    .ofRecord(officer.id())
                                    .from(citations.of(officer)))
                            .toList());
            add(
                    sections,
                    name + ": delegations",
                    proceedings.delegations().stream()
                            .filter(delegation -> is(delegation.partyId(), id))
                            .map(delegation -> Fact.of(names.of(delegation.congressId()))
                                    .ofRecord(delegation.id())
                                    .from(citations.of(delegation)))
                            .toList());
            add(
                    sections,
                    name + ": memberships",
                    index.membershipsOf(id).stream().map(this::membership).toList());
            add(
                    sections,
                    name + ": treaties",
                    index.treatyActionsOf(id).stream()
                            .map(action -> Fact.of(names.of(action.treatyId()))
                                    .ofRecord(action.id())
                                    .with(ImmutableList.of(bodies.treatyAction(action))))
                            .toList());
            return sections.build();
        }

        private List<Fact> roles(Id<? extends Party> id) {
            Stream<Fact> roles = proceedings.congresses().stream()
                    .flatMap(congress -> congress.roles().stream()
                            .filter(role -> is(role.partyId(), id))
                            .map(role -> Fact.of(
                                            Phrases.capitalized(Phrases.words(role.kind())),
                                            Phrases.text(congress.name()))
                                    .ofRecord(congress.id())
                                    .from(citations.of(
                                            congress, "/roles/" + role.key().orElse("")))));
            Stream<Fact> chairs = proceedings.sessions().stream()
                    .flatMap(session -> session.chairs().stream()
                            .filter(chair -> is(chair.holderId(), id))
                            .map(chair -> Fact.of(
                                            chair.office().map(Phrases::office).orElse("Chair"),
                                            names.session(session)
                                                    + Names.dateOf(session)
                                                            .map(date -> ", " + Phrases.date(date))
                                                            .orElse(""))
                                    .ofRecord(session.id())
                                    .from(citations.of(session))));
            return Stream.concat(roles, chairs).toList();
        }

        private static boolean is(Optional<? extends Id<?>> id, Id<?> other) {
            return id.map(Object::toString).filter(other.toString()::equals).isPresent();
        }

        private List<Fact> votes(Id<? extends Party> id) {
            return proceedings.actions().stream()
                    .flatMap(action -> action.votes().stream()
                            .flatMap(vote -> vote.allBallots().entries().stream()
                                    .filter(ballot ->
                                            ballot.getValue().toString().equals(id.toString()))
                                    .map(ballot -> Fact.of(
                                                    Phrases.capitalized(Phrases.words(ballot.getKey())),
                                                    decisions.object(action)
                                                            + names.dateOf(action)
                                                                    .map(date -> ", " + Phrases.date(date))
                                                                    .orElse(""))
                                            .ofRecord(action.id())
                                            .from(citations.of(action)))))
                    .toList();
        }

        private Fact membership(Membership membership) {
            return Fact.of(names.of(membership.organizationId()) + ", " + Phrases.words(membership.role())
                            + membership
                                    .period()
                                    .map(period -> ", " + Phrases.period(period))
                                    .orElse(""))
                    .ofRecord(membership.id())
                    .from(citations.of(membership));
        }
    }
}
