package org.congress4j.model.registry;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.congress4j.model.DateRange;

/**
 * Names that alone do not identify one State, such as <em>Germany</em> from 1949 to 1990.
 *
 * @param codes the codes of the States
 * @param period when that is the case; absent if always
 * @param texts the names, in any language
 */
record SharedStateName(ImmutableList<String> codes, Optional<DateRange> period, ImmutableList<String> texts) {
    boolean holds(LocalDate day) {
        return period.map(known -> known.mayContain(day)).orElse(true);
    }

    boolean holdsNow() {
        return period.map(DateRange::mayBeOngoing).orElse(true);
    }
}
