package org.congress4j.model.registry;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.congress4j.model.DateRange;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Membership;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Suspension;
import org.congress4j.model.code.MembershipRole;
import org.congress4j.model.code.NameKind;

/**
 * A table of the registry, one grain each and one value a cell, as data sets and {@code congress states --table} have it.
 *
 * <p>All cells are text: {@code 004} is a code and no number, and {@code NA} is Namibia. An empty cell says that the registry does
 * not know.
 */
public final class RegistryTable {
    private static final ImmutableList<String> LANGUAGES = ImmutableList.of("ar", "zh", "en", "fr", "ru", "es");
    /** Where the General Assembly elects. */
    private static final String NEW_YORK = "new-york";

    private static final int FIRST_YEAR = 1945;

    /** A row for each State and each other party: its codes, its names, and its admission to the United Nations. */
    public static final RegistryTable STATES = new RegistryTable(
            "states",
            Stream.of(
                            Stream.of("code", "kind", "alpha2", "m49"),
                            LANGUAGES.stream().map(language -> "name_" + language),
                            LANGUAGES.stream().map(language -> "formal_name_" + language),
                            Stream.of("regional_group", "admitted"))
                    .flatMap(columns -> columns)
                    .collect(toImmutableList()),
            (registry, state, at) -> Stream.of(state)
                    .filter(known -> at.isEmpty() || StateNameIndex.isInBeing(known, at.get()))
                    .map(known -> state(known, registry.party(known.code()).isPresent() ? "party" : "state", at)));

    /** A row for each code of a State in a list, with the period in which the list uses it for the State. */
    public static final RegistryTable CODES = new RegistryTable(
            "codes",
            ImmutableList.of("state", "list", "code", "from", "to"),
            (registry, state, at) -> state.allCodes().stream()
                    .map(code ->
                            row(state.code(), code.list(), code.code(), start(code.period()), end(code.period()))));

    /** A row for each name of a State in a language, with the period in which it was in use. */
    public static final RegistryTable NAMES = new RegistryTable(
            "names",
            ImmutableList.of("state", "kind", "language", "name", "from", "to"),
            (registry, state, at) -> state.names().stream()
                    .flatMap(name -> name.text().texts().entrySet().stream()
                            .map(text -> row(
                                    state.code(),
                                    name.kind().map(NameKind::toString).orElse(""),
                                    text.getKey(),
                                    text.getValue(),
                                    start(name.period()),
                                    end(name.period())))));

    /** A row for each membership or observership in the United Nations, and for those of other parties in its agencies. */
    public static final RegistryTable MEMBERSHIPS = new RegistryTable(
            "memberships",
            ImmutableList.of("state", "organization", "role", "from", "to"),
            (registry, state, at) -> Stream.concat(state.memberships().stream(), state.agencyMemberships().stream())
                    .map(membership -> row(
                            state.code(),
                            membership.organizationId().toString(),
                            membership.role().toString(),
                            start(Optional.of(membership.period())),
                            end(Optional.of(membership.period())))));

    /** A row for each membership of a State in a group or an organization. */
    public static final RegistryTable GROUPS = new RegistryTable(
            "groups",
            ImmutableList.of(
                    "membership",
                    "group",
                    "state",
                    "role",
                    "from",
                    "to",
                    "basis",
                    "duty_station",
                    "stands_for_election"),
            RegistryTable::group);

    /** A row for each suspension of a membership in a group or an organization. */
    public static final RegistryTable SUSPENSIONS =
            new RegistryTable("suspensions", ImmutableList.of("membership", "from", "to"), RegistryTable::suspensions);

    /** A row for each succession of one State to another. */
    public static final RegistryTable SUCCESSIONS = new RegistryTable(
            "successions",
            ImmutableList.of("predecessor", "successor", "date", "kind"),
            (registry, state, at) -> state.successors().stream()
                    .map(succession -> row(
                            succession.predecessor(),
                            succession.successor(),
                            succession.date().toString(),
                            succession.kind().toString())));

    /**
     * A row for each State and each year from 1945 in which it existed or was counted as a Member: its codes, name and regional
     * group on 31 December or its last day in that year, and whether it was a Member on that day and on any day of the year.
     */
    public static final RegistryTable STATE_YEARS = new RegistryTable(
            "state-years",
            ImmutableList.of(
                    "state",
                    "year",
                    "name",
                    "m49",
                    "cow",
                    "gw",
                    "vdem",
                    "regional_group",
                    "group_basis",
                    "member_on_31_december",
                    "member_on_any_day"),
            RegistryTable::stateYears);

    private final String name;
    private final ImmutableList<String> columns;
    private final BiFunction<MemberStates, Optional<LocalDate>, Stream<ImmutableList<String>>> rows;
    private final StateRows rowsOfState;

    /** The rows of a State or other party. */
    private interface StateRows {
        Stream<ImmutableList<String>> of(MemberStates registry, RegisteredState state, Optional<LocalDate> at);
    }

    /** A table in the order of States. */
    private RegistryTable(String name, ImmutableList<String> columns, StateRows rows) {
        this.name = name;
        this.columns = columns;
        this.rows = (registry, at) -> all(registry).flatMap(state -> rows.of(registry, state, at));
        this.rowsOfState = rows;
    }

    /** A table in the order of memberships. */
    private RegistryTable(
            String name, ImmutableList<String> columns, Function<Membership, Stream<ImmutableList<String>>> rows) {
        this.name = name;
        this.columns = columns;
        this.rows = (registry, at) -> memberships(registry).flatMap(rows);
        this.rowsOfState = (registry, state, at) -> memberships(registry)
                .filter(membership -> membership.partyId().toString().equals(state.code()))
                .flatMap(rows);
    }

    /** {@return all tables} */
    public static ImmutableList<RegistryTable> all() {
        return ImmutableList.of(STATES, CODES, NAMES, MEMBERSHIPS, GROUPS, SUSPENSIONS, SUCCESSIONS, STATE_YEARS);
    }

    /** {@return the name, such as {@code state-years}} */
    public String name() {
        return name;
    }

    /** {@return the names of the columns} */
    public ImmutableList<String> columns() {
        return columns;
    }

    /**
     * {@return the rows, each with a cell for each column, in the order of the codes of the States, and of time}
     *
     * @param registry the registry
     * @param at the day of which {@link #STATES} has those that were there, under their names of then, and to the year of which
     *     {@link #STATE_YEARS} goes; the other tables are of all times. If empty, names are the last ones, and years go to that of
     *     the edition of the registry
     */
    public Stream<ImmutableList<String>> rows(MemberStates registry, Optional<LocalDate> at) {
        return rows.apply(registry, at);
    }

    /**
     * {@return the rows of one State or other party, as {@link #rows} has them for all times}
     *
     * @param registry the registry
     * @param state the State or other party
     */
    public Stream<ImmutableList<String>> rowsOf(MemberStates registry, RegisteredState state) {
        return rowsOfState.of(registry, state, Optional.empty());
    }

    private static Stream<ImmutableList<String>> group(Membership membership) {
        return Stream.of(row(
                membership.id().toString(),
                membership.organizationId().toString(),
                membership.partyId().toString(),
                membership.role().toString(),
                start(membership.period()),
                end(membership.period()),
                membership.basis().map(Object::toString).orElse(""),
                membership.dutyStation().orElse(""),
                membership.standsForElection().map(Object::toString).orElse("")));
    }

    private static Stream<ImmutableList<String>> suspensions(Membership membership) {
        return membership.suspensions().stream()
                .map(Suspension::period)
                .map(period -> row(membership.id().toString(), start(period), end(period)));
    }

    private static Stream<RegisteredState> all(MemberStates registry) {
        return Stream.concat(registry.all().stream(), registry.parties().stream());
    }

    private static Stream<Membership> memberships(MemberStates registry) {
        return registry.organizations().stream().flatMap(organization -> organization.memberships().stream());
    }

    private static ImmutableList<String> state(RegisteredState state, String kind, Optional<LocalDate> at) {
        ImmutableList.Builder<String> row = ImmutableList.<String>builder()
                .add(state.code(), kind, state.alpha2().orElse(""), state.m49().orElse(""));
        addTexts(row, at.isPresent() ? state.name(at.get()) : state.lastName(NameKind.SHORT));
        addTexts(row, at.isPresent() ? state.formalName(at.get()) : state.lastName(NameKind.OFFICIAL));
        return row.add(
                        state.regionalGroup().orElse(""),
                        state.admitted().map(LocalDate::toString).orElse(""))
                .build();
    }

    private static void addTexts(ImmutableList.Builder<String> row, Optional<LocalizedText> name) {
        LANGUAGES.forEach(language -> row.add(
                name.map(text -> text.texts().getOrDefault(language, "")).orElse("")));
    }

    private static Stream<ImmutableList<String>> stateYears(
            MemberStates registry, RegisteredState state, Optional<LocalDate> at) {
        int lastYear = at.map(LocalDate::getYear)
                .orElseGet(() -> YearMonth.parse(registry.edition()).getYear());
        return IntStream.rangeClosed(FIRST_YEAR, lastYear)
                .filter(year -> wasThere(state, year))
                .mapToObj(year -> stateYear(registry, state, year));
    }

    private static boolean wasThere(RegisteredState state, int year) {
        return lastDay(state, year).isPresent();
    }

    private static Optional<LocalDate> lastDay(RegisteredState state, int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        if (StateNameIndex.isInBeing(state, last)) {
            return Optional.of(last);
        }
        // Days are tried in turn, since a State may end in the middle of a year.
        return last.datesUntil(LocalDate.of(year - 1, 12, 31), Period.ofDays(-1))
                .filter(day -> StateNameIndex.isInBeing(state, day))
                .findFirst();
    }

    private static ImmutableList<String> stateYear(MemberStates registry, RegisteredState state, int year) {
        LocalDate day = lastDay(state, year).orElseThrow();
        Optional<Membership> group = regionalGroup(registry, state, day);
        boolean member = state.memberships().stream()
                .filter(membership -> membership.role().equals(MembershipRole.MEMBER))
                .anyMatch(membership -> membership
                                .period()
                                .start()
                                .flatMap(PartialDate::earliest)
                                .map(start -> start.getYear() <= year)
                                .orElse(true)
                        && membership
                                .period()
                                .end()
                                .flatMap(PartialDate::latest)
                                .map(end -> end.getYear() >= year)
                                .orElse(true));
        return row(
                state.code(),
                Integer.toString(year),
                state.name(day).map(text -> text.lookupOrFirst("en")).orElse(""),
                state.m49().orElse(""),
                state.codeIn(StateCode.COW, day).orElse(""),
                state.codeIn(StateCode.GLEDITSCH_WARD, day).orElse(""),
                state.codeIn(StateCode.VDEM, day).orElse(""),
                group.map(membership -> membership.organizationId().toString()).orElse(""),
                group.flatMap(Membership::basis).map(Object::toString).orElse(""),
                Boolean.toString(state.isMember(LocalDate.of(year, 12, 31))),
                Boolean.toString(member));
    }

    /** The regional group in which a State is elected: of several, the one in which it stands for election. */
    private static Optional<Membership> regionalGroup(MemberStates registry, RegisteredState state, LocalDate day) {
        return registry.membershipsOf(state.code(), day).stream()
                .filter(membership -> membership.dutyStation().orElse(NEW_YORK).equals(NEW_YORK)
                        && membership
                                .standsForElection()
                                .orElse(membership.role().equals(MembershipRole.MEMBER))
                        && registry.isRegionalGroup(membership.organizationId()))
                .findFirst();
    }

    private static ImmutableList<String> row(String... cells) {
        return ImmutableList.copyOf(cells);
    }

    private static String start(Optional<DateRange> period) {
        return period.flatMap(DateRange::start).map(PartialDate::toString).orElse("");
    }

    private static String end(Optional<DateRange> period) {
        return period.flatMap(DateRange::end)
                .filter(end -> !end.equals(PartialDate.ONGOING))
                .map(PartialDate::toString)
                .orElse("");
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
