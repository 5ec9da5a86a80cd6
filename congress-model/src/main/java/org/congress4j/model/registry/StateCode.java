package org.congress4j.model.registry;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.DateRange;
import org.immutables.value.Value;

/**
 * A code of a State in a list of codes, such as {@code 678} of the Correlates of War Project for Yemen to 21 May 1990.
 */
@Value.Immutable
public abstract class StateCode {
    /** {@code cow}: the state numbers of the Correlates of War Project, State System Membership List. */
    public static final String COW = "cow";

    /** {@code gw}: the numbers of Gleditsch and Ward, with their tentative list of microstates. */
    public static final String GLEDITSCH_WARD = "gw";

    /** {@code iso3166-1-alpha3}: the code of a State in three letters, such as {@code JPN}. */
    public static final String ISO_ALPHA_3 = "iso3166-1-alpha3";

    /** {@code iso3166-1-alpha2}: the code of a State in two letters, such as {@code JP}. */
    public static final String ISO_ALPHA_2 = "iso3166-1-alpha2";

    /** {@code iso3166-3}: the four letters of a State or name that is no more, such as {@code SUHH}. */
    public static final String ISO_3166_3 = "iso3166-3";

    /** {@code m49}: the three digits of the Statistics Division, which are the numeric codes of ISO 3166-1, such as {@code 004}. */
    public static final String M49 = "m49";

    /** {@code vdem}: the numbers of the project Varieties of Democracy. */
    public static final String VDEM = "vdem";

    /** {@code ioc}: the codes of the International Olympic Committee. */
    public static final String IOC = "ioc";

    /** {@code world-bank}: the codes of the World Bank. */
    public static final String WORLD_BANK = "world-bank";

    /** {@code user-assigned}: codes that ISO 3166-1 leaves to its users, such as {@code XKX} for Kosovo. */
    public static final String USER_ASSIGNED = "user-assigned";

    /** {@code iso-withdrawn}: codes of ISO 3166-1 alpha-3 and ISO 3166-3 that were withdrawn, such as {@code ZAR}. */
    public static final String ISO_WITHDRAWN = "iso-withdrawn";

    /** The lists, such as {@link #COW}. */
    public static final ImmutableSet<String> LISTS = ImmutableSet.of(
            ISO_ALPHA_3,
            ISO_ALPHA_2,
            ISO_3166_3,
            ISO_WITHDRAWN,
            USER_ASSIGNED,
            M49,
            COW,
            GLEDITSCH_WARD,
            VDEM,
            IOC,
            WORLD_BANK);

    StateCode() {}

    /** {@return the list, such as {@code cow}, the numbers of the Correlates of War Project} */
    public abstract String list();

    /** {@return the code as the list writes it, such as {@code 678} or {@code ZAR}} */
    public abstract String code();

    /** {@return when the list uses it for the State; without end if it does so to the end of the list; absent if the list does not say} */
    public abstract Optional<DateRange> period();

    static StateCode of(String list, String code) {
        return builder().list(list).code(code).build();
    }

    /** {@return a builder with nothing set} */
    public static StateCodeBuilder builder() {
        return new StateCodeBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract StateCodeBuilder toBuilder();
}
