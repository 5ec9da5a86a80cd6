package org.congress4j.json.interop.unvotes;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congress4j.model.Action;
import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.Congress;
import org.congress4j.model.Document;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MemberState;
import org.congress4j.model.Name;
import org.congress4j.model.Party;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.Source;
import org.congress4j.model.code.DocumentKind;
import org.congress4j.model.code.NameKind;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.registry.StateCode;
import org.congress4j.model.symbol.DocumentSymbol;

/** What the rows of a vote need from records other than its action: symbols, titles, names and links, by the ids of the records. */
final class Catalog {
    static final String UNDL = "undl";
    static final String UN_SYMBOL = "un-symbol";

    /** What stands between several values in one cell. */
    private static final char SEPARATOR = '|';

    private static final Splitter VALUES = Splitter.on(SEPARATOR).trimResults().omitEmptyStrings();

    private static final String ENGLISH = "en";
    private static final int ALPHA_3 = 3;

    private record Text(String symbol, String title, String subjects) {}

    private record Paper(String symbol, Optional<DocumentKind> kind) {}

    private final Map<String, String> sessions = new HashMap<>();
    private final Map<String, String> meetings = new HashMap<>();
    private final Map<String, Text> texts = new HashMap<>();
    private final Map<String, Paper> documents = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final Map<String, Party> parties = new HashMap<>();

    /** The values of a cell that may hold several. */
    static ImmutableList<String> values(String cell) {
        return ImmutableList.copyOf(VALUES.split(cell));
    }

    private static String cell(Stream<String> values) {
        return values.collect(Collectors.joining(Character.toString(SEPARATOR)));
    }

    void add(ProceedingsRecord<?> record) {
        String id = record.id().toString();
        if (record instanceof Congress congress) {
            sessions.put(id, session(congress));
        } else if (record instanceof Session session) {
            identifier(session, UN_SYMBOL).ifPresent(symbol -> meetings.put(id, symbol));
        } else if (record instanceof FormalText<?> text) {
            texts.put(id, text(text));
        } else if (record instanceof Document document) {
            documents.put(id, new Paper(symbol(document.symbol()), document.kind()));
        } else if (record instanceof Agenda agenda) {
            agenda.allItems().forEach(item -> add(agenda.id(), item));
        } else if (record instanceof Source source) {
            identifier(source, UNDL)
                    .ifPresent(undl -> source.uris().stream().findFirst().ifPresent(uri -> links.put(id, uri)));
        } else if (record instanceof Party party) {
            parties.put(id, party);
        }
    }

    void add(Id<Agenda> agenda, AgendaItem item) {
        item.title()
                .ifPresent(
                        title -> items.put(KeyReference.of(agenda, item.key()).toString(), english(title)));
    }

    private static String session(Congress congress) {
        return congress.names().stream()
                .filter(name -> name.kind().equals(Optional.of(NameKind.AS_WRITTEN)))
                .map(name -> english(name.text()))
                .findFirst()
                .or(() -> AssemblySession.of(congress).map(AssemblySession::symbol))
                .orElse("");
    }

    private static Text text(FormalText<?> text) {
        return new Text(
                symbol(text.symbol()),
                text.title().map(Catalog::english).orElse(""),
                cell(text.themes().stream().map(Catalog::english)));
    }

    private static String symbol(Optional<DocumentSymbol> symbol) {
        return symbol.map(DocumentSymbol::toString).orElse("");
    }

    static Optional<String> identifier(ProceedingsRecord<?> record, String scheme) {
        return record.identifiers().stream()
                .filter(identifier -> identifier.scheme().equals(scheme))
                .map(Identifier::value)
                .findFirst();
    }

    private static String english(LocalizedText text) {
        return text.get(ENGLISH).orElseGet(() -> text.lookupOrFirst(ENGLISH));
    }

    String session(Action action) {
        return action.congressId().map(id -> sessions.get(id.toString())).orElse("");
    }

    String meeting(Action action) {
        return action.sessionId().map(id -> meetings.get(id.toString())).orElse("");
    }

    String symbol(Action action) {
        return text(action).map(Text::symbol).orElse("");
    }

    String title(Action action) {
        return text(action).map(Text::title).orElse("");
    }

    String subjects(Action action) {
        return text(action).map(Text::subjects).orElse("");
    }

    private Optional<Text> text(Action action) {
        return action.textId().map(id -> texts.get(id.toString()));
    }

    /** The symbols of the documents of a kind that the body acted on. */
    String documents(Action action, DocumentKind kind) {
        return cell(action.documentIds().stream()
                .flatMap(id -> Optional.ofNullable(documents.get(id.toString())).stream())
                .filter(document -> document.kind().equals(Optional.of(kind)))
                .map(Paper::symbol));
    }

    String items(Action action) {
        return cell(action.itemRefs().stream().flatMap(ref -> Optional.ofNullable(items.get(ref.toString())).stream()));
    }

    String link(ImmutableList<Id<Source>> sources) {
        return sources.stream()
                .flatMap(id -> Optional.ofNullable(links.get(id.toString())).stream())
                .findFirst()
                .orElse("");
    }

    /**
     * The code of a voter: its id, or the three letters that ISO had for a State that has ceased, such as {@code SUN} for
     * {@code SUHH}; empty for one that is no State.
     */
    String code(Id<? extends Party> voter, Optional<LocalDate> day) {
        String id = voter.toString();
        if (parties.containsKey(id) && !(parties.get(id) instanceof MemberState)) {
            return "";
        }
        return id.length() == ALPHA_3
                ? id
                : MemberStates.registry()
                        .byCode(id)
                        .flatMap(state -> withdrawnCode(state, day).or(() -> withdrawnCode(state, Optional.empty())))
                        .orElse(id);
    }

    private static Optional<String> withdrawnCode(RegisteredState state, Optional<LocalDate> day) {
        return state.codes().stream()
                .filter(code -> code.list().equals(StateCode.ISO_WITHDRAWN)
                        && code.code().length() == ALPHA_3)
                .filter(code -> day.isEmpty()
                        || code.period().isEmpty()
                        || code.period().get().mayContain(day.get()))
                .map(StateCode::code)
                .findFirst();
    }

    /** The name of a voter in capitals: the English short name of the day for a State. */
    String name(Id<? extends Party> voter, Optional<LocalDate> day) {
        Party party = parties.get(voter.toString());
        if (party == null) {
            party = MemberStates.registry()
                    .byCode(voter.toString())
                    .map(state -> (Party) state.memberState())
                    .orElse(null);
        }
        if (party == null) {
            return "";
        }
        LocalizedText name = party instanceof MemberState state ? shortName(state, day) : party.name();
        return english(name).toUpperCase(Locale.ROOT);
    }

    private static LocalizedText shortName(MemberState state, Optional<LocalDate> day) {
        return state.names().stream()
                .filter(name -> name.kind().equals(Optional.of(NameKind.SHORT)))
                .filter(name -> day.isPresent()
                        && name.period()
                                .map(period -> period.mayContain(day.get()))
                                .orElse(true))
                .map(Name::text)
                .findFirst()
                .orElseGet(state::name);
    }
}
