package org.congress4j.json.format;

/** Finds lone surrogates, which UTF-8 cannot encode and I-JSON (RFC 7493) forbids. */
final class Surrogates {
    private Surrogates() {}

    /** The index of the first surrogate without its partner, or -1. */
    static int firstLone(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    static String message(String text, int at) {
        return String.format("string holds the lone surrogate \\u%04x", (int) text.charAt(at));
    }
}
