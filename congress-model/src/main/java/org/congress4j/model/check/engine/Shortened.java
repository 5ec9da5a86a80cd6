package org.congress4j.model.check.engine;

import java.util.Locale;

/** Cuts values of a document that are too long for a finding: the start, and how long the value is. */
final class Shortened {
    private Shortened() {}

    /** The text as it is, or its start with its length: {@code word word … (12,345 characters)}. */
    static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + String.format(Locale.ROOT, "… (%,d characters)", text.length());
    }
}
