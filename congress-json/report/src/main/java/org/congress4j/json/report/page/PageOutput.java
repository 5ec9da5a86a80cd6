package org.congress4j.json.report.page;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes a page, and what HTML does not allow or would turn the words around it as an escape, such as {@code \}{@code u202e}: control
 * characters, marks that override the direction of text, and halves of characters.
 */
public final class PageOutput implements TemplateOutput {
    private final Writer writer;

    /**
     * An output that writes to a writer.
     *
     * @param writer the writer
     */
    public PageOutput(Writer writer) {
        this.writer = writer;
    }

    /**
     * Writes text.
     *
     * @throws UncheckedIOException if the writer fails
     */
    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    /**
     * Writes a part of a text.
     *
     * @throws UncheckedIOException if the writer fails
     */
    @Override
    public void writeContent(String text, int from, int to) {
        try {
            int written = from;
            for (int at = from; at < to; at++) {
                char character = text.charAt(at);
                if (isEscaped(text, at)) {
                    writer.write(text, written, at - written);
                    writer.write(String.format("\\u%04x", (int) character));
                    written = at + 1;
                }
            }
            writer.write(text, written, to - written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEscaped(String text, int at) {
        char character = text.charAt(at);
        if (character < ' ') {
            return character != '\n' && character != '\t' && character != '\r';
        } else if (character < 0x7F) {
            return false;
        }
        return character <= 0x9F
                || (character >= '\u202a' && character <= '\u202e')
                || (character >= '\u2066' && character <= '\u2069')
                || (Character.isHighSurrogate(character)
                        && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))))
                || (Character.isLowSurrogate(character)
                        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1))));
    }
}
