package org.congress4j.json.interop.unvotes;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.congress4j.json.format.report.ImportProblemCode;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.registry.StateResolution;

/**
 * Finds the State that the code and name of a row refer to on a day. It looks at both, because current codes stand beside former names,
 * and some codes are not ISO codes. A code also refers to the State that held, on that day, the seat of the State that has it now.
 */
final class StateFinder {
    /** More than any vote has voters. */
    private static final int MAX_FOUND = 1_000;

    private final MemberStates registry = MemberStates.registry();
    private final Map<String, FoundState> found = new HashMap<>();
    private Optional<LocalDate> day = Optional.empty();

    /** The States that a text means, and those that it means at another time if it means none then. */
    private record Meant(ImmutableSet<RegisteredState> then, ImmutableSet<RegisteredState> otherwise) {
        boolean isNothing() {
            return then.isEmpty() && otherwise.isEmpty();
        }

        ImmutableSet<RegisteredState> any() {
            return then.isEmpty() ? otherwise : then;
        }
    }

    FoundState find(String code, String name, Optional<LocalDate> at) {
        if (!day.equals(at) || found.size() > MAX_FOUND) {
            // The votes of one day stand together; what was found for other days need not be kept.
            found.clear();
            day = at;
        }
        return found.computeIfAbsent(code + "\n" + name, key -> look(code, name));
    }

    private FoundState look(String code, String name) {
        Meant byName = meant(name);
        Meant byCode = meant(code);
        if (byName.isNothing() && byCode.isNothing()) {
            return new FoundState(
                    Optional.empty(),
                    Optional.of(ImportProblemCode.UNKNOWN_STATE),
                    "neither ms_code '" + code + "' nor ms_name '" + name + "' is known");
        }
        if (byCode.isNothing()) {
            return one(
                    byName,
                    ImportProblemCode.UNKNOWN_CODE,
                    "ms_code '" + code + "' is unknown; ms_name '" + name + "' is ");
        }
        if (byName.isNothing()) {
            return one(
                    byCode,
                    ImportProblemCode.UNKNOWN_NAME,
                    "ms_name '" + name + "' is unknown; ms_code '" + code + "' is ");
        }
        ImmutableSet<RegisteredState> both = both(byName, byCode, code);
        Optional<RegisteredState> state = only(both);
        if (state.isPresent() && byName.then().isEmpty()) {
            Optional<RegisteredState> seat = seatHolder(state.get());
            if (seat.isPresent()) {
                return ofOtherTime("ms_code '" + code + "' and ms_name '" + name + "' are ", state.get(), seat.get());
            }
        }
        if (state.isPresent()) {
            return new FoundState(state, Optional.empty(), "");
        }
        return new FoundState(
                Optional.empty(),
                Optional.of(both.isEmpty() ? ImportProblemCode.STATE_CONFLICT : ImportProblemCode.UNKNOWN_STATE),
                "ms_code '" + code + "' is " + codes(byCode.any()) + " and ms_name '" + name + "' is "
                        + codes(byName.any()));
    }

    private ImmutableSet<RegisteredState> both(Meant byName, Meant byCode, String code) {
        ImmutableSet<RegisteredState> seat = day.flatMap(date -> registry.seatHolder(code, date))
                .map(ImmutableSet::of)
                .orElse(ImmutableSet.of());
        ImmutableSet<RegisteredState> then = Sets.intersection(byName.then(), Sets.union(byCode.then(), seat))
                .immutableCopy();
        // A State that was not there on the day may be what both mean; to find that wrong is the task of a check.
        return then.isEmpty() ? Sets.intersection(byName.any(), byCode.any()).immutableCopy() : then;
    }

    private FoundState one(Meant meant, ImportProblemCode problem, String message) {
        Optional<RegisteredState> state = only(meant.then());
        if (state.isPresent()) {
            return new FoundState(state, Optional.of(problem), message + codes(meant.then()));
        }
        Optional<RegisteredState> otherwise = meant.then().isEmpty() ? only(meant.otherwise()) : Optional.empty();
        Optional<RegisteredState> seat = otherwise.flatMap(this::seatHolder);
        if (seat.isPresent()) {
            return ofOtherTime(message, otherwise.get(), seat.get());
        }
        return new FoundState(
                Optional.empty(),
                Optional.of(ImportProblemCode.UNKNOWN_STATE),
                message + codes(meant.any()) + (meant.then().isEmpty() ? " at another time" : ""));
    }

    /** The State that held the seat of a State on the day; empty if it held it itself, nobody did, or the day is not known. */
    private Optional<RegisteredState> seatHolder(RegisteredState state) {
        return day.flatMap(date -> registry.seatHolder(state.code(), date)).filter(holder -> !holder.equals(state));
    }

    private FoundState ofOtherTime(String message, RegisteredState state, RegisteredState seat) {
        return new FoundState(
                Optional.of(seat),
                Optional.of(ImportProblemCode.STATE_OF_OTHER_TIME),
                message + state.code() + ", whose seat " + seat.code() + " held on " + day.orElseThrow());
    }

    /** The one State among several: the only one, or the only Member on the day, since the file lists Members. */
    private Optional<RegisteredState> only(ImmutableSet<RegisteredState> states) {
        ImmutableSet<RegisteredState> members = states.size() > 1 && day.isPresent()
                ? states.stream().filter(state -> state.isMember(day.get())).collect(toImmutableSet())
                : states;
        return members.size() == 1 ? Optional.of(members.iterator().next()) : Optional.empty();
    }

    private Meant meant(String text) {
        StateResolution resolution =
                day.map(date -> registry.resolve(text, date)).orElseGet(() -> registry.resolve(text));
        return new Meant(ImmutableSet.copyOf(resolution.candidates()), ImmutableSet.copyOf(resolution.otherTimes()));
    }

    private static String codes(ImmutableSet<RegisteredState> states) {
        return states.stream().map(RegisteredState::code).collect(Collectors.joining(" or "));
    }
}
