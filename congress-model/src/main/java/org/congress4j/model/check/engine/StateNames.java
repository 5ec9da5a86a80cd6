package org.congress4j.model.check.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.jspecify.annotations.Nullable;

/** Finds the States of the registry by their names as written. */
public final class StateNames {
    private StateNames() {}

    /** The one State that a name means on a day, or at any time if the day is not known. */
    public static Optional<RegisteredState> find(String name, @Nullable DayRange days) {
        MemberStates states = MemberStates.registry();
        return days == null
                ? states.resolve(name).state()
                : states.resolve(name, LocalDate.ofEpochDay(days.first())).state();
    }
}
