package org.congress4j.json.dataset;

import com.google.common.base.Ascii;

/** The type of the values of a column, as the Table Schema names it. */
public enum ColumnType {
    /** Text, also where it consists of digits. */
    STRING,
    /** A whole number. */
    INTEGER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A day, {@code 2021-03-07}. */
    DATE,
    /** A moment, {@code 2021-03-07T10:00:00}: local if it has no offset. */
    DATETIME;

    /** {@return the name of the type in a Table Schema, such as {@code string}} */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name());
    }
}
