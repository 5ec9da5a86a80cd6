package org.congress4j.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The lines in which two texts differ, by the algorithm of Myers (1986). */
final class LineDiff {
    /** It takes space by the square of the differences, and nobody reads that many. */
    private static final int MOST = 2_000;

    private final List<String> before;
    private final List<String> after;

    /** Of each number of differences, how far each diagonal had got when it was begun. */
    private final List<int[]> reached = new ArrayList<>();

    private LineDiff(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
    }

    /** The last line of a text that ends as it should is empty, so that a line feed too few is a difference. */
    private static List<String> lines(String text) {
        return List.of(text.replace("\r", "\\r").split("\n", -1));
    }

    static List<String> of(String before, String after) {
        LineDiff diff = new LineDiff(before, after);
        return diff.isTraced() ? diff.lines() : List.of("more than " + MOST + " lines");
    }

    private boolean isTraced() {
        int[] x = new int[2 * MOST + 3];
        for (int count = 0; count <= MOST; count++) {
            reached.add(x.clone());
            for (int diagonal = -count; diagonal <= count; diagonal += 2) {
                int old = start(x, count, diagonal);
                while (isSame(old, old - diagonal)) {
                    old++;
                }
                x[MOST + 1 + diagonal] = old;
                if (old >= before.size() && old - diagonal >= after.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSame(int old, int current) {
        return old < before.size() && current < after.size() && before.get(old).equals(after.get(current));
    }

    private static int start(int[] x, int count, int diagonal) {
        return isAddition(x, count, diagonal) ? x[MOST + 2 + diagonal] : x[MOST + diagonal] + 1;
    }

    private static boolean isAddition(int[] x, int count, int diagonal) {
        return diagonal == -count || (diagonal != count && x[MOST + diagonal] < x[MOST + 2 + diagonal]);
    }

    private List<String> lines() {
        Deque<String> lines = new ArrayDeque<>();
        int diagonal = before.size() - after.size();
        for (int count = reached.size() - 1; count > 0; count--) {
            int[] x = reached.get(count);
            int old = start(x, count, diagonal);
            if (isAddition(x, count, diagonal)) {
                lines.addFirst("+ " + after.get(old - diagonal - 1));
                diagonal++;
            } else {
                lines.addFirst("- " + before.get(old - 1));
                diagonal--;
            }
        }
        return List.copyOf(lines);
    }
}
