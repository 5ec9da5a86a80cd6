package org.congress4j.model.spelling;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Compares spellings. */
public final class Spelling {
    private Spelling() {}

    /**
     * {@return how many letters must be put in, left out, replaced or exchanged with their neighbour to turn one text into the other;
     *     more than the limit if it is more}
     *
     * <p>That is the restricted distance of Damerau and Levenshtein.
     *
     * @param one a text
     * @param other another text
     * @param limit the greatest distance that matters
     */
    public static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }

    /**
     * {@return which letters and digits a text in lower case has, a bit each; others share some}
     *
     * <p>Texts that differ in more than twice as many bits as letters may be wrong are not near each other, which is found out much
     * faster than their distance: each change of a letter takes one away and puts another in its place, at most.
     *
     * @param text the text
     */
    public static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << bit(text.charAt(i));
        }
        return letters;
    }

    private static int bit(char letter) {
        if (letter >= 'a' && letter <= 'z') {
            return letter - 'a';
        }
        return letter >= '0' && letter <= '9' ? 26 + letter - '0' : 36 + letter % 28;
    }

    /**
     * {@return the end of a message that asks whether some name was meant, such as <em>; did you mean 'plenary'?</em>; empty if
     *     there is no such name}
     *
     * @param near the names, the likeliest first
     */
    public static String didYouMean(Iterable<?> near) {
        String names = StreamSupport.stream(near.spliterator(), false)
                .map(name -> "'" + name + "'")
                .collect(Collectors.joining(" or "));
        return names.isEmpty() ? "" : "; did you mean " + names + "?";
    }
}
