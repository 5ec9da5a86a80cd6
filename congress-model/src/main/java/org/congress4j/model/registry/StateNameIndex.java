package org.congress4j.model.registry;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.base.Splitter;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Looks up States by names and codes as written; {@link MemberStates#resolve(String, LocalDate)} has the rules. */
final class StateNameIndex {
    private static final Splitter SLASH = Splitter.on('/').trimResults().limit(2);

    private final ImmutableMap<String, RegisteredState> states;
    private final StateCodeIndex codes;
    // Made when a name is first looked up, since most have codes only.
    private final Supplier<ImmutableListMultimap<String, NamedState>> byName;
    private final Supplier<ImmutableListMultimap<String, NamedState>> byAbbreviation;
    /** By length. */
    private final Supplier<ImmutableSortedMap<Integer, List<NearName>>> nearNames;

    private final Supplier<ImmutableListMultimap<String, SharedStateName>> shared;

    StateNameIndex(ImmutableMap<String, RegisteredState> states, ImmutableList<SharedStateName> shared) {
        this.states = states;
        this.codes = new StateCodeIndex(states.values());
        this.byName = Suppliers.memoize(() -> index(name -> !name.isAbbreviation(), StateNameKeys::of));
        this.byAbbreviation = Suppliers.memoize(
                () -> index(RegisteredName::isAbbreviation, text -> ImmutableSet.of(StateNameKeys.asPrinted(text))));
        this.nearNames = Suppliers.memoize(() -> byName.get().asMap().entrySet().stream()
                .map(entry -> NearName.of(entry.getKey(), entry.getValue()))
                .collect(collectingAndThen(
                        groupingBy(name -> name.key().length()), byLength -> ImmutableSortedMap.copyOf(byLength))));
        this.shared = Suppliers.memoize(() -> byKey(shared));
    }

    private ImmutableListMultimap<String, NamedState> index(
            Predicate<RegisteredName> chosen, Function<String, ImmutableSet<String>> keys) {
        ImmutableListMultimap.Builder<String, NamedState> index = ImmutableListMultimap.builder();
        for (RegisteredState state : states.values()) {
            for (RegisteredName name : state.registeredNames()) {
                if (chosen.test(name)) {
                    name.name().text().texts().values().stream()
                            .flatMap(text -> keys.apply(text).stream())
                            .distinct()
                            .forEach(key -> index.put(key, NamedState.byName(state, name)));
                }
            }
        }
        return index.build();
    }

    private static ImmutableListMultimap<String, SharedStateName> byKey(ImmutableList<SharedStateName> shared) {
        ImmutableListMultimap.Builder<String, SharedStateName> keys = ImmutableListMultimap.builder();
        for (SharedStateName name : shared) {
            name.texts().forEach(text -> StateNameKeys.of(text).forEach(key -> keys.put(key, name)));
        }
        return keys.build();
    }

    StateCodeIndex codes() {
        return codes;
    }

    /** The names that are as long as some text, but for some letters, by length. */
    Iterable<List<NearName>> namesOfLength(int length, int letters) {
        return nearNames
                .get()
                .subMap(length - letters, true, length + letters, true)
                .values();
    }

    /** The State with that code of today or of ISO 3166-3, or with that withdrawn code if only one ever had it. */
    Optional<RegisteredState> byCode(String code) {
        ImmutableList<StateCodeIndex.Entry> owners = codes.understood(code);
        return owners.size() == 1 ? Optional.of(owners.get(0).state()) : Optional.empty();
    }

    StateResolution resolve(String written) {
        ImmutableSet<String> keys = StateNameKeys.ofName(written);
        ImmutableList<NamedState> entries = entries(written, keys);
        if (entries.isEmpty() && isNoneShared(keys)) {
            return nothing(written, Optional.empty());
        }
        ImmutableList<NamedState> lasting = only(entries, entry -> !entry.strict());
        ImmutableSet<RegisteredState> shared = shared(entries, keys, SharedStateName::holdsNow);
        if (shared.isEmpty() && states(lasting).size() > 1) {
            ImmutableList<NamedState> current = only(lasting, NamedState::isCurrent);
            lasting = states(current).size() == 1 ? current : lasting;
        }
        return new StateResolution(this, written, Optional.empty(), entries, lasting, shared);
    }

    StateResolution resolve(String written, LocalDate at) {
        ImmutableSet<String> keys = StateNameKeys.ofName(written);
        ImmutableList<NamedState> entries = entries(written, keys);
        if (entries.isEmpty() && isNoneShared(keys)) {
            return nothing(written, Optional.of(at));
        }
        ImmutableList<NamedState> inBeing = only(entries, entry -> isInBeing(entry.state(), at));
        ImmutableList<NamedState> inUse = only(inBeing, entry -> entry.isInUse(at));
        // A name of another time still tells who is meant, unless it meant something else then.
        ImmutableList<NamedState> chosen = inUse.isEmpty() ? only(inBeing, entry -> !entry.strict()) : inUse;
        ImmutableSet<RegisteredState> shared = shared(entries, keys, name -> name.holds(at)).stream()
                .filter(state -> isInBeing(state, at))
                .collect(toImmutableSet());
        return new StateResolution(this, written, Optional.of(at), entries, chosen, shared);
    }

    private boolean isNoneShared(ImmutableSet<String> keys) {
        for (String key : keys) {
            if (shared.get().containsKey(key)) {
                return false;
            }
        }
        return true;
    }

    private StateResolution nothing(String written, Optional<LocalDate> at) {
        return new StateResolution(this, written, at, ImmutableList.of(), ImmutableList.of(), ImmutableSet.of());
    }

    StateResolution resolveCode(String list, String code, Optional<LocalDate> at) {
        ImmutableList<NamedState> entries =
                codes.in(list, code).stream().map(NamedState::byCode).collect(toImmutableList());
        ImmutableList<NamedState> chosen =
                only(entries, entry -> at.isEmpty() || (isInBeing(entry.state(), at.get()) && entry.isInUse(at.get())));
        return new StateResolution(this, code, at, entries, chosen, ImmutableSet.of());
    }

    static boolean isInBeing(RegisteredState state, LocalDate at) {
        // The United Nations went on to count Yugoslavia for years after it had ceased.
        return state.existed(at) || state.isMember(at);
    }

    /** What a text means: a code in capitals, else a name or abbreviation that was printed so, else a code of two letters. */
    private ImmutableList<NamedState> entries(String written, ImmutableSet<String> keys) {
        String text = written.strip();
        ImmutableList<StateCodeIndex.Entry> coded = codes.understood(text);
        if (!coded.isEmpty()) {
            return coded.stream().map(NamedState::byCode).collect(toImmutableList());
        }
        ImmutableList.Builder<NamedState> all = ImmutableList.builder();
        all.addAll(byAbbreviation.get().get(StateNameKeys.asPrinted(written)));
        keys.forEach(key -> all.addAll(byName.get().get(key)));
        ImmutableList<NamedState> named = all.build();
        if (named.isEmpty() && text.indexOf('/') > 0) {
            return ofBoth(text);
        }
        return named.isEmpty() && text.length() == 2
                ? codes.inAnyList(text).stream()
                        .filter(entry -> entry.list().equals(StateCode.ISO_ALPHA_2))
                        .map(NamedState::byCode)
                        .collect(toImmutableList())
                : named;
    }

    /** Two names with a slash between them, such as <em>Burma/Myanmar</em>, mean the States that each of them means. */
    private ImmutableList<NamedState> ofBoth(String text) {
        ImmutableList<ImmutableList<NamedState>> names = SLASH.splitToStream(text)
                .map(name -> entries(name, StateNameKeys.ofName(name)))
                .collect(toImmutableList());
        return names.get(0).stream()
                .filter(entry -> names.stream().allMatch(of -> states(of).contains(entry.state())))
                .collect(toImmutableList());
    }

    private ImmutableSet<RegisteredState> shared(
            ImmutableList<NamedState> entries, ImmutableSet<String> keys, Predicate<SharedStateName> holds) {
        if (entries.stream().anyMatch(entry -> entry.code().isPresent())) {
            return ImmutableSet.of();
        }
        return keys.stream()
                .flatMap(key -> shared.get().get(key).stream())
                .filter(holds)
                .flatMap(name -> name.codes().stream())
                .map(states::get)
                .collect(toImmutableSet());
    }

    private static ImmutableList<NamedState> only(ImmutableList<NamedState> entries, Predicate<NamedState> condition) {
        return entries.stream().filter(condition).collect(toImmutableList());
    }

    private static ImmutableSet<RegisteredState> states(ImmutableList<NamedState> entries) {
        return entries.stream().map(NamedState::state).collect(toImmutableSet());
    }
}
