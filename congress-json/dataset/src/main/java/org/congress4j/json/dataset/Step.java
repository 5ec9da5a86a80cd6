package org.congress4j.json.dataset;

import java.io.IOException;

/**
 * A step of writing a value: it fills cells of the row of the value, or writes rows of other tables.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
interface Step<T> {
    void take(T value, Row row, Place place, RowSink out) throws IOException;
}
