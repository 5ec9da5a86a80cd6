package org.congress4j.model.edit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which elements of two lists belong together. */
final class ListPairs {
    /** Lists that differ in more are compared place by place, so that the work stays in proportion to them. */
    private static final int MOST_CELLS = 250_000;

    /**
     * Elements that belong together.
     *
     * @param before the index in the first list; -1 if the element was added
     * @param after the index in the second list; -1 if the element was removed
     */
    record Pair(int before, int after) {}

    private ListPairs() {}

    /** The elements of two lists whose order matters: those that are equal stay together, and what stands between them in turn. */
    static <V> ImmutableList<Pair> ordered(List<V> before, List<V> after) {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int beforeEnd = before.size();
        int afterEnd = after.size();
        while (beforeEnd > start
                && afterEnd > start
                && before.get(beforeEnd - 1).equals(after.get(afterEnd - 1))) {
            beforeEnd--;
            afterEnd--;
        }
        return middle(before, after, start, beforeEnd, afterEnd);
    }

    /** The elements of two lists whose order says nothing; those that are left over are paired if they are as many. */
    static <V> ImmutableList<Pair> unordered(List<V> before, List<V> after) {
        Map<V, Integer> missing = new HashMap<>();
        after.forEach(value -> missing.merge(value, 1, Integer::sum));
        List<Integer> removed = new ArrayList<>();
        Map<V, Integer> common = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            V value = before.get(i);
            int left = missing.getOrDefault(value, 0);
            if (left == 0) {
                removed.add(i);
            } else {
                missing.put(value, left - 1);
                common.merge(value, 1, Integer::sum);
            }
        }
        List<Integer> added = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            int left = common.getOrDefault(after.get(i), 0);
            if (left == 0) {
                added.add(i);
            } else {
                common.put(after.get(i), left - 1);
            }
        }
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        if (removed.size() == added.size()) {
            for (int i = 0; i < removed.size(); i++) {
                pairs.add(new Pair(removed.get(i), added.get(i)));
            }
        } else {
            removed.forEach(index -> pairs.add(new Pair(index, -1)));
            added.forEach(index -> pairs.add(new Pair(-1, index)));
        }
        return pairs.build();
    }

    private static <V> ImmutableList<Pair> middle(
            List<V> before, List<V> after, int start, int beforeEnd, int afterEnd) {
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        int fromBefore = start;
        int fromAfter = start;
        for (Pair equal : longestCommon(before.subList(start, beforeEnd), after.subList(start, afterEnd))) {
            gap(fromBefore, start + equal.before(), fromAfter, start + equal.after(), pairs);
            fromBefore = start + equal.before() + 1;
            fromAfter = start + equal.after() + 1;
        }
        gap(fromBefore, beforeEnd, fromAfter, afterEnd, pairs);
        return pairs.build();
    }

    /** Pairs what stands between equal elements in turn. */
    private static void gap(int before, int beforeEnd, int after, int afterEnd, ImmutableList.Builder<Pair> pairs) {
        int b = before;
        int a = after;
        while (b < beforeEnd || a < afterEnd) {
            pairs.add(new Pair(b < beforeEnd ? b++ : -1, a < afterEnd ? a++ : -1));
        }
    }

    private static <V> List<Pair> longestCommon(List<V> before, List<V> after) {
        if ((long) before.size() * after.size() > MOST_CELLS) {
            return List.of();
        }
        int[][] lengths = new int[before.size() + 1][after.size() + 1];
        for (int b = before.size() - 1; b >= 0; b--) {
            for (int a = after.size() - 1; a >= 0; a--) {
                lengths[b][a] = before.get(b).equals(after.get(a))
                        ? lengths[b + 1][a + 1] + 1
                        : Math.max(lengths[b + 1][a], lengths[b][a + 1]);
            }
        }
        List<Pair> common = new ArrayList<>();
        int b = 0;
        int a = 0;
        while (b < before.size() && a < after.size()) {
            if (before.get(b).equals(after.get(a))) {
                common.add(new Pair(b++, a++));
            } else if (lengths[b + 1][a] >= lengths[b][a + 1]) {
                b++;
            } else {
                a++;
            }
        }
        return common;
    }
}
