package org.congress4j.json.format;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A four-way associative cache of values by key and shape. With two ways, too many of some two hundred codes would share a set, and
 * evict each other in every list.
 */
final class CachedValues {
    private static final int MIN_BITS = 6;
    private static final int WAYS = 4;
    /** The fraction of the golden ratio, which spreads keys that differ little. */
    static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final int maxBits;
    private int bits = MIN_BITS;
    private long[] keys = new long[1 << MIN_BITS];
    private char[] @Nullable [] texts = new char[1 << MIN_BITS][];
    /** The shape and the value of each, side by side. */
    private @Nullable Object[] shapesAndValues = new Object[2 << MIN_BITS];

    private int puts;

    /** A table that grows to two to the power of some bits. */
    CachedValues(int maxBits) {
        this.maxBits = maxBits;
    }

    /** The place of a value; -1 if there is none. */
    int find(long key, @Nullable Shape<?> shape) {
        int first = place(key);
        for (int place = first; place < first + WAYS; place++) {
            if (keys[place] == key && shapesAndValues[2 * place] == shape) {
                return place;
            }
        }
        return -1;
    }

    @Nullable
    Object value(int place) {
        return shapesAndValues[2 * place + 1];
    }

    char[] text(int place) {
        return requireNonNull(texts[place]);
    }

    void put(long key, Shape<?> shape, char[] text, Object value) {
        if (++puts > keys.length && bits < maxBits) {
            // What is lost is soon there again.
            bits++;
            keys = new long[1 << bits];
            texts = new char[1 << bits][];
            shapesAndValues = new Object[2 << bits];
            puts = 0;
        }
        int place = place(key);
        System.arraycopy(keys, place, keys, place + 1, WAYS - 1);
        System.arraycopy(texts, place, texts, place + 1, WAYS - 1);
        System.arraycopy(shapesAndValues, 2 * place, shapesAndValues, 2 * place + 2, 2 * (WAYS - 1));
        keys[place] = key;
        texts[place] = text;
        shapesAndValues[2 * place] = shape;
        shapesAndValues[2 * place + 1] = value;
    }

    /** The first of the places of a key. */
    private int place(long key) {
        return (int) ((key * SPREAD) >>> (Long.SIZE - bits)) & -WAYS;
    }
}
