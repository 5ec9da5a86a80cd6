package org.congress4j.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Remembers what was read since a place, so that it can be given as it stands in the source. */
final class SourceWindow extends FilterReader {
    private final StringBuilder window = new StringBuilder();
    /** How many characters stand before the window. */
    private long start;

    SourceWindow(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            window.append(buffer, offset, count);
        }
        return count;
    }

    /** Forgets what stands before a place, counted in characters from the start of the source. */
    void forgetBefore(long place) {
        window.delete(0, (int) (place - start));
        start = place;
    }

    /** The text from where the window starts to a place. */
    String textTo(long place) {
        return window.substring(0, (int) (place - start));
    }
}
