package org.congress4j.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, as bytes: a byte of 0x0A is a line feed wherever it stands in UTF-8. A carriage return before it is white
 * space to JSON.
 */
final class LineSource {
    private static final int BUFFER_SIZE = 1 << 16;

    private final InputStream in;
    private final long maxLength;
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private int position;
    private int limit;
    private int lineNumber;

    LineSource(InputStream in, long maxLength) {
        this.in = in;
        this.maxLength = maxLength;
    }

    /** The number of the line that was read last, counted from 1. */
    int lineNumber() {
        return lineNumber;
    }

    /**
     * Reads the next line, without its line feed; null after the last.
     *
     * @throws CongressJsonException if it is too long
     */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER_SIZE / 16);
        boolean any = false;
        while (fill()) {
            any = true;
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, position, end - position);
            boolean complete = end < limit;
            position = complete ? end + 1 : end;
            if (line.size() > maxLength) {
                throw CongressJsonException.malformed(
                        ProblemCode.TOO_LONG,
                        "line must not be longer than " + maxLength + " bytes",
                        lineNumber + 1,
                        0,
                        null);
            }
            if (complete) {
                break;
            }
        }
        if (!any) {
            return null;
        }
        lineNumber++;
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.read(buffer));
        }
        return position < limit;
    }
}
