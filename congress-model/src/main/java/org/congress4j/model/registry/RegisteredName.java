package org.congress4j.model.registry;

import java.time.LocalDate;
import org.congress4j.model.DateRange;
import org.congress4j.model.Name;

/**
 * A name of a State in the registry.
 *
 * @param name the name
 * @param strict whether it refers to the State in its period only, because it refers to something else at other times
 */
record RegisteredName(Name name, boolean strict) {
    boolean inUse(LocalDate day) {
        return name.period().map(period -> period.mayContain(day)).orElse(true);
    }

    boolean inUseNow() {
        return name.period().map(DateRange::mayBeOngoing).orElse(true);
    }
}
