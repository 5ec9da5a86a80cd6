package org.congress4j.json.format;

import java.time.DateTimeException;
import java.util.function.Function;

/** A value that is one string. */
class TextShape<T> extends Shape<T> {
    private static final int LONGEST_THAT_RECURS = 32;

    private final String name;
    private final String expected;
    private final String pattern;
    private final Function<String, T> of;
    private final int longestThatRecurs;

    /**
     * The shape of the texts from which a value can be made.
     *
     * @param name what such a text is called where the format is described, such as {@code partialDate}
     * @param expected what is expected, for messages
     * @param pattern one of the {@link Patterns}, which exactly the texts of this shape match; it describes, and {@code of} checks
     * @param of makes the value
     */
    TextShape(String name, String expected, String pattern, Function<String, T> of) {
        this(name, expected, pattern, of, LONGEST_THAT_RECURS);
    }

    private TextShape(String name, String expected, String pattern, Function<String, T> of, int longestThatRecurs) {
        this.longestThatRecurs = longestThatRecurs;
        this.name = name;
        this.expected = expected;
        this.pattern = pattern;
        this.of = of;
    }

    /** The same shape, of whose texts only those recur that are not longer than some number of characters. */
    final TextShape<T> recurringUpTo(int length) {
        return new TextShape<>(name, expected, pattern, of, length);
    }

    @Override
    final int longestThatRecurs() {
        return longestThatRecurs;
    }

    final String name() {
        return name;
    }

    final String pattern() {
        return pattern;
    }

    @Override
    final String expected() {
        return expected;
    }

    @Override
    T read(WireReader in) {
        in.expect(JsonToken.STRING, expected);
        T known = in.find(this);
        if (known != null) {
            return known;
        }
        String text = in.wellFormedText();
        if (text.isEmpty()) {
            throw in.empty(ProblemCode.EMPTY_TEXT, expected, "an empty string");
        }
        try {
            T value = of.apply(text);
            in.remember(this, text, value);
            return value;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw in.invalid(e);
        }
    }

    @Override
    void write(T value, WireWriter out) {
        out.text(value.toString());
    }
}
