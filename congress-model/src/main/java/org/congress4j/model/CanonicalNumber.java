package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one spelling of a number that RFC 8785 section 3.2.2.3 takes from ECMAScript: the shortest digits that give the same double,
 * written with an exponent below 1e-6 and from 1e21 on.
 */
final class CanonicalNumber {
    /** So many digits tell each double from every other. */
    private static final int MAX_DIGITS = 17;
    /** Decimals of so many digits are all told apart by doubles. */
    private static final int DIGITS_OF_EACH = 15;

    private static final Pattern EXPONENT = Pattern.compile("[eE]");

    private static final int LARGEST_PLAIN_EXPONENT = 21;
    private static final int SMALLEST_PLAIN_EXPONENT = -6;

    private CanonicalNumber() {}

    /**
     * The spelling of a number.
     *
     * @throws IllegalArgumentException if no double is spelled so, and another number would take its place
     */
    static String of(String lexeme) {
        String obstacle = obstacle(lexeme);
        checkArgument(obstacle == null, "number %s has no canonical form, since %s", lexeme, obstacle);
        return spelling(Double.parseDouble(lexeme));
    }

    /** Why a number has no spelling, such as <em>it is beyond a double</em>; null if it has one. */
    static @Nullable String obstacle(String lexeme) {
        if (isShort(lexeme)) {
            return null;
        }
        double value = Double.parseDouble(lexeme);
        if (Double.isInfinite(value)) {
            return "it is beyond a double";
        }
        boolean isSpelling = value == 0
                ? hasFewDigits(lexeme)
                : isSpelling(new BigDecimal(lexeme), new BigDecimal(spelling(value)), value);
        return isSpelling ? null : "a double has not as many digits; the nearest is " + spelling(value);
    }

    /** Whether a number has so few digits and no exponent that a double holds each of them. */
    private static boolean isShort(String lexeme) {
        return lexeme.length() <= DIGITS_OF_EACH && lexeme.indexOf('e') < 0 && lexeme.indexOf('E') < 0;
    }

    /** Whether a number next to zero has no more digits than a double; its exponent may be beyond all bounds. */
    private static boolean hasFewDigits(String lexeme) {
        return new BigDecimal(EXPONENT.split(lexeme, 2)[0]).precision() <= MAX_DIGITS;
    }

    private static String spelling(double value) {
        return value == 0 ? "0" : (value < 0 ? "-" : "") + spelling(shortest(Math.abs(value)));
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
