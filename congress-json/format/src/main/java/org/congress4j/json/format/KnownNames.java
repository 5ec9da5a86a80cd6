package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The names of the members that an object may have, such as {@code id} and {@code congressId}, in the order in which they are
 * written; see {@link JsonInput#next(KnownNames, int)}.
 */
public final class KnownNames {
    /** The place of a name that is not among them, and of what is no name: -1. */
    public static final int UNKNOWN = -1;

    /** Members that may be absent mostly stand in the order of the names, with few left out. */
    private static final int LOOK_AHEAD = 4;

    private final ImmutableList<String> names;
    private final ImmutableMap<String, Integer> places;
    private volatile @Nullable Object form;

    KnownNames(ImmutableList<String> names) {
        this.names = names;
        this.places = IntStream.range(0, names.size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(names::get, Function.identity()));
    }

    String name(int place) {
        return names.get(place);
    }

    /**
     * {@return the place of a name, counted from 0; {@link #UNKNOWN} if it is not among them}
     *
     * @param name the name, such as {@code congressId}
     * @param likely the place from which on it is looked for first, from 0 to the number of names
     */
    public int place(String name, int likely) {
        int end = Math.min(likely + LOOK_AHEAD, names.size());
        for (int place = likely; place < end; place++) {
            if (names.get(place).equals(name)) {
                return place;
            }
        }
        return places.getOrDefault(name, UNKNOWN);
    }

    /**
     * {@return the names in the form in which a JSON library looks for them}
     *
     * <p>It is made when first asked for, and again only if another form was asked for in between.
     *
     * @param type the type of the form
     * @param maker makes the form of the names, whose places it keeps
     * @param <F> the type of the form
     */
    public <F> F as(Class<F> type, Function<ImmutableList<String>, F> maker) {
        Object known = form;
        if (!type.isInstance(known)) {
            known = maker.apply(names);
            form = known;
        }
        return type.cast(known);
    }
}
