package org.congress4j.model.edit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which elements of two lists belong together. */
final class ListPairs {
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

    /** The longest row of elements that are in both lists, in the same order, of those that stand once in each. */
    private static <V> List<Pair> longestCommon(List<V> before, List<V> after) {
        Map<V, Integer> places = placesOfUnique(after);
        List<Pair> common = new ArrayList<>();
        placesOfUnique(before).forEach((value, place) -> {
            Integer other = places.get(value);
            if (other != null) {
                common.add(new Pair(place, other));
            }
        });
        common.sort(Comparator.comparingInt(Pair::before));
        return longestRising(common);
    }

    private static <V> Map<V, Integer> placesOfUnique(List<V> values) {
        Map<V, Integer> places = new HashMap<>();
        Set<V> repeated = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (places.put(values.get(i), i) != null) {
                repeated.add(values.get(i));
            }
        }
        places.keySet().removeAll(repeated);
        return places;
    }

    /** The longest row of pairs of which the second places rise as the first do. */
    private static List<Pair> longestRising(List<Pair> pairs) {
        // For each length of a row, the pair that ends it with the least second place, and for each pair the one before
        // it.
        List<Integer> ends = new ArrayList<>();
        int[] previous = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(ends.get(middle)).after() < pairs.get(i).after()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(i);
            } else {
                ends.set(low, i);
            }
        }
        Deque<Pair> row = new ArrayDeque<>();
        for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = previous[i]) {
            row.addFirst(pairs.get(i));
        }
        return List.copyOf(row);
    }
}
