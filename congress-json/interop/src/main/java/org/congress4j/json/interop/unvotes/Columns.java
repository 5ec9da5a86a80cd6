package org.congress4j.json.interop.unvotes;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.congress4j.json.format.report.ImportProblemCode;

/** The columns of a file by the names in its header, in any order. */
final class Columns {
    private static final CharMatcher OTHER_SEPARATOR = CharMatcher.anyOf(";\t|");

    private final ImmutableList<String> names;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final ImmutableList<Optional<Column>> columns;

    Columns(ImmutableList<String> names, Problems problems) {
        this.names = names;
        this.columns = names.stream().map(Column::of).collect(ImmutableList.toImmutableList());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            int place = i;
            if (!seen.add(name)) {
                throw new UnVotesException(1, "expected each column once but found " + name + " twice", null);
            }
            columns.get(i).ifPresent(column -> places.put(column, place));
            if (columns.get(i).isEmpty()) {
                problems.add(ImportProblemCode.UNKNOWN_COLUMN, 1, "column '" + name + "' is unknown");
            }
        }
        checkRequired();
    }

    private void checkRequired() {
        List<Column> missing = Column.REQUIRED.stream()
                .filter(column -> !places.containsKey(column))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String hint = names.size() == 1 && OTHER_SEPARATOR.matchesAnyOf(names.get(0))
                ? "; cells must be separated by commas"
                : "";
        throw new UnVotesException(
                1,
                "expected the columns " + join(Column.REQUIRED.asList()) + " but " + join(missing)
                        + (missing.size() == 1 ? " is" : " are") + " missing; found: " + String.join(", ", names)
                        + hint,
                null);
    }

    private static String join(List<Column> columns) {
        return columns.stream().map(Column::toString).collect(Collectors.joining(", "));
    }

    /** The names of the columns as they stand in the file. */
    ImmutableList<String> names() {
        return names;
    }

    /** The column at a place; absent if it is not one of this file. */
    Optional<Column> at(int place) {
        return columns.get(place);
    }

    /** The text of a cell as written; empty if the file has no such column or the row no such cell. */
    String cell(CsvRow row, Column column) {
        return row.cell(places.getOrDefault(column, -1));
    }

    /** What tells the vote of a row: its id or, if it has none, its resolution. */
    String vote(CsvRow row) {
        String id = cell(row, Column.UNDL_ID);
        return id.isBlank() ? "\n" + cell(row, Column.RESOLUTION) : id;
    }
}
