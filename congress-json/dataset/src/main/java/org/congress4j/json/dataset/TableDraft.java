package org.congress4j.json.dataset;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table while its columns are being found. */
final class TableDraft {
    private final String name;
    private final String description;
    private final List<DataColumn> columns = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private ImmutableList<String> key = ImmutableList.of();

    TableDraft(String name, String description) {
        this.name = name;
        this.description = description;
    }

    String name() {
        return name;
    }

    /** The place of a column, which is added if there is none of its name. */
    int column(DataColumn column) {
        Integer known = places.get(column.name());
        if (known != null) {
            columns.set(known, columns.get(known).joined(column));
            return known;
        }
        places.put(column.name(), columns.size());
        columns.add(column);
        return columns.size() - 1;
    }

    /** The place of a column that is there. */
    int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("table '" + name + "' has no column '" + column + "'");
        }
        return place;
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    void key(String... names) {
        key = ImmutableList.copyOf(names);
    }

    void key(List<String> names) {
        key = ImmutableList.copyOf(names);
    }

    int width() {
        return columns.size();
    }

    DataTable table() {
        return new DataTable(name, description, ImmutableList.copyOf(columns), key);
    }

    @Override
    public String toString() {
        return name;
    }
}
