package org.congress4j.json.format;

import java.math.BigDecimal;
import org.congress4j.model.describe.Kind;

/** A whole number within bounds. */
final class IntegerShape<N> extends Shape<N> {
    private static final int LONGEST_THAT_RECURS = 7;

    private final Kind.WholeNumber<N> kind;
    private final long min;
    private final long max;

    IntegerShape(Kind.WholeNumber<N> kind) {
        this.kind = kind;
        this.min = kind.least();
        this.max = kind.greatest();
    }

    @Override
    String expected() {
        return "a whole number";
    }

    @Override
    N read(WireReader in) {
        in.expect(JsonToken.NUMBER, expected());
        N known = in.find(this);
        if (known != null) {
            return known;
        }
        String lexeme = in.text();
        long number = wholeNumber(lexeme, in);
        if (number < min || number > max) {
            throw in.wrongType(range());
        }
        N value = kind.of(number);
        in.remember(this, lexeme, value);
        return value;
    }

    private long wholeNumber(String lexeme, WireReader in) {
        try {
            return Long.parseLong(lexeme);
        } catch (NumberFormatException e) {
            return spelledOtherwise(lexeme, in);
        }
    }

    /** A number that is written like {@code 1.0} or {@code 1e2} is whole too. No exponent is expanded beyond 64 bits. */
    private long spelledOtherwise(String lexeme, WireReader in) {
        BigDecimal number;
        try {
            number = new BigDecimal(lexeme);
        } catch (NumberFormatException e) {
            throw in.wrongType(range());
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw in.wrongType(number.stripTrailingZeros().scale() > 0 ? expected() : range());
        }
    }

    long min() {
        return min;
    }

    long max() {
        return max;
    }

    @Override
    int longestThatRecurs() {
        return LONGEST_THAT_RECURS;
    }

    @Override
    void write(N value, WireWriter out) {
        out.integer(((Number) value).longValue());
    }

    private String range() {
        return "a whole number from " + min + " to " + max;
    }
}
