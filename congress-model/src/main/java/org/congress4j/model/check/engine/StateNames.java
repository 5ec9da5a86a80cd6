package org.congress4j.model.check.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.congress4j.model.registry.FoldedText;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.registry.StateMatch;
import org.congress4j.model.registry.StateResolution;
import org.congress4j.model.registry.StateSuccession;
import org.jspecify.annotations.Nullable;

/** Finds States of the registry by their names as written. */
public final class StateNames {
    /** No code is longer. */
    private static final int LONGEST_CODE = 5;

    /** The words of all names, of which one is the first of each name as people write it. */
    private static final Supplier<ImmutableSet<String>> WORDS = Suppliers.memoize(() -> Sets.union(
                    words(),
                    ImmutableSet.of("the", "la", "le", "les", "l", "el", "los", "las", "st", "ste", "rep", "dem"))
            .immutableCopy());

    private StateNames() {}

    /**
     * {@return the one State that a name means; empty if it means none, or several}
     *
     * @param name the name as written, such as <em>Ivory Coast</em>
     * @param days the days on which it was used, of which the first counts; null if they are not known, so that the
     *     name may be of any time
     */
    public static Optional<RegisteredState> find(String name, @Nullable DayRange days) {
        if (!mayBeKnown(name)) {
            return Optional.empty();
        }
        MemberStates states = MemberStates.registry();
        return days == null
                ? states.resolve(name).state()
                : states.resolve(name, LocalDate.ofEpochDay(days.first())).state();
    }

    /**
     * {@return the one State of which a name is near that is none, nor that of any other party; empty if there is none, or several}
     *
     * @param name the name as written, such as <em>Phillipines</em>
     * @param resolution what it means
     */
    static Optional<RegisteredState> near(String name, StateResolution resolution) {
        return resolution.match() == StateMatch.UNKNOWN
                        && resolution.otherTimes().isEmpty()
                        && resolution.suggestions().size() == 1
                ? Optional.of(resolution.suggestions().get(0)).filter(state -> beginsLike(state, FoldedName.of(name)))
                : Optional.empty();
    }

    /**
     * {@return the States that a name which means no party lists, in its order; empty if any of them is unknown}
     *
     * @param name the name as written, such as <em>Denmark and Norway</em>
     * @param whole what it means
     */
    static ImmutableList<RegisteredState> listed(String name, StateResolution whole) {
        if (whole.match() != StateMatch.UNKNOWN || !whole.otherTimes().isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<StateResolution> parts = MemberStates.registry().resolveList(name);
        return parts.stream().allMatch(part -> part.state().isPresent())
                ? parts.stream()
                        .map(part -> part.state().orElseThrow())
                        .distinct()
                        .collect(toImmutableList())
                : ImmutableList.of();
    }

    /** Whether a name of a State has about the length of a text and its first letter, where slips are rare: Ruritania is not Mauritania. */
    private static boolean beginsLike(RegisteredState state, String text) {
        return !text.isEmpty()
                && state.names().stream()
                        .flatMap(known -> known.text().texts().values().stream())
                        .map(FoldedName::of)
                        .anyMatch(known -> !known.isEmpty()
                                && known.charAt(0) == text.charAt(0)
                                && Math.abs(known.length() - text.length()) <= 2);
    }

    /**
     * {@return the State that a name means where a code means another; empty if the two may mean one, as the name of a predecessor or a
     *     successor does}
     *
     * @param name the name as written
     * @param code the code of a State of the registry
     * @param days the days on which both were used; null if they are not known
     */
    public static Optional<RegisteredState> other(String name, String code, @Nullable DayRange days) {
        MemberStates states = MemberStates.registry();
        if (!mayBeKnown(name)) {
            return Optional.empty();
        }
        Optional<RegisteredState> coded =
                states.byCode(code).filter(state -> state.code().equals(code));
        StateResolution named = states.resolveParty(name);
        if (coded.isEmpty()
                || named.match() != StateMatch.FOUND
                || named.state().isEmpty()) {
            return Optional.empty();
        }
        RegisteredState state = named.state().get();
        boolean mayBeOne = state.equals(coded.get())
                || bears(coded.get(), name)
                || (days != null && mayMean(states.resolve(name, LocalDate.ofEpochDay(days.first())), coded.get()))
                || follows(state, coded.get(), RegisteredState::predecessors, StateSuccession::predecessor)
                || follows(state, coded.get(), RegisteredState::successors, StateSuccession::successor);
        return mayBeOne ? Optional.empty() : named.state();
    }

    /** Whether a name may be one of the registry, or a list of them, by its first word; those of most persons are not. */
    static boolean mayBeKnown(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
            end++;
        }
        String first = name.substring(0, end);
        return name.length() <= LONGEST_CODE
                || first.isEmpty()
                || !CharMatcher.ascii().matchesAllOf(first)
                || WORDS.get().contains(Ascii.toLowerCase(first));
    }

    private static ImmutableSet<String> words() {
        MemberStates registry = MemberStates.registry();
        return Streams.concat(
                        registry.all().stream().flatMap(state -> state.names().stream()),
                        registry.parties().stream().flatMap(state -> state.names().stream()),
                        registry.organizations().stream().flatMap(organization -> organization.names().stream()))
                .flatMap(name -> name.text().texts().values().stream())
                .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT), FoldedText.of(text)))
                .flatMap(text -> FoldedText.words(text).stream())
                .collect(toImmutableSet());
    }

    private static boolean mayMean(StateResolution resolution, RegisteredState state) {
        return resolution.candidates().contains(state);
    }

    private static boolean bears(RegisteredState state, String name) {
        return state.names().stream()
                .flatMap(known -> known.text().texts().values().stream())
                .anyMatch(known -> known.equalsIgnoreCase(name.strip()));
    }

    /** Whether a State is reached from another by successions in one direction. */
    private static boolean follows(
            RegisteredState from,
            RegisteredState to,
            Function<RegisteredState, ImmutableList<StateSuccession>> successions,
            Function<StateSuccession, String> next) {
        Set<String> seen = new HashSet<>();
        Deque<RegisteredState> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (StateSuccession succession : successions.apply(open.remove())) {
                if (next.apply(succession).equals(to.code())) {
                    return true;
                }
                if (seen.add(next.apply(succession))) {
                    MemberStates.registry().byCode(next.apply(succession)).ifPresent(open::add);
                }
            }
        }
        return false;
    }
}
