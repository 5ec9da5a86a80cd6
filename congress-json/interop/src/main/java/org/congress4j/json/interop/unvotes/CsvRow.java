package org.congress4j.json.interop.unvotes;

import com.google.common.collect.ImmutableList;

/**
 * A row of a CSV file.
 *
 * @param line the line where it starts, from 1
 * @param cells the cells as written, without quotes; there may be fewer or more cells than columns
 */
record CsvRow(long line, ImmutableList<String> cells) {
    /** The text of a cell; empty if the row has no cell there, or the place is -1. */
    String cell(int place) {
        return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }
}
