package org.congress4j.json;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, as bytes: in UTF-8 every byte 0x0A is a line feed. A carriage return before it is white space to JSON. A line
 * is read in place in the buffer, and is valid until the next call of {@link #next}.
 */
final class LineSource {
    static final int BUFFER_SIZE = 1 << 16;

    private final InputStream in;
    private final long maxLength;
    private byte[] buffer = new byte[BUFFER_SIZE];
    private int limit;
    /** Where the line starts, and where it ends before its line feed. */
    private int start;

    private int end;
    private int nextStart;
    private int lineNumber;

    private @Nullable Hasher hasher;

    /** The lines of a stream, each with at most a number of bytes less than 2<sup>30</sup>; they are hashed if somebody will ask. */
    LineSource(InputStream in, long maxLength, boolean hashes) {
        this.hasher = hashes ? Hashing.sha256().newHasher() : null;
        this.in = in;
        this.maxLength = maxLength;
    }

    /** The number of the line, counted from 1; 0 before the first. */
    int lineNumber() {
        return lineNumber;
    }

    /**
     * Moves to the next line that is not empty; false after the last.
     *
     * @throws CongressJsonException if it is too long
     */
    boolean next() throws IOException {
        boolean found = move();
        while (found && isBlank()) {
            found = move();
        }
        return found;
    }

    /** The digest of the bytes before the line, after which no other can be asked for; empty if they are not hashed. */
    Optional<HashCode> digestBefore() {
        Optional<HashCode> digest = Optional.ofNullable(hasher).map(Hasher::hash);
        hasher = null;
        return digest;
    }

    private boolean move() throws IOException {
        if (hasher != null) {
            hasher.putBytes(buffer, start, nextStart - start);
        }
        start = nextStart;
        end = start;
        while (true) {
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            if (end - start > maxLength) {
                throw CongressJsonException.malformed(
                        ProblemCode.TOO_LONG,
                        "line must not be longer than " + maxLength + " bytes",
                        lineNumber + 1,
                        0,
                        null);
            }
            boolean complete = end < limit;
            if (complete || !readMore()) {
                nextStart = complete ? end + 1 : end;
                lineNumber += complete || start < end ? 1 : 0;
                return complete || start < end;
            }
        }
    }

    private boolean readMore() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        limit = end;
        start = 0;
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        limit += Math.max(0, in.read(buffer, limit, buffer.length - limit));
        return end < limit;
    }

    private boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (!ProceedingsLines.isSpace(buffer[i])) {
                return false;
            }
        }
        return true;
    }

    /** The line, empty before the first and after the last. */
    Utf8Source line() {
        return new Utf8Source(buffer, start, end);
    }

    /** The line as it stands. */
    String text() {
        return new String(buffer, start, end - start, StandardCharsets.UTF_8);
    }
}
