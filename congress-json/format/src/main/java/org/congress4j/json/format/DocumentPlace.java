package org.congress4j.json.format;

/**
 * Where a value starts in the text of a document, such as line 12, column 18.
 *
 * @param line the line, counted from 1
 * @param column the column, in UTF-16 code units, counted from 1
 */
public record DocumentPlace(int line, int column) {
    /** {@return the place in words, such as <em>line 12, column 18</em>} */
    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
