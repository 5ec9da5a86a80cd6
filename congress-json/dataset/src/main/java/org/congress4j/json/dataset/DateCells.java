package org.congress4j.json.dataset;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.jspecify.annotations.Nullable;

/** The four cells of a date or a time: as written, the first and the last day or moment that it may mean, and how precise it is. */
final class DateCells {
    private static final int YEAR = "2021".length();
    private static final int MONTH = "2021-03".length();

    private final int written;
    private final int earliest;
    private final int latest;
    private final int precision;

    private DateCells(int written, int earliest, int latest, int precision) {
        this.written = written;
        this.earliest = earliest;
        this.latest = latest;
        this.precision = precision;
    }

    /** Adds the columns of a date to a table. */
    static DateCells dates(TableDraft table, String name, String description) {
        return in(table, name, description, ColumnType.DATE, "day", "year, month, day, range, open or inexact");
    }

    /** Adds the columns of a time to a table. */
    static DateCells times(TableDraft table, String name, String description) {
        return in(
                table,
                name,
                description,
                ColumnType.DATETIME,
                "moment",
                "year, month, day, minute, second, range, open or inexact");
    }

    private static DateCells in(
            TableDraft table, String name, String description, ColumnType type, String unit, String precisions) {
        return new DateCells(
                table.column(DataColumn.of(name, ColumnType.STRING, description)),
                table.column(DataColumn.of(
                        name + "_earliest", type, "The first " + unit + " that `" + name + "` may mean.")),
                table.column(
                        DataColumn.of(name + "_latest", type, "The last " + unit + " that `" + name + "` may mean.")),
                table.column(DataColumn.of(
                        name + "_precision",
                        ColumnType.STRING,
                        "How precise `" + name + "` is: " + precisions + "; empty if it is no date.")));
    }

    void set(Row row, PartialDate date) {
        row.set(written, date.toString());
        row.set(earliest, date.earliest().map(LocalDate::toString).orElse(null));
        row.set(latest, date.latest().map(LocalDate::toString).orElse(null));
        row.set(precision, precision(date));
    }

    void set(Row row, PartialDateTime time) {
        row.set(written, time.toString());
        row.set(earliest, time.earliest().map(DateCells::seconds).orElse(null));
        row.set(latest, time.latest().map(DateCells::seconds).orElse(null));
        Optional<LocalDateTime> moment = time.dateTime();
        row.set(
                precision,
                moment.isPresent()
                        ? (time.toString().length() == "2021-03-07T10:00".length() ? "minute" : "second")
                        : precision(time.date()));
    }

    private static String seconds(LocalDateTime time) {
        LocalDateTime whole = time.truncatedTo(ChronoUnit.SECONDS);
        return whole.getSecond() == 0 ? whole + ":00" : whole.toString();
    }

    private static @Nullable String precision(PartialDate date) {
        Optional<LocalDate> first = date.earliest();
        Optional<LocalDate> last = date.latest();
        int length = date.toString().length();
        if (date.equals(PartialDate.ONGOING)) {
            return "open";
        } else if (!date.isWellFormed()) {
            return null;
        } else if (!date.isExact()) {
            return "inexact";
        } else if (first.isEmpty() || last.isEmpty()) {
            return "open";
        } else if (first.get().equals(last.get())) {
            return "day";
        } else if (length == MONTH && YearMonth.from(first.get()).equals(YearMonth.from(last.get()))) {
            return "month";
        }
        return length == YEAR && first.get().getYear() == last.get().getYear() ? "year" : "range";
    }
}
