package org.congress4j.json.format;

import java.util.function.BiConsumer;

/**
 * A row of a table: a member of an object.
 *
 * @param index the place in the table, counted from 0
 * @param name the name on the wire
 * @param presence how often it may stand
 * @param shape the shape of its value, or of one element of it
 * @param reader reads the value on which the reader stands into a builder
 * @param writer writes the member with its name, if it is there
 * @param <T> the type of the object
 * @param <B> the type of its builder
 */
record Row<T, B>(
        int index,
        String name,
        Presence presence,
        Shape<?> shape,
        BiConsumer<B, WireReader> reader,
        BiConsumer<T, WireWriter> writer) {

    /** The bit that stands for this row where rows are counted off. */
    long bit() {
        return 1L << index;
    }

    boolean isRequired() {
        return presence == Presence.REQUIRED || presence == Presence.CONSTANT;
    }
}
