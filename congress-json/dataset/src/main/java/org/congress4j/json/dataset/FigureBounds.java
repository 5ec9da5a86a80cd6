package org.congress4j.json.dataset;

import static org.congress4j.model.code.CountQualifier.AT_LEAST;
import static org.congress4j.model.code.CountQualifier.BETWEEN;
import static org.congress4j.model.code.CountQualifier.EXACT;
import static org.congress4j.model.code.CountQualifier.FEWER_THAN;
import static org.congress4j.model.code.CountQualifier.MORE_THAN;
import static org.congress4j.model.code.CountQualifier.UP_TO;

import org.congress4j.model.ReportedCount;
import org.congress4j.model.code.CountQualifier;

/** The least and the greatest number that a figure surely allows. */
final class FigureBounds {
    private FigureBounds() {}

    static Step<ReportedCount> step(TableDraft table) {
        int lower = table.column(DataColumn.of(
                "lower", ColumnType.INTEGER, "The least number that the figure allows; empty if it sets no bound."));
        int upper = table.column(DataColumn.of(
                "upper", ColumnType.INTEGER, "The greatest number that the figure allows; empty if it sets no bound."));
        return (count, row, place, out) -> {
            if (count.value().isPresent()) {
                set(count.qualifier(), count.value().getAsLong(), row, lower, upper);
            }
        };
    }

    private static void set(CountQualifier qualifier, long value, Row row, int lower, int upper) {
        if (qualifier.equals(EXACT)) {
            row.set(lower, value).set(upper, value);
        } else if (qualifier.equals(AT_LEAST) || qualifier.equals(BETWEEN)) {
            row.set(lower, value);
        } else if (qualifier.equals(MORE_THAN)) {
            row.set(lower, value + 1);
        } else if (qualifier.equals(UP_TO)) {
            row.set(upper, value);
        } else if (qualifier.equals(FEWER_THAN)) {
            row.set(upper, value - 1);
        }
    }
}
