package org.congress4j.command;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Passes lines of UTF-8 on as text, each when it is complete. */
final class LinesOfText extends OutputStream {
    private final PrintWriter out;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

    LinesOfText(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int end = offset + length;
        while (end > offset && bytes[end - 1] != '\n') {
            end--;
        }
        begun.write(bytes, offset, end - offset);
        if (end > offset) {
            out.print(begun.toString(StandardCharsets.UTF_8));
            begun.reset();
        }
        begun.write(bytes, end, offset + length - end);
    }
}
