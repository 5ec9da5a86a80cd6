package org.congress4j.model.registry;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.congress4j.model.Name;

/**
 * The result of looking up a State by a name as written, such as {@code TUR} for <em>Turkey</em> on 7 March 2021. If several States
 * match, all are reported; none is picked.
 */
public final class StateResolution {
    private final String asWritten;
    private final Optional<LocalDate> at;
    private final ImmutableList<RegisteredState> candidates;
    private final Optional<Name> name;
    private final ImmutableList<RegisteredState> otherTimes;

    StateResolution(
            String asWritten,
            Optional<LocalDate> at,
            ImmutableList<RegisteredState> candidates,
            Optional<Name> name,
            ImmutableList<RegisteredState> otherTimes) {
        this.asWritten = asWritten;
        this.at = at;
        this.candidates = candidates;
        this.name = name;
        this.otherTimes = otherTimes;
    }

    /** {@return the name as it was given} */
    public String asWritten() {
        return asWritten;
    }

    /** {@return the day asked for; absent if none was} */
    public Optional<LocalDate> at() {
        return at;
    }

    /** {@return whether one State was found, several, or none} */
    public StateMatch match() {
        return switch (candidates.size()) {
            case 0 -> StateMatch.UNKNOWN;
            case 1 -> StateMatch.FOUND;
            default -> StateMatch.AMBIGUOUS;
        };
    }

    /** {@return the State; absent unless exactly one was found} */
    public Optional<RegisteredState> state() {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /**
     * {@return the name of the registry that matched, with the time for which it was in use, which need not be the time asked for;
     *     absent if no State was found, if there are several, or if a code or a name shared with others matched}
     */
    public Optional<Name> name() {
        return name;
    }

    /** {@return the States that may be meant: one if found, all of them if ambiguous, empty if unknown} */
    public ImmutableList<RegisteredState> candidates() {
        return candidates;
    }

    /**
     * {@return the States that bear the name at another time, if none was found: {@code ZAN} for <em>Zanzibar</em> in 1990; empty if
     *     the name is not in the registry at all}
     */
    public ImmutableList<RegisteredState> otherTimes() {
        return otherTimes;
    }

    /** {@return the name and what it means, such as {@code Korea: AMBIGUOUS [KOR Republic of Korea, …]}} */
    @Override
    public String toString() {
        return asWritten + ": " + match() + " " + candidates;
    }
}
