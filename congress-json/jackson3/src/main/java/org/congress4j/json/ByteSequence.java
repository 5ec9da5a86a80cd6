package org.congress4j.json;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a stream one by one, without the lock that a buffered stream takes for each. */
final class ByteSequence {
    private static final int BLOCK_SIZE = 1 << 16;

    private final InputStream in;
    private final byte[] block = new byte[BLOCK_SIZE];
    private int at;
    private int end;

    ByteSequence(InputStream in) {
        this.in = in;
    }

    /** The next byte, from 0 to 255; negative at the end. */
    int next() throws IOException {
        if (at == end) {
            end = in.readNBytes(block, 0, BLOCK_SIZE);
            at = 0;
            if (end == 0) {
                return -1;
            }
        }
        return Byte.toUnsignedInt(block[at++]);
    }
}
