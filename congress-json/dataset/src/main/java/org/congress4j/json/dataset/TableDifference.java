package org.congress4j.json.dataset;

import com.google.common.collect.ImmutableList;

/**
 * How a table of a data set differs from that of another.
 *
 * @param table the name of the table, such as {@code sessions}
 * @param added how many rows only the new one has, by their keys
 * @param gone how many rows only the old one has
 * @param changed how many rows have other cells in the columns that both have
 * @param goneKeys the keys of the rows that are gone, the first thousand
 */
public record TableDifference(String table, long added, long gone, long changed, ImmutableList<String> goneKeys) {
    /** {@return whether no row differs} */
    public boolean isEmpty() {
        return added == 0 && gone == 0 && changed == 0;
    }

    /** {@return the table and the numbers, such as {@code sessions: 1 added, 0 gone, 2 changed}} */
    @Override
    public String toString() {
        return table + ": " + added + " added, " + gone + " gone, " + changed + " changed";
    }
}
