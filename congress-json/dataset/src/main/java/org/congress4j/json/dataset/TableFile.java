package org.congress4j.json.dataset;

import java.io.Closeable;
import java.io.IOException;

/** A file of a table, to which rows are written. */
interface TableFile extends Closeable {
    void write(Row row) throws IOException;
}
