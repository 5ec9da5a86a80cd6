package org.congress4j.json.format;

import java.util.function.BiConsumer;
import org.congress4j.model.describe.Draft;

/**
 * A row of a table: a member of an object.
 *
 * @param index the place in the table, counted from 0
 * @param name the name on the wire
 * @param isRequired whether an object without it is refused
 * @param reader reads the value on which the reader stands into a draft
 * @param writer writes the member with its name, if it is there
 * @param <T> the type of the object
 */
record Row<T>(
        int index,
        String name,
        boolean isRequired,
        BiConsumer<Draft<T>, WireReader> reader,
        BiConsumer<T, WireWriter> writer) {

    /** The bit that stands for this row where rows are counted off. */
    long bit() {
        return 1L << index;
    }
}
