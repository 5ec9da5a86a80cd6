package org.congress4j.json.dataset;

import java.util.Optional;
import org.congress4j.model.PartialDate;

/** The cells of statements and votes that say in which session of a body, in which sitting and on which day they were. */
final class SittingCells {
    private final int ordinal;
    private final int number;
    private final DateCells day;

    SittingCells(TableDraft table) {
        ordinal = table.column(DataColumn.of(
                "congress_ordinal", ColumnType.INTEGER, "The ordinal of the congress, or of the session of the body."));
        number = table.column(DataColumn.of("session_number", ColumnType.INTEGER, "The number of the sitting."));
        day = DateCells.dates(table, "held_on", "The day: the date of the record, or that of its sitting.");
    }

    void set(Row row, Optional<Integer> ofCongress, Optional<Integer> ofSession, Optional<PartialDate> held) {
        row.set(ordinal, ofCongress.orElse(null));
        row.set(number, ofSession.orElse(null));
        held.ifPresent(date -> day.set(row, date));
    }
}
