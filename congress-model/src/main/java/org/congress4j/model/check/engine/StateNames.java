package org.congress4j.model.check.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.jspecify.annotations.Nullable;

/** Finds States of the registry by their names as written. */
public final class StateNames {
    private StateNames() {}

    /**
     * {@return the one State that a name means; empty if it means none, or several}
     *
     * @param name the name as written, such as <em>Ivory Coast</em>
     * @param days the days on which it was used, of which the first counts; null if they are not known, so that the
     *     name may be of any time
     */
    public static Optional<RegisteredState> find(String name, @Nullable DayRange days) {
        MemberStates states = MemberStates.registry();
        return days == null
                ? states.resolve(name).state()
                : states.resolve(name, LocalDate.ofEpochDay(days.first())).state();
    }
}
