package org.congress4j.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.congress4j.model.DateRange;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.PartialDate;
import org.congress4j.model.code.NameKind;
import org.congress4j.model.registry.RegisteredState;

/**
 * A State as it is printed.
 *
 * @param code ISO 3166-1 alpha-3, or the four letters of ISO 3166-3
 * @param alpha2 ISO 3166-1 alpha-2
 * @param m49 the number of M49, three digits
 * @param names the short name by language, on the day asked for, or the last one if none was
 * @param formalNames the formal name by language, on the day asked for, or the last one if none was
 * @param regionalGroup the regional group of today
 * @param admitted the day of admission that the United Nations prints, also if another State held the seat then
 * @param memberships the memberships in the United Nations, oldest first
 * @param codes the codes in other lists, such as {@code cow}, with their periods
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StateRow(
        String code,
        Optional<String> alpha2,
        Optional<String> m49,
        ImmutableMap<String, String> names,
        ImmutableMap<String, String> formalNames,
        Optional<String> regionalGroup,
        Optional<String> admitted,
        ImmutableList<Dates> memberships,
        ImmutableList<Code> codes) {

    /**
     * When a State was a member or an observer.
     *
     * @param role {@code member} or {@code observer}
     * @param from the first day
     * @param to the last day, if it is over
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Dates(String role, Optional<String> from, Optional<String> to) {}

    /**
     * A code in another list.
     *
     * @param list the list, such as {@code cow} or {@code gw}
     * @param code the code in it
     * @param from the first day, if it has one
     * @param to the last day, if it is over
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Code(String list, String code, Optional<String> from, Optional<String> to) {}

    static StateRow of(RegisteredState state, Optional<LocalDate> at) {
        return new StateRow(
                state.code(),
                state.alpha2(),
                state.m49(),
                texts(at.isPresent() ? state.name(at.get()) : state.lastName(NameKind.SHORT)),
                texts(at.isPresent() ? state.formalName(at.get()) : state.lastName(NameKind.OFFICIAL)),
                state.regionalGroup(),
                state.admitted().map(LocalDate::toString),
                state.memberships().stream()
                        .map(membership -> new Dates(
                                membership.role().toString(),
                                membership.period().start().map(PartialDate::toString),
                                end(membership.period())))
                        .collect(ImmutableList.toImmutableList()),
                state.codes().stream()
                        .map(code -> new Code(
                                code.list(),
                                code.code(),
                                code.period().flatMap(DateRange::start).map(PartialDate::toString),
                                code.period().flatMap(StateRow::end)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The name in English, or in the first language there is. */
    String name() {
        return names.getOrDefault("en", names.values().stream().findFirst().orElse(code));
    }

    /** {@code member since 1956-12-18}, {@code member 1945-10-24 to 1991-12-24}. */
    String membershipWords() {
        return String.join(
                "; ",
                memberships.stream()
                        .map(dates -> dates.role() + " "
                                + dates.to()
                                        .map(to -> dates.from()
                                                        .map(from -> from + " ")
                                                        .orElse("") + "to " + to)
                                        .or(() -> dates.from().map(from -> "since " + from))
                                        .orElse(""))
                        .toList());
    }

    private static Optional<String> end(DateRange period) {
        return period.end().filter(end -> !end.equals(PartialDate.ONGOING)).map(PartialDate::toString);
    }

    private static ImmutableMap<String, String> texts(Optional<LocalizedText> name) {
        return name.map(LocalizedText::texts).orElse(ImmutableMap.of());
    }
}
