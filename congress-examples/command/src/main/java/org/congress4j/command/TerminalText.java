package org.congress4j.command;

import java.util.Locale;

/**
 * What may stand on a terminal: no character that steers it, changes the direction of the text, or is not seen. Documents, file
 * names and arguments hold such characters, and could forge what a command says.
 *
 * <p>They are shown as the escapes of JSON, such as {@code \}{@code u202e}, so that JSON output means the same.
 */
final class TerminalText {
    private TerminalText() {}

    /** Whether a code point must not reach a terminal; line feeds may. */
    static boolean isUnsafe(int codePoint) {
        if (codePoint < ' ') {
            return codePoint != '\n';
        } else if (codePoint < 0x7f) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isInvisible(codePoint);
        };
    }

    /** Characters of other categories that take no room or none that is seen: joiners, fillers, selectors and tags. */
    private static boolean isInvisible(int codePoint) {
        return codePoint == 0x034f
                || codePoint == 0x115f
                || codePoint == 0x1160
                || codePoint == 0x17b4
                || codePoint == 0x17b5
                || (codePoint >= 0x180b && codePoint <= 0x180f)
                || codePoint == 0x3164
                || (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
                || codePoint == 0xffa0
                || (codePoint >= 0xe0000 && codePoint <= 0xe0fff);
    }

    /** The text with escapes for what must not reach a terminal. */
    static String of(String text) {
        if (text.codePoints().noneMatch(TerminalText::isUnsafe)) {
            return text;
        }
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (isUnsafe(codePoint)) {
                escape(codePoint, safe);
            } else {
                safe.appendCodePoint(codePoint);
            }
        });
        return safe.toString();
    }

    private static void escape(int codePoint, StringBuilder safe) {
        for (char unit : Character.toChars(codePoint)) {
            safe.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
    }
}
