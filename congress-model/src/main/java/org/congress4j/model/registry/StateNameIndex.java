package org.congress4j.model.registry;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.congress4j.model.Name;

/** Looks up States by names as written; {@link MemberStates#resolve(String, LocalDate)} has the rules. */
final class StateNameIndex {
    private final ImmutableMap<String, RegisteredState> states;
    private final ImmutableListMultimap<String, Entry> byCode;
    // Made when a name is first looked up, since most have codes only.
    private final Supplier<ImmutableListMultimap<String, Entry>> byKey = Suppliers.memoize(this::byKey);
    private final Supplier<ImmutableListMultimap<String, SharedStateName>> sharedByKey;

    StateNameIndex(ImmutableMap<String, RegisteredState> states, ImmutableList<SharedStateName> shared) {
        this.states = states;
        ImmutableListMultimap.Builder<String, Entry> codes = ImmutableListMultimap.builder();
        for (RegisteredState state : states.values()) {
            codes.put(state.code(), new Entry(state, Optional.empty()));
            state.codes().stream()
                    .filter(code -> code.list().equals(StateCode.ISO_WITHDRAWN))
                    .forEach(code -> codes.put(code.code(), new Entry(state, Optional.empty())));
        }
        byCode = codes.build();
        sharedByKey = Suppliers.memoize(() -> sharedByKey(shared));
    }

    private ImmutableListMultimap<String, Entry> byKey() {
        ImmutableListMultimap.Builder<String, Entry> keys = ImmutableListMultimap.builder();
        for (RegisteredState state : states.values()) {
            for (RegisteredName name : state.registeredNames()) {
                keysOf(name).forEach(key -> keys.put(key, new Entry(state, Optional.of(name))));
            }
        }
        return keys.build();
    }

    private static ImmutableListMultimap<String, SharedStateName> sharedByKey(ImmutableList<SharedStateName> shared) {
        ImmutableListMultimap.Builder<String, SharedStateName> keys = ImmutableListMultimap.builder();
        for (SharedStateName name : shared) {
            name.texts().forEach(text -> StateNameKeys.of(text).forEach(key -> keys.put(key, name)));
        }
        return keys.build();
    }

    private static ImmutableSet<String> keysOf(RegisteredName name) {
        return name.name().text().texts().values().stream()
                .flatMap(text -> StateNameKeys.of(text).stream())
                .collect(toImmutableSet());
    }

    /** The State with that code of today or of ISO 3166-3, or with that withdrawn code if only one ever had it. */
    Optional<RegisteredState> byCode(String code) {
        ImmutableList<Entry> owners = byCode.get(code);
        return owners.size() == 1 ? Optional.of(owners.get(0).state()) : Optional.empty();
    }

    StateResolution resolve(String written) {
        ImmutableSet<String> keys = StateNameKeys.of(written);
        ImmutableList<Entry> entries = entries(written, keys);
        ImmutableList<Entry> lasting = only(entries, entry -> !entry.strict());
        ImmutableSet<RegisteredState> shared = shared(keys, SharedStateName::holdsNow);
        if (shared.isEmpty() && states(lasting).size() > 1) {
            ImmutableList<Entry> current = only(lasting, Entry::current);
            lasting = states(current).size() == 1 ? current : lasting;
        }
        return resolution(written, Optional.empty(), entries, lasting, shared);
    }

    StateResolution resolve(String written, LocalDate at) {
        ImmutableSet<String> keys = StateNameKeys.of(written);
        ImmutableList<Entry> entries = entries(written, keys);
        ImmutableList<Entry> inBeing = only(entries, entry -> inBeing(entry.state(), at));
        ImmutableList<Entry> inUse = only(inBeing, entry -> entry.inUse(at));
        // A name of another time still tells who is meant, unless it meant something else then.
        ImmutableList<Entry> chosen = inUse.isEmpty() ? only(inBeing, entry -> !entry.strict()) : inUse;
        ImmutableSet<RegisteredState> shared = shared(keys, name -> name.holds(at)).stream()
                .filter(state -> inBeing(state, at))
                .collect(toImmutableSet());
        return resolution(written, Optional.of(at), entries, chosen, shared);
    }

    private static boolean inBeing(RegisteredState state, LocalDate at) {
        // The United Nations went on to count Yugoslavia for years after it had ceased.
        return state.existed(at) || state.isMember(at);
    }

    private ImmutableList<Entry> entries(String written, ImmutableSet<String> keys) {
        Stream<Entry> named = keys.stream().flatMap(key -> byKey.get().get(key).stream());
        return Stream.concat(byCode.get(written.strip()).stream(), named).collect(toImmutableList());
    }

    private ImmutableSet<RegisteredState> shared(ImmutableSet<String> keys, Predicate<SharedStateName> holds) {
        return keys.stream()
                .flatMap(key -> sharedByKey.get().get(key).stream())
                .filter(holds)
                .flatMap(name -> name.codes().stream())
                .map(states::get)
                .collect(toImmutableSet());
    }

    private static ImmutableList<Entry> only(ImmutableList<Entry> entries, Predicate<Entry> condition) {
        return entries.stream().filter(condition).collect(toImmutableList());
    }

    private static ImmutableSet<RegisteredState> states(ImmutableList<Entry> entries) {
        return entries.stream().map(Entry::state).collect(toImmutableSet());
    }

    private static StateResolution resolution(
            String written,
            Optional<LocalDate> at,
            ImmutableList<Entry> entries,
            ImmutableList<Entry> chosen,
            ImmutableSet<RegisteredState> shared) {
        ImmutableList<RegisteredState> candidates = ImmutableSet.<RegisteredState>builder()
                .addAll(states(chosen))
                .addAll(shared)
                .build()
                .asList();
        Optional<Name> name = candidates.size() == 1
                ? chosen.stream()
                        .flatMap(entry -> entry.name().stream())
                        .map(RegisteredName::name)
                        .findFirst()
                : Optional.empty();
        ImmutableList<RegisteredState> otherTimes =
                candidates.isEmpty() ? states(entries).asList() : ImmutableList.of();
        return new StateResolution(written, at, candidates, name, otherTimes);
    }

    private record Entry(RegisteredState state, Optional<RegisteredName> name) {
        boolean strict() {
            return name.map(RegisteredName::strict).orElse(false);
        }

        boolean inUse(LocalDate day) {
            return name.map(known -> known.inUse(day)).orElse(true);
        }

        boolean current() {
            return state.existsNow() && name.map(RegisteredName::inUseNow).orElse(true);
        }
    }
}
