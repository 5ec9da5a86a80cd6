package org.congress4j.model.edit;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Ids that may be meant by one that nobody has. */
final class Similar {
    private static final int SUGGESTED = 3;

    /** How many characters may be wrong. */
    private static final int SLIPS = 2;

    private Similar() {}

    /** The end of a message that names similar ids; empty if there are none. */
    static String to(String id, Collection<String> known) {
        int slips = Math.min(SLIPS, id.length() / 2);
        List<String> near = known.stream()
                .filter(other -> Math.abs(other.length() - id.length()) <= slips)
                .filter(other -> distance(Ascii.toLowerCase(id), Ascii.toLowerCase(other)) <= slips)
                .sorted(Comparator.<String>comparingInt(other -> distance(id, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTED)
                .map(other -> "'" + other + "'")
                .toList();
        return near.isEmpty() ? "" : "; perhaps " + String.join(" or ", near) + " is meant";
    }

    /** How many characters must be put in, taken out or changed to make one text of another. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        Arrays.setAll(before, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[b.length()];
    }
}
