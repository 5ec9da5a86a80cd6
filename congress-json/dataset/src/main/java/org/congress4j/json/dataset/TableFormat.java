package org.congress4j.json.dataset;

import com.google.common.base.Ascii;

/** The form of the files of tables. */
public enum TableFormat {
    /** Comma-separated values (RFC 4180) with line feeds, in UTF-8 without a byte order mark. An empty cell has no value. */
    CSV,
    /** A JSON object a line, each with every column: null where there is no value. */
    NDJSON;

    /** {@return the end of the names of the files, such as {@code csv}} */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name());
    }
}
