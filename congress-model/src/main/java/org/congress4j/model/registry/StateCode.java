package org.congress4j.model.registry;

import java.util.Optional;
import org.congress4j.model.DateRange;

/**
 * A code of a State in a list of codes, such as {@code 678} of the Correlates of War Project for Yemen to 21 May 1990.
 *
 * @param list the list: {@link #COW}, {@link #GLEDITSCH_WARD} or {@link #ISO_WITHDRAWN}
 * @param code the code as the list writes it, such as {@code 678} or {@code ZAR}
 * @param period when the list uses it for the State; without end if it does so to the end of the list; absent if the list does
 *     not say
 */
public record StateCode(String list, String code, Optional<DateRange> period) {
    /** {@code cow}: the state numbers of the Correlates of War Project, State System Membership List. */
    public static final String COW = "cow";

    /** {@code gw}: the numbers of Gleditsch and Ward, with their tentative list of microstates. */
    public static final String GLEDITSCH_WARD = "gw";

    /** {@code iso-withdrawn}: codes of ISO 3166-1 alpha-3 and ISO 3166-3 that were withdrawn, such as {@code ZAR}. */
    public static final String ISO_WITHDRAWN = "iso-withdrawn";
}
