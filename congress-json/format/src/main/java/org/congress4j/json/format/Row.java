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
record Row<T>(int index, String name, boolean isRequired, Reader<T> reader, BiConsumer<T, WireWriter> writer) {

    /** Reads the value of a member. */
    @FunctionalInterface
    interface Reader<T> {
        /** Reads the value on which the reader stands into a draft; false if it says nothing, so that the member is absent. */
        boolean read(Draft<T> draft, WireReader in);
    }

    /** The bit that stands for this row where rows are counted off. */
    long bit() {
        return 1L << index;
    }
}
