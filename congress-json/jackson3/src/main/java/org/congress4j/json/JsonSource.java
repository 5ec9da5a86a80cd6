package org.congress4j.json;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ProblemCode;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** An in-memory document that maps parser locations back to its text. */
abstract class JsonSource {
    private static final int BUFFER_SIZE = 1 << 13;

    /**
     * Takes bytes as they are.
     *
     * @throws CongressJsonException if there are more than allowed
     */
    static JsonSource of(byte[] bytes, long limit) {
        if (bytes.length > limit) {
            throw tooLong(limit, "bytes");
        }
        return new Utf8Source(bytes);
    }

    /**
     * Reads bytes to their end.
     *
     * @throws CongressJsonException if there are more than allowed
     */
    static JsonSource read(InputStream in, long limit) throws IOException {
        int readable = (int) Math.min(limit, Integer.MAX_VALUE - 16);
        // Of a file all is available, which is read at once.
        if (in.available() > readable) {
            throw tooLong(readable, "bytes");
        }
        byte[] available = new byte[in.available()];
        int count = in.readNBytes(available, 0, available.length);
        byte[] rest = in.readNBytes(readable - count);
        if (in.read() >= 0) {
            throw tooLong(readable, "bytes");
        }
        boolean isWhole = count == available.length && rest.length == 0;
        return new Utf8Source(isWhole ? available : Bytes.concat(Arrays.copyOf(available, count), rest));
    }

    /**
     * Reads characters to their end.
     *
     * @throws CongressJsonException if there are more than allowed
     */
    static JsonSource read(Reader in, long limit) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[BUFFER_SIZE];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            text.append(buffer, 0, count);
            if (text.length() > limit) {
                throw tooLong(limit, "characters");
            }
        }
        return new TextSource(text.toString());
    }

    private static CongressJsonException tooLong(long limit, String unit) {
        return CongressJsonException.malformed(
                ProblemCode.TOO_LONG, "document must not be longer than " + limit + " " + unit, 0, 0, null);
    }

    abstract boolean startsWithByteOrderMark();

    /** The same without the byte order mark that it starts with. */
    abstract JsonSource withoutByteOrderMark();

    /** Starts a parser of the whole. */
    abstract JsonParser parser(JsonFactory factory);

    /** The column of a place, in characters, counted from 1. */
    abstract int column(TokenStreamLocation place);

    /** The text from one place to another. */
    abstract String text(TokenStreamLocation start, TokenStreamLocation end);

    /** Whether the parser is given a part only, since bytes that are not UTF-8 follow it. */
    abstract boolean isCutShort();
}
