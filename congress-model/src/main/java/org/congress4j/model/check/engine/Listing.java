package org.congress4j.model.check.engine;

import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Names some of many in the words of a finding, and counts the rest: <em>A, B, … and 3,990 more</em>. */
public final class Listing {
    /** How many are named. */
    public static final int NAMED = 10;

    // Ten of them with what stands between leave room for the count in what a text may have.
    private static final int LONGEST_NAME = 60;

    private Listing() {}

    /**
     * {@return all of up to ten names, such as <em>FRA, JPN</em>, or ten of more and how many more there are}
     *
     * @param names the names
     */
    public static String of(Collection<?> names) {
        return of(names, names.size(), ", ");
    }

    /**
     * {@return ten names of many, and how many more there are}
     *
     * @param names the first of the names, ten or more if there are so many
     * @param count how many there are in all
     * @param between what stands between two, such as {@code ", "}
     */
    public static String of(Iterable<?> names, long count, String between) {
        String named = StreamSupport.stream(Iterables.limit(names, NAMED).spliterator(), false)
                .map(name -> Shortened.of(name.toString(), LONGEST_NAME))
                .collect(Collectors.joining(between));
        return count <= NAMED ? named : named + String.format(Locale.ROOT, "%s… and %,d more", between, count - NAMED);
    }
}
