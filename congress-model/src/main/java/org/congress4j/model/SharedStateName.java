package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Names that alone do not tell which State is meant, such as <em>Germany</em> from 1949 to 1990.
 *
 * @param codes the codes of the States
 * @param period when it is so; absent if always
 * @param texts the names, in any language
 */
record SharedStateName(ImmutableList<String> codes, Optional<Period> period, ImmutableList<String> texts) {
    boolean holds(LocalDate day) {
        return period.map(known -> known.mayContain(day)).orElse(true);
    }

    boolean holdsNow() {
        return period.flatMap(Period::end).isEmpty();
    }
}
