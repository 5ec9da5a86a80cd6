package org.congress4j.model.registry;

import com.google.common.base.CharMatcher;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.congress4j.model.DateRange;

/** Looks up States by their codes in lists of codes. */
final class StateCodeIndex {
    private static final ImmutableSet<String> NUMERIC =
            ImmutableSet.of(StateCode.M49, StateCode.COW, StateCode.GLEDITSCH_WARD, StateCode.VDEM);
    private static final ImmutableSet<String> UNDERSTOOD = ImmutableSet.of(
            StateCode.ISO_ALPHA_3, StateCode.ISO_3166_3, StateCode.ISO_WITHDRAWN, StateCode.USER_ASSIGNED);

    private final ImmutableListMultimap<String, Entry> understood;
    // Made when a list is first named, since most have ISO codes only.
    private final Supplier<ImmutableListMultimap<String, Entry>> byCode;

    /**
     * A code in a list.
     *
     * @param list the list, such as {@link StateCode#COW}
     * @param state the State
     * @param period when the list uses it for the State; empty if it does not say
     */
    record Entry(String list, RegisteredState state, Optional<DateRange> period) {
        boolean isUsed(LocalDate day) {
            return period.map(known -> known.mayContain(day)).orElse(true);
        }
    }

    StateCodeIndex(ImmutableCollection<RegisteredState> states) {
        ImmutableListMultimap.Builder<String, Entry> codes = ImmutableListMultimap.builder();
        for (RegisteredState state : states) {
            state.allCodes().stream()
                    .filter(code -> UNDERSTOOD.contains(code.list()))
                    .forEach(code -> codes.put(code.code(), new Entry(code.list(), state, code.period())));
        }
        understood = codes.build();
        byCode = Suppliers.memoize(() -> inAllLists(states));
    }

    private static ImmutableListMultimap<String, Entry> inAllLists(ImmutableCollection<RegisteredState> states) {
        ImmutableListMultimap.Builder<String, Entry> codes = ImmutableListMultimap.builder();
        for (RegisteredState state : states) {
            state.allCodes()
                    .forEach(code ->
                            codes.put(written(code.list(), code.code()), new Entry(code.list(), state, code.period())));
        }
        return codes.build();
    }

    /** The States with a code in capitals that is understood without its list: ISO alpha-3 and four letters, valid or withdrawn. */
    ImmutableList<Entry> understood(String code) {
        return understood.get(code);
    }

    /** The States to which a list gives a code, at any time. */
    ImmutableList<Entry> in(String list, String code) {
        return byCode.get().get(written(list, code.strip())).stream()
                .filter(entry -> entry.list().equals(list))
                .collect(ImmutableList.toImmutableList());
    }

    /** The States to which any list gives a code, written with leading zeros or without. */
    ImmutableList<Entry> inAnyList(String code) {
        String text = code.strip();
        boolean number = CharMatcher.inRange('0', '9').matchesAllOf(text) && !text.isEmpty();
        return byCode.get().get(number ? number(text) : text);
    }

    private static String written(String list, String code) {
        // Tables lose leading zeros.
        return NUMERIC.contains(list) ? number(code) : code.toUpperCase(Locale.ROOT);
    }

    private static String number(String code) {
        return CharMatcher.is('0').trimLeadingFrom(code);
    }
}
