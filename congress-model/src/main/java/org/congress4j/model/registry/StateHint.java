package org.congress4j.model.registry;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congress4j.model.DateRange;
import org.congress4j.model.PartialDate;
import org.congress4j.model.code.SuccessionKind;
import org.congress4j.model.spelling.Spelling;

/**
 * Why a text did not identify one State, and what may be meant.
 *
 * @param words the reason; empty if none is known
 * @param states the States that may be meant
 */
record StateHint(Optional<String> words, ImmutableList<RegisteredState> states) {
    private static final StateHint NONE = new StateHint(Optional.empty(), ImmutableList.of());
    private static final int MAX_SUGGESTIONS = 3;

    private static StateHint of(String words, ImmutableList<RegisteredState> states) {
        return new StateHint(Optional.of(words), states);
    }

    static StateHint of(StateNameIndex index, StateResolution resolution, ImmutableList<NamedState> entries) {
        return switch (resolution.match()) {
            case FOUND -> NONE;
            case AMBIGUOUS -> ambiguous(resolution, entries);
            case UNKNOWN -> entries.isEmpty() ? unknown(index, resolution) : ofOtherTime(resolution, entries);
        };
    }

    private static StateHint ambiguous(StateResolution resolution, ImmutableList<NamedState> entries) {
        String states = resolution.candidates().stream()
                .map(state -> entries.stream()
                        .filter(entry -> entry.state().equals(state))
                        .findFirst()
                        .flatMap(StateHint::period)
                        .map(period -> state.code() + " " + period)
                        .orElse(state.code()))
                .collect(Collectors.joining(" or "));
        return of("'" + resolution.asWritten() + "' may be " + states, resolution.candidates());
    }

    private static StateHint ofOtherTime(StateResolution resolution, ImmutableList<NamedState> entries) {
        LocalDate at = resolution.at().orElse(LocalDate.MAX);
        String states =
                entries.stream().map(entry -> ofOtherTime(entry, at)).distinct().collect(Collectors.joining("; "));
        return of("'" + resolution.asWritten() + "' is " + states, resolution.otherTimes());
    }

    private static String ofOtherTime(NamedState entry, LocalDate at) {
        RegisteredState state = entry.state();
        String what = (entry.code().isPresent() ? "a code of " : "a name of ")
                + state.code()
                + period(entry).map(period -> " " + period).orElse("");
        Stream<StateSuccession> before = state.predecessors().stream().filter(known -> isAfter(known.date(), at));
        Stream<StateSuccession> after = state.successors().stream().filter(known -> isBefore(known.date(), at));
        return Stream.concat(
                        before.map(known -> (isContinuation(known) ? "continued " : "followed ") + known.predecessor()
                                + " on " + known.date()),
                        after.map(known -> (isContinuation(known) ? "was continued by " : "was followed by ")
                                + known.successor() + " on " + known.date()))
                .findFirst()
                .map(succession -> what + ", which " + succession)
                .orElse(what);
    }

    private static boolean isContinuation(StateSuccession succession) {
        return succession.kind().equals(SuccessionKind.CONTINUATION);
    }

    private static boolean isAfter(PartialDate date, LocalDate at) {
        return date.earliest().map(day -> day.isAfter(at)).orElse(false);
    }

    private static boolean isBefore(PartialDate date, LocalDate at) {
        return date.latest().map(day -> !day.isAfter(at)).orElse(false);
    }

    private static Optional<String> period(NamedState entry) {
        return entry.name()
                .map(name -> name.name().period())
                .orElseGet(() -> entry.code().flatMap(StateCodeIndex.Entry::period))
                .map(StateHint::words)
                .filter(words -> !words.isEmpty());
    }

    private static String words(DateRange period) {
        // A day before which a name came into use tells nothing of another time.
        String start = period.start()
                .filter(day -> !day.toString().startsWith(".."))
                .map(day -> "since " + day)
                .orElse("");
        String end = period.end()
                .filter(day -> !day.equals(PartialDate.ONGOING))
                .map(day -> "to " + day)
                .orElse("");
        if (start.isEmpty() || end.isEmpty()) {
            return start + end;
        }
        return start.replace("since", "from") + " " + end;
    }

    private static StateHint unknown(StateNameIndex index, StateResolution resolution) {
        String text = resolution.asWritten().strip();
        ImmutableList<RegisteredState> inCapitals = distinct(
                index.codes().understood(text.toUpperCase(Locale.ROOT)).stream().map(StateCodeIndex.Entry::state));
        if (!inCapitals.isEmpty()) {
            return of(
                    "'" + text + "' is no name; " + text.toUpperCase(Locale.ROOT) + " is the code of "
                            + names(inCapitals),
                    inCapitals);
        }
        if (!resolution.alsoCodeOf().isEmpty()) {
            return of(
                    "'" + text + "' is a code in other lists, which must be named: "
                            + resolution.alsoCodeOf().stream()
                                    .map(other -> other.state().code() + " in " + other.list())
                                    .collect(Collectors.joining(", ")),
                    distinct(resolution.alsoCodeOf().stream().map(CodeElsewhere::state)));
        }
        ImmutableList<RegisteredState> near = near(index, text);
        return near.isEmpty() ? NONE : of("'" + text + "' is near a name of " + names(near), near);
    }

    private static ImmutableList<RegisteredState> distinct(Stream<RegisteredState> states) {
        return states.distinct().collect(toImmutableList());
    }

    private static String names(ImmutableList<RegisteredState> states) {
        return states.stream().map(RegisteredState::toString).collect(Collectors.joining(", "));
    }

    /** The States of which a name differs from the text least, by few letters. */
    private static ImmutableList<RegisteredState> near(StateNameIndex index, String text) {
        record Near(RegisteredState state, int distance) {}
        if (StateNameKeys.isShort(text)) {
            return ImmutableList.of();
        }
        List<Near> near = new ArrayList<>();
        for (String key : StateNameKeys.of(text)) {
            int limit = key.length() < 5 ? 1 : key.length() < 9 ? 2 : 3;
            long letters = Spelling.letters(key);
            for (List<NearName> names : index.namesOfLength(key.length(), limit)) {
                for (NearName name : names) {
                    int distance = name.distance(key, letters, limit);
                    if (distance <= limit) {
                        name.states().forEach(state -> near.add(new Near(state, distance)));
                    }
                }
            }
        }
        int nearest = near.stream().mapToInt(Near::distance).min().orElse(0);
        return near.stream()
                .filter(candidate -> candidate.distance() == nearest)
                .sorted(Comparator.comparing(candidate -> candidate.state().code()))
                .map(Near::state)
                .distinct()
                .limit(MAX_SUGGESTIONS)
                .collect(toImmutableList());
    }
}
