package org.congress4j.model.registry;

import java.time.LocalDate;
import org.congress4j.model.DateRange;
import org.congress4j.model.Name;

/**
 * A name of a State in the registry.
 *
 * @param name the name
 * @param strict whether it means the State in its period only, since it meant or means something else at other times
 */
record RegisteredName(Name name, boolean strict) {
    boolean inUse(LocalDate day) {
        return name.period().map(period -> period.mayContain(day)).orElse(true);
    }

    boolean inUseNow() {
        return name.period().flatMap(DateRange::end).isEmpty();
    }
}
