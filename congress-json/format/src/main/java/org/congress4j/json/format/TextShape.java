package org.congress4j.json.format;

import java.time.DateTimeException;
import java.util.function.Function;

/** A value that is one text. */
class TextShape<T> extends Shape<T> {
    private final String name;
    private final String expected;
    private final String pattern;
    private final Function<String, T> of;

    /**
     * The shape of the texts from which a value can be made.
     *
     * @param name what such a text is called where the format is described, such as {@code partialDate}
     * @param expected what is expected, for messages
     * @param pattern one of the {@link Patterns}, which exactly the texts of this shape match; it describes, and {@code of} checks
     * @param of makes the value
     */
    TextShape(String name, String expected, String pattern, Function<String, T> of) {
        this.name = name;
        this.expected = expected;
        this.pattern = pattern;
        this.of = of;
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
        in.expect(JsonToken.TEXT, expected);
        String text = in.wellFormedText();
        if (text.isEmpty()) {
            throw in.error(
                    ProblemCode.EMPTY_TEXT,
                    "expected " + expected + " but found an empty text; leave out what is not known");
        }
        try {
            return of.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw in.invalid(e);
        }
    }

    @Override
    void write(T value, WireWriter out) {
        out.text(value.toString());
    }
}
