package org.congress4j.json.dataset;

import org.jspecify.annotations.Nullable;

/** A row of a table: a text, a whole number, a truth value or nothing for each column. */
final class Row {
    private final TableDraft table;
    private final @Nullable Object[] cells;

    Row(TableDraft table) {
        this.table = table;
        this.cells = new @Nullable Object[table.width()];
    }

    TableDraft table() {
        return table;
    }

    Row set(int place, @Nullable Object cell) {
        cells[place] = cell;
        return this;
    }

    Row set(String column, @Nullable Object cell) {
        return set(table.place(column), cell);
    }

    @Nullable
    Object cell(int place) {
        return cells[place];
    }

    @Nullable
    Object cell(String column) {
        return cells[table.place(column)];
    }

    /** The number of the row among those of its owner; 0 if it has none. */
    int number() {
        return table.has(Plan.SEQ) && cell(Plan.SEQ) instanceof Integer number ? number : 0;
    }

    Row copy() {
        Row copy = new Row(table);
        System.arraycopy(cells, 0, copy.cells, 0, cells.length);
        return copy;
    }

    int width() {
        return cells.length;
    }
}
