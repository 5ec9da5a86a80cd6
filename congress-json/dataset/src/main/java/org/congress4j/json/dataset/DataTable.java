package org.congress4j.json.dataset;

import com.google.common.collect.ImmutableList;

/**
 * A table of a data set, one grain: each row is one record, or one value of a record.
 *
 * @param name the name, such as {@code sessions}
 * @param description what a row is
 * @param columns the columns, in order
 * @param key the names of the columns by which a row is told from the others
 */
public record DataTable(String name, String description, ImmutableList<DataColumn> columns, ImmutableList<String> key) {
    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
