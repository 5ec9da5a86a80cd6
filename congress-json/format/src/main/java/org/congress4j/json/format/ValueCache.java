package org.congress4j.json.format;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of recently read short strings and numbers, so that recurring ones, such as the code of a State in every roll call, are
 * created once and share one instance.
 */
final class ValueCache implements KnownTexts {
    /** Texts up to this length whose characters are of one byte each have a key of their own. */
    private static final int MAX_CODE_LENGTH = 7;

    /** Apart from the others, many of which are ids that are read once. */
    private final CachedValues codes = new CachedValues(12);

    private final CachedValues others = new CachedValues(14);

    /** The shape of the value that is looked for. */
    private @Nullable Shape<?> shape;

    private int maxLength;

    /** The value of the text or number on which an input stands; null if it is not known. */
    @SuppressWarnings("unchecked") // a shape makes values of its own type
    <T> @Nullable T find(Shape<T> shape, JsonInput in) {
        lookFor(shape);
        return (T) in.find(this);
    }

    /** Moves an input on to the next element of an array that is not known. */
    void findAll(Shape<?> shape, JsonInput in, List<Object> found) {
        lookFor(shape);
        in.findAll(this, found);
    }

    private void lookFor(Shape<?> shape) {
        this.shape = shape;
        maxLength = shape.longestThatRecurs();
    }

    @Override
    public int maxLength() {
        return maxLength;
    }

    @Override
    public @Nullable Object find(char[] characters, int offset, int length) {
        long key = codeKey(characters, offset, length);
        if (key >= 0) {
            int place = codes.find(key, shape);
            return place < 0 ? null : codes.value(place);
        }
        int place = others.find(hash(characters, offset, length), shape);
        return place >= 0 && isEqual(others.text(place), characters, offset, length) ? others.value(place) : null;
    }

    <T> void put(Shape<T> shape, String text, T value) {
        int length = text.length();
        char[] characters = text.toCharArray();
        long key = codeKey(characters, 0, length);
        if (key >= 0) {
            codes.put(key, shape, characters, value);
        } else {
            others.put(hash(characters, 0, length), shape, characters, value);
        }
    }

    /** A key that no other text has: the length and the characters, a byte each; negative if there is none. */
    private static long codeKey(char[] characters, int offset, int length) {
        if (length > MAX_CODE_LENGTH) {
            return -1;
        }
        long key = length;
        int bits = 0;
        for (int i = offset; i < offset + length; i++) {
            int character = characters[i];
            key = key << Byte.SIZE | character;
            bits |= character;
        }
        return bits > 0xFF ? -1 : key;
    }

    /** Four characters at a time, which are the bits of a long. */
    private static long hash(char[] characters, int offset, int length) {
        long hash = length;
        int end = offset + length;
        int i = offset;
        for (; i + 3 < end; i += 4) {
            hash = mix(hash
                    ^ (characters[i]
                            | (long) characters[i + 1] << 16
                            | (long) characters[i + 2] << 32
                            | (long) characters[i + 3] << 48));
        }
        for (; i < end; i++) {
            hash = mix(hash ^ characters[i]);
        }
        return hash;
    }

    private static long mix(long bits) {
        long product = bits * CachedValues.SPREAD;
        return product ^ product >>> Integer.SIZE;
    }

    private static boolean isEqual(char[] text, char[] characters, int offset, int length) {
        return Arrays.equals(text, 0, text.length, characters, offset, offset + length);
    }
}
