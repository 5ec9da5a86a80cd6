package org.congress4j.json.interop.unvotes;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 and refuses other bytes with their line, which a reader of the JDK does not know. */
final class Utf8Reader extends Reader {
    private static final int BUFFER = 8_192;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private long line = 1;
    private boolean ended;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** Reads characters; there must be room for two, because some take that many. */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(buffer, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended);
            int read = out.position() - offset;
            for (int i = offset; i < offset + read; i++) {
                line += buffer[i] == '\n' ? 1 : 0;
            }
            if (result.isError()) {
                throw new UnVotesException(line, "expected UTF-8 but found other bytes", null);
            }
            if (read > 0) {
                return read;
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
