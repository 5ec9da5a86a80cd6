package org.congress4j.json.dataset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.json.format.ExternalSort;
import tools.jackson.databind.JsonNode;

/** Compares the rows of two data sets by their keys; they are sorted in temporary files. */
final class DataSetComparison {
    private static final int KEYS_KEPT = 1000;
    private static final char SEPARATOR = '\0';

    private final Path old;
    private final Path changed;
    private final Path temporary;

    private DataSetComparison(Path old, Path changed, Path temporary) {
        this.old = old;
        this.changed = changed;
        this.temporary = temporary;
    }

    static ImmutableList<TableDifference> differences(Path old, Path changed) throws IOException {
        Path temporary = Files.createTempDirectory("congress4j-");
        try {
            return new DataSetComparison(old, changed, temporary).differences();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private ImmutableList<TableDifference> differences() throws IOException {
        Map<String, JsonNode> before = tables(old);
        Map<String, JsonNode> after = tables(changed);
        List<String> names = new ArrayList<>(after.keySet());
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(names::add);
        ImmutableList.Builder<TableDifference> found = ImmutableList.builder();
        for (String name : names) {
            TableDifference difference =
                    compare(name, Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name)));
            if (!difference.isEmpty()) {
                found.add(difference);
            }
        }
        return found.build();
    }

    private static Map<String, JsonNode> tables(Path folder) throws IOException {
        Map<String, JsonNode> tables = new LinkedHashMap<>();
        DataSetDescriptor.in(folder).tables().forEach(table -> tables.put(DataSetDescriptor.name(table), table));
        return tables;
    }

    private TableDifference compare(String name, Optional<JsonNode> before, Optional<JsonNode> after)
            throws IOException {
        JsonNode any = after.or(() -> before).orElseThrow();
        ImmutableList<String> columns = before.isPresent() && after.isPresent()
                ? DataSetDescriptor.columns(before.get()).stream()
                        .filter(DataSetDescriptor.columns(after.get())::contains)
                        .collect(toImmutableList())
                : DataSetDescriptor.columns(any);
        ImmutableList<String> key = DataSetDescriptor.primaryKey(any);
        // Where rows have no key, each is its own.
        ImmutableList<String> by = key.isEmpty() || !columns.containsAll(key) ? columns : key;
        try (ExternalSort oldRows = new ExternalSort(temporary);
                ExternalSort newRows = new ExternalSort(temporary)) {
            if (before.isPresent()) {
                read(old.resolve(DataSetDescriptor.path(before.get())), by, columns, oldRows);
            }
            if (after.isPresent()) {
                read(changed.resolve(DataSetDescriptor.path(after.get())), by, columns, newRows);
            }
            return compare(
                    name, Iterators.peekingIterator(oldRows.sorted()), Iterators.peekingIterator(newRows.sorted()));
        }
    }

    private static void read(Path file, ImmutableList<String> key, ImmutableList<String> columns, ExternalSort rows)
            throws IOException {
        try (TableCsv table = new TableCsv(file)) {
            while (table.hasNext()) {
                List<String> cells = table.next();
                rows.add(cells(key, table.columns(), cells) + SEPARATOR + cells(columns, table.columns(), cells));
            }
        }
    }

    private static String cells(ImmutableList<String> wanted, List<String> columns, List<String> cells) {
        StringBuilder text = new StringBuilder();
        for (String column : wanted) {
            int place = columns.indexOf(column);
            String cell = place >= 0 && place < cells.size() ? cells.get(place) : "";
            // What separates cells may stand in one.
            text.append(text.length() == 0 ? "" : ", ").append(cell.replace(SEPARATOR, ' '));
        }
        return text.toString();
    }

    private static TableDifference compare(String name, PeekingIterator<String> before, PeekingIterator<String> after) {
        long added = 0;
        long gone = 0;
        long changed = 0;
        ImmutableList.Builder<String> keys = ImmutableList.builder();
        while (before.hasNext() || after.hasNext()) {
            int order = !before.hasNext()
                    ? 1
                    : !after.hasNext() ? -1 : key(before.peek()).compareTo(key(after.peek()));
            if (order > 0) {
                after.next();
                added++;
            } else if (order < 0) {
                String key = key(before.next());
                if (gone < KEYS_KEPT) {
                    keys.add(key);
                }
                gone++;
            } else if (!before.next().equals(after.next())) {
                changed++;
            }
        }
        return new TableDifference(name, added, gone, changed, keys.build());
    }

    private static String key(String row) {
        return row.substring(0, row.indexOf(SEPARATOR));
    }
}
