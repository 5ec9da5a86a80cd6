package org.congress4j.model;

/** Reads numbers of a fixed length out of a text. */
final class Digits {
    private Digits() {}

    /** The number that the digits from {@code start} to {@code end} make; -1 if there are others among them or the text is too short. */
    static int number(String text, int start, int end) {
        if (end > text.length()) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** The number of two digits after a sign at {@code start}; -1 if something else is there. */
    static int numberAfter(char sign, String text, int start) {
        return text.length() > start && text.charAt(start) == sign ? number(text, start + 1, start + 3) : -1;
    }
}
