package org.congress4j.json.report;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.congress4j.json.report.page.Chunk;
import org.congress4j.json.report.page.DecisionRow;
import org.congress4j.json.report.page.Exhibit;
import org.congress4j.json.report.page.Part;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Source;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.index.ProceedingsIndex;

/** The sections of a summary as parts of a page, with tables and charts. */
final class PageParts {
    private final Proceedings proceedings;
    private final ProceedingsSummary summary;
    private final ProceedingsIndex index;
    private final Names names;
    private final Exhibits exhibits;
    private final Ballots ballots;
    private final Decisions decisions;
    private final Citations citations;
    private final Claims claims;
    private final ImmutableMap<String, Action> actions;

    PageParts(Proceedings proceedings) {
        this.proceedings = proceedings;
        summary = ProceedingsSummary.of(proceedings);
        index = ProceedingsIndex.of(proceedings);
        names = new Names(index);
        exhibits = new Exhibits(index, names);
        ballots = new Ballots(names);
        citations = new Citations(index, names);
        claims = new Claims(citations);
        decisions = new Decisions(index, names, citations, claims);
        actions = ImmutableMap.copyOf(byId(proceedings.actions()));
    }

    /** The first record of each id: a document that repeats one still has a page. */
    private static <R extends ProceedingsRecord<R>> Map<String, R> byId(List<R> records) {
        Map<String, R> byId = new LinkedHashMap<>();
        records.forEach(record -> byId.putIfAbsent(record.id().toString(), record));
        return byId;
    }

    String title() {
        return summary.title()
                .or(() -> proceedings.congresses().stream()
                        .findFirst()
                        .filter(congress -> proceedings.congresses().size() == 1)
                        .map(congress -> Phrases.text(congress.name())))
                .or(() -> proceedings.series().stream().findFirst().map(series -> Phrases.text(series.name())))
                .orElse("Proceedings");
    }

    ImmutableMap<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        for (RecordType<?> type : RecordTypes.all()) {
            type.records(proceedings)
                    .forEach(record -> types.putIfAbsent(record.id().toString(), typeOf(type)));
        }
        return ImmutableMap.copyOf(types);
    }

    private static String typeOf(RecordType<?> type) {
        return type.name().isEmpty() ? "Other" : RecordFacts.label(type.name());
    }

    ImmutableMap<String, Integer> sources() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Source source : proceedings.sources()) {
            numbers.putIfAbsent(source.id().toString(), numbers.size() + 1);
        }
        return ImmutableMap.copyOf(numbers);
    }

    /** The addresses of what records are elsewhere. */
    ImmutableListMultimap<String, String> links() {
        ImmutableListMultimap.Builder<String, String> links = ImmutableListMultimap.builder();
        RecordTypes.all().forEach(type -> addLinks(links, type));
        return links.build();
    }

    private <R extends ProceedingsRecord<R>> void addLinks(
            ImmutableListMultimap.Builder<String, String> links, RecordType<R> type) {
        type.members().stream()
                .filter(member -> member.kind() == Kind.TEXT
                        && (member.name().equals("uris") || member.name().equals("websites")))
                .forEach(member -> type.records(proceedings)
                        .forEach(record -> member.values(record)
                                .forEach(address -> links.put(record.id().toString(), address.toString()))));
    }

    ImmutableList<Part> all(Optional<LocalDate> checkedOn) {
        List<Part> parts = new ArrayList<>();
        summary.sections().stream()
                .filter(section -> !section.heading().equals(Headings.REST)) // the register says more
                .forEach(section -> parts.add(part(section, Optional.empty())));
        exhibits.agreement(proceedings.actions())
                .ifPresent(agreement -> parts.add(exhibited("Agreement between groups", agreement)));
        checkedOn
                .flatMap(day -> findings(ProceedingsCheck.standard().byCause(ProceedingsCheck.run(proceedings, day))))
                .ifPresent(found -> parts.add(exhibited("Findings of the checks", found)));
        register(parts).ifPresent(parts::add);
        return ImmutableList.copyOf(parts);
    }

    private Part part(Section section, Optional<Congress> within) {
        Optional<Congress> congress = section.recordId()
                .flatMap(id -> index.find(Congress.class, Id.of(id)))
                .or(() -> within);
        List<Exhibit> shown = new ArrayList<>();
        List<Fact> facts = section.facts();
        switch (section.heading()) {
            case Headings.FIGURES -> {
                congress.ifPresent(of -> shown.add(exhibits.figures(of)));
                facts = congress.isPresent() ? List.of() : facts;
            }
            case Headings.DELEGATIONS -> congress.flatMap(exhibits::groups).ifPresent(shown::add);
            case Headings.SITTINGS -> {
                shown.add(exhibits.programme(facts, congress));
                facts = List.of();
            }
            case Headings.DOCUMENTS -> {
                shown.add(exhibits.documents(facts));
                facts = List.of();
            }
            case Headings.TEXTS -> shown.addAll(exhibits.texts(facts));
            case Headings.EDITIONS -> shown.addAll(exhibits.series(facts));
            default -> {}
        }
        return new Part(
                section.heading(),
                section.recordId(),
                section.citations(),
                Chunk.of(facts),
                Chunk.of(section.decisions().stream().map(this::row).toList()),
                ImmutableList.copyOf(shown),
                section.sections().stream().map(of -> part(of, congress)).collect(toImmutableList()));
    }

    private DecisionRow row(Decision decision) {
        Action action = checkNotNull(actions.get(decision.recordId()));
        return new DecisionRow(
                decision, names.dateOf(action).map(Object::toString).orElse(""), ballots.of(action, decisions));
    }

    private static Part exhibited(String heading, Exhibit exhibit) {
        return new Part(
                heading,
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(exhibit),
                ImmutableList.of());
    }

    private static Optional<Exhibit> findings(CheckReport report) {
        ImmutableList<Exhibit.Found> rows = report.findings().stream()
                .map(finding -> new Exhibit.Found(
                        finding.severity().toString(),
                        finding.code(),
                        finding.message(),
                        finding.pointer(),
                        finding.recordId().map(Object::toString)))
                .collect(toImmutableList());
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Exhibit.Findings(rows));
    }

    /** What no other part has the address of: parties above all, with all that their records say. */
    private Optional<Part> register(List<Part> parts) {
        Set<String> told = new HashSet<>();
        parts.forEach(part -> collect(part, told));
        RecordFacts facts = new RecordFacts(names, citations, claims);
        List<Part> types = new ArrayList<>();
        for (RecordType<?> type : RecordTypes.all()) {
            List<Fact> left = new ArrayList<>();
            for (ProceedingsRecord<?> record : type.records(proceedings)) {
                if (told.add(record.id().toString())) {
                    Section of = facts.of(record, Optional.empty());
                    left.add(Fact.of(of.heading())
                            .ofRecord(record.id())
                            .from(of.citations())
                            .with(of.facts().subList(1, of.facts().size())));
                }
            }
            if (!left.isEmpty()) {
                types.add(new Part(
                        RecordFacts.label(type.list()),
                        Optional.empty(),
                        ImmutableList.of(),
                        Chunk.of(left),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.of()));
            }
        }
        return types.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        Headings.REST,
                        Optional.empty(),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.copyOf(types)));
    }

    private static void collect(Part part, Set<String> told) {
        part.recordId().ifPresent(told::add);
        part.facts().forEach(chunk -> chunk.elements().forEach(fact -> collect(fact, told)));
        for (Chunk<DecisionRow> chunk : part.decisions()) {
            for (DecisionRow row : chunk.elements()) {
                told.add(row.decision().recordId());
            }
        }
        for (Exhibit exhibit : part.exhibits()) {
            if (exhibit instanceof Exhibit.Programme programme) {
                programme.days().forEach(day -> day.slots().forEach(slot -> collect(slot.fact(), told)));
            } else if (exhibit instanceof Exhibit.Groups groups) {
                groups.groups().values().forEach(group -> group.forEach(named -> told.add(named.recordId())));
            } else if (exhibit instanceof Exhibit.Documents documents) {
                documents.rows().forEach(row -> collect(row.fact(), told));
            }
        }
        part.parts().forEach(inner -> collect(inner, told));
    }

    private static void collect(Fact fact, Set<String> told) {
        fact.recordId().ifPresent(told::add);
        fact.details().forEach(detail -> collect(detail, told));
    }
}
