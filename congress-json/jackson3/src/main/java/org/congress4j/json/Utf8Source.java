package org.congress4j.json;

import com.google.common.base.Utf8;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** A document of bytes up to the first invalid UTF-8, some of which Jackson would accept. */
final class Utf8Source extends JsonSource {
    private static final int BUFFER_SIZE = 1 << 13;
    private static final int BYTE_ORDER_MARK_LENGTH = 3;

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final int length;
    /** The last place whose column was asked for, from which columns after it in its line are counted. */
    private int lastLine;

    private int lastOffset;
    private int lastColumn;

    Utf8Source(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    /** A document that stands among others. */
    Utf8Source(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.length = Utf8.isWellFormed(bytes, start, end - start) ? end - start : wellFormedLength(bytes, start, end);
    }

    private static int wellFormedLength(byte[] bytes, int start, int end) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        CharBuffer out = CharBuffer.allocate(BUFFER_SIZE);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return in.position() - start;
    }

    @Override
    boolean startsWithByteOrderMark() {
        return text(0, Math.min(length, BYTE_ORDER_MARK_LENGTH)).startsWith("\uFEFF");
    }

    @Override
    Utf8Source withoutByteOrderMark() {
        return new Utf8Source(bytes, start + BYTE_ORDER_MARK_LENGTH, end);
    }

    @Override
    JsonParser parser(JsonFactory factory) {
        return factory.createParser(ObjectReadContext.empty(), bytes, start, length);
    }

    /** Jackson counts bytes. */
    @Override
    int column(TokenStreamLocation place) {
        int offset = (int) place.getByteOffset();
        if (offset < 0) {
            // Before the first token.
            return 1;
        }
        int lineStart = offset - (place.getColumnNr() - 1);
        boolean goesOn = place.getLineNr() == lastLine && offset >= lastOffset;
        int column = goesOn
                ? lastColumn + text(lastOffset, offset).length()
                : 1 + text(lineStart, offset).length();
        lastLine = place.getLineNr();
        lastOffset = offset;
        lastColumn = column;
        return column;
    }

    @Override
    String text(TokenStreamLocation start, TokenStreamLocation end) {
        return text((int) start.getByteOffset(), (int) end.getByteOffset());
    }

    private String text(int from, int to) {
        return new String(bytes, start + from, to - from, StandardCharsets.UTF_8);
    }

    @Override
    boolean isCutShort() {
        return length < end - start;
    }
}
