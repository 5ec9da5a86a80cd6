package org.congress4j.json.interop.unvotes;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.congress4j.json.format.report.ImportProblemCode;
import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.Congress;
import org.congress4j.model.CongressBuilder;
import org.congress4j.model.Document;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Name;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Resolution;
import org.congress4j.model.ResolutionBuilder;
import org.congress4j.model.Session;
import org.congress4j.model.SessionBuilder;
import org.congress4j.model.Source;
import org.congress4j.model.TextVersion;
import org.congress4j.model.code.AgendaEdition;
import org.congress4j.model.code.DocumentKind;
import org.congress4j.model.code.NameKind;
import org.congress4j.model.code.SessionKind;
import org.congress4j.model.code.SourceTier;
import org.congress4j.model.code.TextForm;
import org.congress4j.model.code.VersionKind;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.symbol.DocumentSymbol;

/** Creates the records that votes refer to, each once: sessions, meetings, documents, texts, agendas, States and sources. */
final class ContextRecords {
    private static final String ENGLISH = "en";

    private final Catalog catalog;
    private final Problems problems;
    private final Consumer<ProceedingsRecord<?>> out;
    private final RecordIds ids = new RecordIds();
    private final Map<String, String> known = new HashMap<>();
    private final Set<RegisteredState> states = new HashSet<>();
    private final Map<Optional<Id<Congress>>, AgendaDraft> agendas = new LinkedHashMap<>();

    /** The agenda of a session, as far as votes were taken under its items. */
    private static final class AgendaDraft {
        private final Id<Agenda> id;
        private final RecordIds keys = new RecordIds();
        private final Map<String, AgendaItem> items = new LinkedHashMap<>();

        private AgendaDraft(Id<Agenda> id) {
            this.id = id;
        }
    }

    ContextRecords(Catalog catalog, Problems problems, Consumer<ProceedingsRecord<?>> out) {
        this.catalog = catalog;
        this.problems = problems;
        this.out = out;
        for (ProceedingsRecord<?> record : Assembly.records()) {
            ids.next(record.id().toString());
            out.accept(record);
        }
    }

    /** The id of the vote: no two votes have the same. */
    <T> Id<T> voteId(VoteRows rows) {
        return Id.of(ids.next("vote-"
                + rows.text(Column.UNDL_ID)
                        .or(() -> rows.text(Column.RESOLUTION))
                        .orElse("")));
    }

    /** The entry of the vote in the catalogue of the Library; the data set if it has no link. */
    ImmutableList<Id<Source>> sources(VoteRows rows) {
        Optional<String> undlId = rows.text(Column.UNDL_ID);
        Optional<String> link = rows.text(Column.UNDL_LINK);
        if (undlId.isEmpty() || link.isEmpty()) {
            return ImmutableList.of(Assembly.DATA_SET);
        }
        return ImmutableList.of(once(
                "source",
                undlId.get(),
                "undl-" + undlId.get(),
                id -> Source.builder()
                        .id(id)
                        .addIdentifier(Identifier.of(Catalog.UNDL, undlId.get()))
                        .tier(SourceTier.OFFICIAL_DOCUMENT)
                        .publisherName(Assembly.LIBRARY)
                        .addUri(link.get())
                        .build()));
    }

    Optional<Id<Congress>> congress(VoteRows rows, ImmutableList<Id<Source>> sources) {
        return rows.text(Column.SESSION).map(text -> {
            Optional<AssemblySession> session = AssemblySession.parse(text);
            if (session.isEmpty()) {
                problems.add(
                        ImportProblemCode.SESSION_NOT_UNDERSTOOD,
                        rows.line(),
                        "session '" + text + "' does not have the form 76, 10sp, S-10, 10emsp or ES-10");
            }
            String symbol = session.map(AssemblySession::symbol).orElse(text);
            return this.<Congress>once("congress", symbol, Assembly.ID + "-" + symbol, id -> {
                CongressBuilder congress =
                        Congress.builder().id(id).bodyId(Assembly.ID).addAllSourceIds(sources);
                session.ifPresent(understood -> congress.form(understood.form())
                        .ordinal(understood.number())
                        .addName(Name.of(NameKind.ALTERNATIVE, LocalizedText.of(ENGLISH, understood.inWords()))));
                return congress.addName(Name.asWritten(ENGLISH, text)).build();
            });
        });
    }

    Optional<Id<Session>> meeting(VoteRows rows, Optional<Id<Congress>> congress, ImmutableList<Id<Source>> sources) {
        return rows.text(Column.MEETING)
                .map(symbol -> this.<Session>once("meeting", symbol, symbol, id -> {
                    SessionBuilder session = Session.builder()
                            .id(id)
                            .addIdentifier(Identifier.of(Catalog.UN_SYMBOL, symbol))
                            .congressId(congress)
                            .bodyId(Assembly.ID)
                            .addAllSourceIds(sources);
                    if (isPlenary(symbol)) {
                        session.kind(SessionKind.PLENARY);
                    }
                    return session.build();
                }));
    }

    /** Whether a symbol is that of a verbatim record of the Assembly itself, such as {@code A/76/PV.53}. */
    private static boolean isPlenary(String symbol) {
        return DocumentSymbol.of(symbol)
                .parsed()
                .filter(parsed -> parsed.series().equals("A") && parsed.nature().equals(Optional.of("PV")))
                .isPresent();
    }

    ImmutableList<Id<Document>> documents(
            VoteRows rows, Column column, DocumentKind kind, ImmutableList<Id<Source>> sources) {
        return Catalog.values(rows.text(column).orElse("")).stream()
                .map(symbol -> this.<Document>once(
                        "document",
                        symbol,
                        symbol,
                        id -> Document.builder()
                                .id(id)
                                .symbol(DocumentSymbol.of(symbol))
                                .kind(kind)
                                .addAllSourceIds(sources)
                                .build()))
                .collect(ImmutableList.toImmutableList());
    }

    Id<Resolution> resolution(
            VoteRows rows,
            Id<?> vote,
            Optional<Id<Congress>> congress,
            ImmutableList<Id<Document>> drafts,
            ImmutableList<Id<Source>> sources) {
        String text = rows.text(Column.RESOLUTION).orElse("resolution-of-" + vote);
        return once("resolution", text, text, id -> {
            ResolutionBuilder resolution = Resolution.builder()
                    .id(id)
                    .form(TextForm.RESOLUTION)
                    .symbol(rows.text(Column.RESOLUTION).map(DocumentSymbol::of))
                    .title(rows.text(Column.TITLE).map(title -> LocalizedText.of(ENGLISH, title)))
                    .congressId(congress)
                    .bodyId(Assembly.ID)
                    .addAllSourceIds(sources);
            Catalog.values(rows.text(Column.SUBJECTS).orElse(""))
                    .forEach(subject -> resolution.addTheme(LocalizedText.of(ENGLISH, subject)));
            drafts.forEach(draft -> resolution.addVersion(TextVersion.builder()
                    .kind(VersionKind.DRAFT)
                    .documentId(draft)
                    .build()));
            return resolution.build();
        });
    }

    ImmutableList<KeyReference> items(VoteRows rows, Optional<Id<Congress>> congress) {
        return Catalog.values(rows.text(Column.AGENDA_TITLE).orElse("")).stream()
                .map(title -> item(title, congress))
                .collect(ImmutableList.toImmutableList());
    }

    private KeyReference item(String title, Optional<Id<Congress>> congress) {
        AgendaDraft agenda = agendas.computeIfAbsent(
                congress,
                key -> new AgendaDraft(
                        Id.of(ids.next(congress.map(Id::toString).orElse(Assembly.ID.toString()) + "-agenda"))));
        AgendaItem item = agenda.items.computeIfAbsent(title, key -> {
            AgendaItem made = AgendaItem.builder()
                    .key(agenda.keys.next(title))
                    .title(LocalizedText.of(ENGLISH, title))
                    .build();
            catalog.add(agenda.id, made);
            return made;
        });
        return KeyReference.of(agenda.id, item.key());
    }

    /** Makes the record of a State, if there is none yet: with the names of all times, which tell how voters were written. */
    void state(RegisteredState state) {
        if (states.add(state)) {
            // When it existed is left to the registry, which also knows for how long the United Nations counted it.
            out.accept(state.memberState().toBuilder()
                    .period(Optional.empty())
                    .addSourceId(Assembly.REGISTRY)
                    .build());
        }
    }

    /** Makes the agendas, which are complete when all votes were read. */
    void end() {
        agendas.forEach((congress, agenda) -> out.accept(Agenda.builder()
                .id(agenda.id)
                .congressId(congress)
                .bodyId(Assembly.ID)
                .edition(AgendaEdition.ADOPTED)
                .addAllItems(agenda.items.values())
                .addSourceId(Assembly.DATA_SET)
                .build()));
    }

    private <T extends ProceedingsRecord<T>> Id<T> once(
            String kind, String text, String wanted, Function<Id<T>, T> record) {
        String key = kind + " " + text;
        String id = known.get(key);
        if (id == null) {
            id = ids.next(wanted);
            known.put(key, id);
            out.accept(record.apply(Id.of(id)));
        }
        return Id.of(id);
    }
}
