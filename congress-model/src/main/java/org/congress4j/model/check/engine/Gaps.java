package org.congress4j.model.check.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the missing numbers of a sequence, unless it is an excerpt, with as many numbers missing as present or more.
 */
public final class Gaps {
    private Gaps() {}

    /**
     * {@return the missing numbers, such as {@code 4} or {@code 4 to 6}, each with the element after the gap, in the
     *     order of the sequence; empty if no number is missing or the sequence is an excerpt}
     *
     * @param numbers the elements by number
     * @param <V> the type of the elements
     */
    public static <V> Map<V, String> in(NavigableMap<Integer, V> numbers) {
        return in(numbers, String::valueOf);
    }

    /**
     * {@return the missing numbers as they are printed, such as {@code IV} or {@code 1.d to 1.f}, each with the element after the gap,
     *     in the order of the sequence; empty if no number is missing or the sequence is an excerpt}
     *
     * @param numbers the elements by number
     * @param print how a number is printed
     * @param <V> the type of the elements
     */
    public static <V> Map<V, String> in(NavigableMap<Integer, V> numbers, IntFunction<String> print) {
        Map<V, String> missing = new LinkedHashMap<>();
        if (numbers.size() < 2 || isExcerpt(new ArrayList<>(numbers.keySet()))) {
            return missing;
        }
        @Nullable Integer before = null;
        for (Map.Entry<Integer, V> entry : numbers.entrySet()) {
            int number = entry.getKey();
            if (before != null && number - before > 1) {
                missing.put(
                        entry.getValue(),
                        number - before == 2
                                ? print.apply(before + 1)
                                : print.apply(before + 1) + " to " + print.apply(number - 1));
            }
            before = number;
        }
        return missing;
    }

    private static boolean isExcerpt(List<Integer> numbers) {
        long span = (long) numbers.get(numbers.size() - 1) - numbers.get(0) + 1;
        return span - numbers.size() >= numbers.size();
    }
}
