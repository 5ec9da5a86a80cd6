package org.congress4j.model.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.congress4j.model.DateRange;
import org.congress4j.model.Name;
import org.congress4j.model.code.NameKind;

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

    /** Whether it is looked up as printed, case and dots included, since short texts resemble each other. */
    boolean isAbbreviation() {
        return name.kind().equals(Optional.of(NameKind.ABBREVIATION));
    }

    /** What it is to have found a State by this name while it is in use. */
    StateMatchKind matchKind() {
        if (name.kind().equals(Optional.of(NameKind.SHORT))) {
            return StateMatchKind.SHORT_NAME;
        }
        return name.kind().equals(Optional.of(NameKind.OFFICIAL))
                ? StateMatchKind.OFFICIAL_NAME
                : StateMatchKind.SPELLING;
    }

    boolean inUseNow() {
        return name.period().map(DateRange::mayBeOngoing).orElse(true);
    }
}
