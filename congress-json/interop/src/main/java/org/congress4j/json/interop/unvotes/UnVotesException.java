package org.congress4j.json.interop.unvotes;

import org.jspecify.annotations.Nullable;

/**
 * Thrown for a file that is not voting data of this form, such as one without the column {@code ms_code}, or that is not CSV. Its
 * message says what is wrong, and in which line.
 *
 * <p>It is not meant to be serialized.
 */
public final class UnVotesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient long line;

    UnVotesException(long line, String message, @Nullable Throwable cause) {
        super(Problems.printable("line " + line + ": " + message), cause);
        this.line = line;
    }

    /** {@return the line of the file, counted from 1: where the row starts that cannot be read} */
    public long line() {
        return line;
    }
}
