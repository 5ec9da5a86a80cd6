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

    /** Whether the line was too long, and its rest is to be passed over. */
    private boolean tooLong;

    private long passedOver;

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
     * @throws CongressJsonException if it is too long; the next call passes over its rest without holding it
     */
    boolean next() throws IOException {
        if (tooLong) {
            passOver();
        }
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

    /** How many bytes were read. */
    long length() {
        return passedOver + nextStart;
    }

    /** Reads on to the line feed of a line that is too long. */
    private void passOver() throws IOException {
        tooLong = false;
        boolean complete = false;
        do {
            while (end < limit && !complete) {
                complete = buffer[end++] == '\n';
            }
            nextStart = end;
            leave();
        } while (!complete && readMore());
    }

    /** Moves the start to the next line, when the one before it is done with. */
    private void leave() {
        if (hasher != null) {
            hasher.putBytes(buffer, start, nextStart - start);
        }
        start = nextStart;
    }

    private boolean move() throws IOException {
        leave();
        end = start;
        while (true) {
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            if (end - start > maxLength) {
                tooLong = true;
                lineNumber++;
                nextStart = end;
                leave();
                throw CongressJsonException.malformed(
                        ProblemCode.TOO_LONG,
                        "line must not be longer than " + maxLength + " bytes",
                        lineNumber,
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
        passedOver += start;
        end -= start;
        limit = end;
        start = 0;
        nextStart = 0;
        if (limit == buffer.length) {
            // A line that is too long is seen to be so by one byte and its line feed.
            buffer = Arrays.copyOf(
                    buffer, (int) Math.min(2L * buffer.length, Math.max(buffer.length + 1L, maxLength + 2)));
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
