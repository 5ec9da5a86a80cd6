package org.congress4j.json.interop.unvotes;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.congress4j.json.format.report.ImportProblemCode;

/** The columns of a file by the names in its header, in any order. */
final class Columns {
    /** What pandas, R and databases write for a value that is missing. */
    private static final ImmutableSet<String> MISSING = ImmutableSet.of("NA", "nan", "NaN", "NULL");

    private static final CharMatcher OTHER_SEPARATOR = CharMatcher.anyOf(";\t|");

    private final ImmutableList<String> names;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final ImmutableList<Optional<Column>> columns;
    private final ImmutableList<Integer> unnamed;
    private final int width;

    Columns(ImmutableList<String> header, Problems problems) {
        this.width = header.size();
        this.unnamed = IntStream.range(0, width)
                .filter(i -> header.get(i).isBlank())
                .boxed()
                .collect(ImmutableList.toImmutableList());
        this.names = named(header);
        if (!unnamed.isEmpty()) {
            problems.add(ImportProblemCode.UNNAMED_COLUMN, 1, "a column without a name is ignored");
        }
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

    private ImmutableList<String> named(ImmutableList<String> cells) {
        return unnamed.isEmpty()
                ? cells
                : IntStream.range(0, cells.size())
                        .filter(i -> !unnamed.contains(i))
                        .mapToObj(cells::get)
                        .collect(ImmutableList.toImmutableList());
    }

    /** A row without the cells of columns without a name, with empty cells where a program wrote that a value is missing. */
    CsvRow clean(CsvRow written, Problems problems) {
        if (written.cells().size() != width) {
            problems.add(
                    ImportProblemCode.ROW_LENGTH,
                    written.line(),
                    "a row has " + written.cells().size() + " cells, but there are " + width + " columns");
        }
        List<String> cells = new ArrayList<>(named(written.cells()));
        for (int i = 0; i < Math.min(cells.size(), names.size()); i++) {
            Optional<Column> column = columns.get(i);
            String cell = cells.get(i);
            if (column.isPresent() && MISSING.contains(cell)) {
                problems.add(
                        ImportProblemCode.MISSING_VALUE,
                        written.line(),
                        column.get() + " '" + cell + "' is read as empty");
                cells.set(i, "");
            } else if (column.filter(Column.WHOLE_NUMBERS::contains).isPresent()) {
                cells.set(i, Totals.withoutFraction(cell));
            }
        }
        return new CsvRow(written.line(), ImmutableList.copyOf(cells));
    }

    /** The names of the columns as they stand in the file, without those that have none. */
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
