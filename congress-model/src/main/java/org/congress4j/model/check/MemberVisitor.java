package org.congress4j.model.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.congress4j.model.Action;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.Code;
import org.congress4j.model.DocumentSymbol;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LanguageTag;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.Party;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Source;
import org.congress4j.model.TimeZoneName;
import org.congress4j.model.Vote;
import org.jspecify.annotations.Nullable;

/** What is done with each kind of member in the walk: what is in order is passed over, what is odd goes to those who asked for it. */
abstract class MemberVisitor {

    private static final ImmutableSet<String> ZONES = ImmutableSet.copyOf(ZoneId.getAvailableZoneIds());

    private final CheckContext context;
    private final MemberPlace place;
    private final VoteFacts facts;
    private final List<List<BiConsumer<Object, MemberPlace>>> visitors = new ArrayList<>();
    private final Map<Class<?>, List<Consumer<ProceedingsRecord<?>>>> recordVisitors = new HashMap<>();
    private final List<Consumer<VoteFacts>> voteVisitors = new ArrayList<>();
    private final Map<KeyTarget, Set<String>> keys = new EnumMap<>(KeyTarget.class);
    private final Map<String, Boolean> oddLanguages = new HashMap<>();

    MemberVisitor(CheckContext context) {
        this.context = context;
        this.place = new MemberPlace(context);
        this.facts = new VoteFacts(context);
        for (int i = 0; i < MemberKind.COUNT; i++) {
            visitors.add(new ArrayList<>());
        }
    }

    final CheckContext context() {
        return context;
    }

    /** Asks for the odd members of a kind. */
    @SuppressWarnings("unchecked") // Members of a kind are of its type.
    final <V> MemberVisitor members(MemberKind<V> kind, BiConsumer<V, MemberPlace> visitor) {
        visitors.get(kind.number()).add((BiConsumer<Object, MemberPlace>) visitor);
        return this;
    }

    /** Asks for the records of a type. */
    final MemberVisitor records(Class<?> type, Consumer<ProceedingsRecord<?>> visitor) {
        recordVisitors.computeIfAbsent(type, key -> new ArrayList<>()).add(visitor);
        return this;
    }

    /** Asks for the votes. */
    final MemberVisitor votes(Consumer<VoteFacts> visitor) {
        voteVisitors.add(visitor);
        return this;
    }

    /** Walks over all records. */
    abstract void run();

    /** Walks over the members that all records have. */
    abstract void common(ProceedingsRecord<?> record);

    private <V> void odd(MemberKind<V> kind, V value) {
        List<BiConsumer<Object, MemberPlace>> asking = visitors.get(kind.number());
        for (int i = 0; i < asking.size(); i++) {
            asking.get(i).accept(value, place);
        }
    }

    final <R extends ProceedingsRecord<?>> void records(ImmutableList<R> records, Consumer<? super R> walk) {
        if (records.isEmpty()) {
            return;
        }
        List<Consumer<ProceedingsRecord<?>>> asking =
                recordVisitors.getOrDefault(RecordNames.typeOf(records.get(0)), List.of());
        for (R record : records) {
            place.enterRecord(record);
            walk.accept(record);
            common(record);
            for (int i = 0; i < asking.size(); i++) {
                asking.get(i).accept(record);
            }
        }
    }

    final <V> void value(String name, Optional<V> value, Consumer<V> walk) {
        if (value.isPresent()) {
            value(name, value.get(), walk);
        }
    }

    final <V> void value(String name, V value, Consumer<V> walk) {
        place.enter(name);
        walk.accept(value);
        place.leave();
    }

    final <V> void values(String name, ImmutableList<V> values, Consumer<V> walk) {
        if (values.isEmpty()) {
            return;
        }
        place.enter(name);
        for (int i = 0; i < values.size(); i++) {
            place.enter(i);
            walk.accept(values.get(i));
            place.leave();
        }
        place.leave();
    }

    final void reference(String name, Class<?> target, Optional<? extends Id<?>> id) {
        if (id.isPresent()) {
            reference(name, target, id.get());
        }
    }

    final void reference(String name, Class<?> target, Id<?> id) {
        if (!leads(target, id)) {
            place.enter(name);
            broken(target, id);
            place.leave();
        }
    }

    final void references(String name, Class<?> target, ImmutableList<? extends Id<?>> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (!leads(target, ids.get(i))) {
                place.enter(name);
                place.enter(i);
                broken(target, ids.get(i));
                place.leave();
                place.leave();
            }
        }
    }

    final void sources(ImmutableList<Id<Source>> ids) {
        references("sourceIds", Source.class, ids);
    }

    private boolean leads(Class<?> target, Id<?> id) {
        ProceedingsRecord<?> record = context.record(id);
        // A record of an unknown type may be what a later version takes here.
        return target.isInstance(record)
                || record instanceof OtherRecord
                || (record == null && context.isRegistered(target, id));
    }

    private void broken(Class<?> target, Id<?> id) {
        place.expect(target);
        place.lead(context.record(id));
        odd(MemberKind.REFERENCE, id);
    }

    final void keyReference(String name, KeyTarget target, Optional<KeyReference> reference) {
        if (reference.isPresent() && !leads(target, reference.get())) {
            place.enter(name);
            broken(target, reference.get());
            place.leave();
        }
    }

    final void keyReferences(String name, KeyTarget target, ImmutableList<KeyReference> references) {
        for (int i = 0; i < references.size(); i++) {
            if (!leads(target, references.get(i))) {
                place.enter(name);
                place.enter(i);
                broken(target, references.get(i));
                place.leave();
                place.leave();
            }
        }
    }

    private boolean leads(KeyTarget target, KeyReference reference) {
        Set<String> known = keys.computeIfAbsent(target, kind -> {
            Set<String> references = new HashSet<>();
            kind.collect(context.proceedings(), references);
            return references;
        });
        return known.contains(reference.toString());
    }

    private void broken(KeyTarget target, KeyReference reference) {
        place.expect(target);
        odd(MemberKind.KEY_REFERENCE, reference);
    }

    final void date(String name, Optional<PartialDate> date) {
        if (date.isPresent() && isOdd(context.days(date.get()))) {
            place.enter(name);
            odd(MemberKind.DATE, date.get());
            place.leave();
        }
    }

    private static boolean isOdd(@Nullable DayRange days) {
        return days == null || days.isPlaceholder();
    }

    final void time(String name, Optional<PartialDateTime> time) {
        if (time.isEmpty()) {
            return;
        }
        if (time.get().toString().indexOf('T') < 0) {
            time(
                    name,
                    time.get(),
                    MemberKind.TIME,
                    isOdd(context.days(time.get().date())));
            return;
        }
        Optional<LocalDateTime> moment = time.get().dateTime();
        boolean odd = moment.isEmpty()
                || DayRange.isPlaceholder(moment.get().toLocalDate().toEpochDay());
        time(name, time.get(), MemberKind.TIME, odd);
        time(name, time.get(), MemberKind.SKIPPED_TIME, !odd && isSkipped(moment.get(), place.zone()));
    }

    private void time(String name, PartialDateTime time, MemberKind<PartialDateTime> kind, boolean odd) {
        if (odd) {
            place.enter(name);
            odd(kind, time);
            place.leave();
        }
    }

    private static boolean isSkipped(LocalDateTime time, @Nullable ZoneId zone) {
        return zone == null || zone.getRules().getValidOffsets(time).isEmpty();
    }

    final void timeZone(String name, Optional<TimeZoneName> zone) {
        if (zone.isPresent() && !ZONES.contains(zone.get().toString())) {
            place.enter(name);
            odd(MemberKind.TIME_ZONE, zone.get());
            place.leave();
        }
    }

    final void language(String name, Optional<LanguageTag> language) {
        if (language.isPresent()) {
            language(name, language.get());
        }
    }

    final void language(String name, LanguageTag language) {
        if (isOddLanguage(language.toString())) {
            place.enter(name);
            odd(MemberKind.LANGUAGE, language.toString());
            place.leave();
        }
    }

    private boolean isOddLanguage(String tag) {
        Boolean known = oddLanguages.get(tag);
        if (known == null) {
            known = Languages.isOdd(tag);
            oddLanguages.put(tag, known);
        }
        return known;
    }

    final void text(String name, Optional<LocalizedText> text) {
        if (text.isPresent()) {
            text(name, text.get());
        }
    }

    final void text(String name, LocalizedText text) {
        for (String tag : text.texts().keySet()) {
            if (isOddLanguage(tag)) {
                place.enter(name);
                place.enter(tag);
                odd(MemberKind.LANGUAGE, tag);
                place.leave();
                place.leave();
            }
        }
    }

    final void texts(String name, ImmutableList<LocalizedText> texts) {
        for (int i = 0; i < texts.size(); i++) {
            place.enter(name);
            text(i, texts.get(i));
            place.leave();
        }
    }

    private void text(int i, LocalizedText text) {
        for (String tag : text.texts().keySet()) {
            if (isOddLanguage(tag)) {
                place.enter(i);
                place.enter(tag);
                odd(MemberKind.LANGUAGE, tag);
                place.leave();
                place.leave();
            }
        }
    }

    final void symbol(String name, Optional<DocumentSymbol> symbol) {
        if (symbol.isPresent()
                && symbol.get().parsed().isEmpty()
                && symbol.get().symbols().size() == 1) {
            place.enter(name);
            odd(MemberKind.SYMBOL, symbol.get());
            place.leave();
        }
    }

    final void code(String name, Optional<? extends Code> code, Function<String, ? extends Code> list) {
        if (code.isPresent()) {
            code(name, code.get(), list);
        }
    }

    final void code(String name, Code code, Function<String, ? extends Code> list) {
        if (!code.isRecognized()) {
            place.enter(name);
            unrecognized(code, list);
            place.leave();
        }
    }

    final void codes(String name, ImmutableList<? extends Code> codes, Function<String, ? extends Code> list) {
        for (int i = 0; i < codes.size(); i++) {
            if (!codes.get(i).isRecognized()) {
                place.enter(name);
                place.enter(i);
                unrecognized(codes.get(i), list);
                place.leave();
                place.leave();
            }
        }
    }

    /** Looks for keys that stand twice in a list. */
    final <V> void keys(String name, ImmutableList<V> elements, Function<V, Optional<String>> keyOf) {
        if (elements.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            Optional<String> key = keyOf.apply(elements.get(i));
            if (key.isPresent() && !seen.add(key.get())) {
                place.enter(name);
                place.enter(i);
                duplicate(name, key.get());
                place.leave();
                place.leave();
            }
        }
    }

    private void duplicate(String list, String key) {
        place.enter("key");
        place.expect(list);
        odd(MemberKind.DUPLICATE_KEY, key);
        place.leave();
    }

    /** Looks for keys that stand twice in a tree. */
    final void agendaKeys(ImmutableList<AgendaItem> items, Set<String> seen) {
        place.enter("items");
        for (int i = 0; i < items.size(); i++) {
            place.enter(i);
            if (!seen.add(items.get(i).key())) {
                duplicate("items", items.get(i).key());
            }
            if (!items.get(i).items().isEmpty()) {
                agendaKeys(items.get(i).items(), seen);
            }
            place.leave();
        }
        place.leave();
    }

    private void unrecognized(Code code, Function<String, ? extends Code> list) {
        place.expect(list);
        odd(MemberKind.CODE, code);
    }

    final void unknown(ImmutableMap<String, JsonValue> members) {
        if (!members.isEmpty()) {
            members.keySet().forEach(name -> {
                place.enter(name);
                odd(MemberKind.UNKNOWN_MEMBER, name);
                place.leave();
            });
        }
    }

    /** The voters of the vote at which the walk is, and all that is counted of it. */
    final void ballots(Vote vote) {
        facts.read((Action) requireNonNull(place.record()), vote, place.lastIndex());
        for (int i = 0; i < facts.size() && !facts.knowsAll(); i++) {
            PartyFacts voter = facts.voter(i);
            if (!voter.isParty()) {
                place.enter("ballots");
                place.enter(facts.choice(i).toString());
                place.enter(facts.place(i));
                broken(Party.class, vote.ballots().get(facts.choice(i)).get(facts.place(i)));
                place.leave();
                place.leave();
                place.leave();
            }
        }
        for (int i = 0; i < voteVisitors.size(); i++) {
            voteVisitors.get(i).accept(facts);
        }
    }
}
