package org.congress4j.json.report.page;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Some of a long list, so that a page of ten thousand is still read at once.
 *
 * @param from the place of the first, counted from 1
 * @param elements what is in it
 */
public record Chunk<T>(int from, ImmutableList<T> elements) {
    private static final int MOST = 100;

    /**
     * {@return a list in chunks, one if it has at most 100 elements, none if it is empty}
     *
     * @param all the list
     */
    public static <T> ImmutableList<Chunk<T>> of(List<T> all) {
        List<Chunk<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            chunks.add(new Chunk<>(
                    from + 1, ImmutableList.copyOf(all.subList(from, Math.min(all.size(), from + MOST)))));
        }
        return ImmutableList.copyOf(chunks);
    }

    /** {@return the places that it holds, such as <em>101 to 200</em>} */
    public String label() {
        return from + " to " + (from + elements.size() - 1);
    }
}
