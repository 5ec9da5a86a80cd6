package org.congress4j.json.format;

import java.time.DateTimeException;
import java.util.function.Function;

/** A value that is one text. */
class TextShape<T> extends Shape<T> {
    private final String expected;
    private final Function<String, T> of;

    TextShape(String expected, Function<String, T> of) {
        this.expected = expected;
        this.of = of;
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
