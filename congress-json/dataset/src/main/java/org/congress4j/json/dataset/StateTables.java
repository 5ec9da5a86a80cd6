package org.congress4j.json.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.code.MembershipRole;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.registry.RegistryTable;
import org.jspecify.annotations.Nullable;

/** The tables of the registry of States, with the rows of those that are referred to. */
final class StateTables {
    private static final String SEAT = "un_seat_id";

    /** The tables of the registry by the names that they have here. */
    private static final ImmutableMap<String, RegistryTable> TABLES = ImmutableMap.of(
            "states", RegistryTable.STATES,
            "state_codes", RegistryTable.CODES,
            "state_names", RegistryTable.NAMES,
            "state_years", RegistryTable.STATE_YEARS);

    private static final ImmutableMap<String, String> DESCRIPTIONS = ImmutableMap.of(
            "states",
                    "The States and other parties of the registry to which anything refers; the columns are those of `congress states --table states`, and `un_seat_id`.",
            "state_codes", "Their codes in the lists of others, with the periods in which the lists use them.",
            "state_names", "Their names by language, with the periods in which they were in use.",
            "state_years",
                    "Each year from 1945 in which they existed or were Members: their codes, group and membership.");

    private static final ImmutableSet<String> BOOLEANS = ImmutableSet.of("member_on_31_december", "member_on_any_day");

    private StateTables() {}

    static void addTo(Plan plan) {
        TABLES.forEach((name, source) -> {
            TableDraft table = plan.draft(name, DESCRIPTIONS.getOrDefault(name, ""));
            for (String column : source.columns()) {
                table.column(column(column, source));
            }
            if (source == RegistryTable.STATES) {
                table.column(
                        DataColumn.of(
                                SEAT,
                                ColumnType.STRING,
                                "One id for the States that held one seat in the United Nations: the code of the one that holds it, or held it last."));
                table.key("code");
            } else if (source == RegistryTable.STATE_YEARS) {
                table.key("state", "year");
            }
        });
    }

    private static DataColumn column(String name, RegistryTable source) {
        ColumnType type = name.equals("year")
                ? ColumnType.INTEGER
                : BOOLEANS.contains(name) ? ColumnType.BOOLEAN : ColumnType.STRING;
        DataColumn column = DataColumn.of(name, type, "As in the table `" + source + "` of the registry.");
        if (name.equals("state")) {
            return column.mandatory().to("states", "code");
        }
        return name.equals("code") && source == RegistryTable.STATES ? column.mandatory() : column;
    }

    /** Writes the rows of the States with these codes. */
    static void write(Plan plan, Set<String> codes, RowSink out) throws IOException {
        MemberStates registry = MemberStates.registry();
        for (String name : TABLES.keySet().asList()) {
            RegistryTable source = TABLES.get(name);
            TableDraft table = plan.table(name);
            if (source == null || !out.takes(table)) {
                continue;
            }
            for (RegisteredState state : Iterables.concat(registry.all(), registry.parties())) {
                if (codes.contains(state.code())) {
                    for (ImmutableList<String> cells :
                            source.rowsOf(registry, state).toList()) {
                        out.write(row(table, source, cells));
                    }
                }
            }
        }
    }

    private static Row row(TableDraft table, RegistryTable source, ImmutableList<String> cells) {
        Row row = new Row(table);
        for (int i = 0; i < cells.size(); i++) {
            row.set(i, value(source.columns().get(i), cells.get(i)));
        }
        return source == RegistryTable.STATES
                ? row.set(SEAT, seat(MemberStates.registry(), cells.get(0)).orElse(null))
                : row;
    }

    private static @Nullable Object value(String column, String cell) {
        if (cell.isEmpty()) {
            return null;
        } else if (column.equals("year")) {
            return Integer.valueOf(cell);
        }
        return BOOLEANS.contains(column) ? (Object) Boolean.valueOf(cell) : cell;
    }

    /** The seat of a State: that of the State which holds it now, or its own if nobody does. */
    static Optional<String> seat(MemberStates registry, String code) {
        LocalDate today = YearMonth.parse(registry.edition()).atEndOfMonth();
        Optional<RegisteredState> holder = registry.seatHolder(code, today);
        return holder.map(RegisteredState::code)
                .or(() -> registry.byCode(code)
                        .filter(state -> state.memberships().stream()
                                .anyMatch(held -> held.role().equals(MembershipRole.MEMBER)))
                        .map(RegisteredState::code));
    }
}
