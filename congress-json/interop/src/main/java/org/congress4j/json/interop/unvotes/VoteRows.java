package org.congress4j.json.interop.unvotes;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.congress4j.model.PartialDate;

/** The rows of one vote. What they share is taken from the first row. */
final class VoteRows {
    private final Columns columns;
    private final ImmutableList<CsvRow> rows;
    private final Optional<PartialDate> date;
    private final Optional<LocalDate> day;

    VoteRows(Columns columns, Iterable<CsvRow> rows) {
        this.columns = columns;
        this.rows = ImmutableList.copyOf(rows);
        this.date = text(Column.DATE).map(PartialDate::of);
        this.day = date.flatMap(PartialDate::earliest);
    }

    ImmutableList<CsvRow> all() {
        return rows;
    }

    CsvRow first() {
        return rows.get(0);
    }

    long line() {
        return first().line();
    }

    /** The text of a cell of the first row; absent if it is blank. */
    Optional<String> text(Column column) {
        return Optional.of(columns.cell(first(), column)).filter(cell -> !cell.isBlank());
    }

    Optional<PartialDate> date() {
        return date;
    }

    /** The day of the vote, or the first one that its date may mean. */
    Optional<LocalDate> day() {
        return day;
    }
}
