package org.congress4j.json.format;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The one spelling of a number that RFC 8785 section 3.2.2.3 takes from ECMAScript: the shortest digits that give the same double,
 * written with an exponent below 1e-6 and from 1e21 on.
 */
final class CanonicalNumber {
    /** So many digits tell each double from every other. */
    private static final int MAX_DIGITS = 17;

    private static final int LARGEST_PLAIN_EXPONENT = 21;
    private static final int SMALLEST_PLAIN_EXPONENT = -6;

    private CanonicalNumber() {}

    /**
     * The spelling of a number.
     *
     * @throws IllegalArgumentException if no double is spelled so, and another number would take its place
     */
    static String of(String lexeme) {
        double value = Double.parseDouble(lexeme);
        checkArgument(
                !Double.isInfinite(value), "number %s has no canonical form, since it is beyond a double", lexeme);
        String spelling = value == 0 ? "0" : (value < 0 ? "-" : "") + spelling(shortest(Math.abs(value)));
        checkArgument(
                isSpelling(new BigDecimal(lexeme), new BigDecimal(spelling), value),
                "number %s has no canonical form, since a double has not as many digits; the nearest is %s",
                lexeme,
                spelling);
        return spelling;
    }

    /** Whether a decimal is one that programs write for a double: its shortest spelling, or more of its digits. */
    private static boolean isSpelling(BigDecimal written, BigDecimal shortest, double value) {
        if (written.compareTo(shortest) == 0) {
            return true;
        }
        int digits = written.precision();
        boolean hasFraction = written.stripTrailingZeros().scale() > 0;
        return (hasFraction && digits <= MAX_DIGITS)
                || new BigDecimal(value).round(new MathContext(digits)).compareTo(written) == 0;
    }

    /**
     * The decimal with the fewest digits that gives the double; of several, the nearest, and of two that are as near, the one whose
     * last digit is even (ECMAScript, Number::toString, note 2). {@link Double#toString} does not give it before JDK 19.
     */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MAX_DIGITS; digits++) {
            BigDecimal below = exact.round(new MathContext(digits, RoundingMode.DOWN));
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
            int closer = exact.subtract(below).compareTo(above.subtract(exact));
            boolean nearerBelow = closer < 0 || (closer == 0 && isEven(below, digits));
            BigDecimal nearer = nearerBelow ? below : above;
            BigDecimal farther = nearerBelow ? above : below;
            // The doubles around a power of two lie closer on one side, so the nearer decimal may be the one that
            // misses.
            if (nearer.doubleValue() == value) {
                return nearer;
            }
            if (farther.doubleValue() == value) {
                return farther;
            }
        }
        return exact.round(new MathContext(MAX_DIGITS, RoundingMode.HALF_EVEN));
    }

    private static boolean isEven(BigDecimal decimal, int digits) {
        BigDecimal last = decimal.setScale(decimal.scale() + digits - decimal.precision());
        return !last.unscaledValue().testBit(0);
    }

    private static String spelling(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        String digits = stripped.unscaledValue().toString();
        // The value is 0.digits times ten to this power.
        int exponent = digits.length() - stripped.scale();
        if (exponent > LARGEST_PLAIN_EXPONENT || exponent <= SMALLEST_PLAIN_EXPONENT) {
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            return digits.charAt(0) + fraction + "e" + (exponent > 0 ? "+" : "") + (exponent - 1);
        }
        return stripped.toPlainString();
    }
}
