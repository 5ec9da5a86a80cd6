package org.congress4j.json.format;

import java.util.function.LongFunction;

/** A whole number within bounds. */
final class IntegerShape<N extends Number> extends Shape<N> {
    private final long min;
    private final long max;
    private final LongFunction<N> of;

    IntegerShape(long min, long max, LongFunction<N> of) {
        this.min = min;
        this.max = max;
        this.of = of;
    }

    @Override
    String expected() {
        return "a whole number";
    }

    @Override
    N read(WireReader in) {
        in.expect(JsonToken.NUMBER, expected());
        String lexeme = in.text();
        long number;
        try {
            number = Long.parseLong(lexeme);
        } catch (NumberFormatException e) {
            throw in.wrongType(lexeme.matches("-?\\d+") ? range() : expected());
        }
        if (number < min || number > max) {
            throw in.wrongType(range());
        }
        return of.apply(number);
    }

    @Override
    void write(N value, WireWriter out) {
        out.integer(value.longValue());
    }

    private String range() {
        return "a whole number from " + min + " to " + max;
    }
}
