package org.congress4j.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ProblemCode;

/** Reads no more characters than allowed. */
final class LimitedReader extends FilterReader {
    private final long limit;
    private long count;

    LimitedReader(Reader in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count += Math.max(0, read);
        if (count > limit) {
            throw CongressJsonException.malformed(
                    ProblemCode.TOO_LONG, "document must not be longer than " + limit + " characters", 0, 0, null);
        }
        return read;
    }
}
