package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.math.LongMath;
import java.math.RoundingMode;
import org.congress4j.model.code.MajorityBase;
import org.immutables.value.Value;

/**
 * A part of a whole that must be reached or exceeded, such as more than one half of those present and voting, or at least two
 * thirds of the members.
 */
@Value.Immutable
public abstract class Threshold implements Extensible {
    Threshold() {}

    /** {@return the numerator, at least 0 and at most the denominator, such as 2} */
    public abstract int numerator();

    /** {@return the denominator, at least 1, such as 3} */
    public abstract int denominator();

    /** {@return whether the part must be exceeded; if not, reaching it is enough} */
    public abstract boolean exceed();

    /** {@return of what it is a part} */
    public abstract MajorityBase base();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /**
     * {@return more than a part of the whole, such as {@code moreThan(1, 2, MajorityBase.PRESENT_AND_VOTING)}}
     *
     * @param numerator the numerator, at least 0 and at most the denominator
     * @param denominator the denominator, at least 1
     * @param base of what
     * @throws IllegalArgumentException if the part is not one from 0 to 1
     */
    public static Threshold moreThan(int numerator, int denominator, MajorityBase base) {
        return builder()
                .numerator(numerator)
                .denominator(denominator)
                .exceed(true)
                .base(base)
                .build();
    }

    /**
     * {@return at least a part of the whole, such as {@code atLeast(2, 3, MajorityBase.PRESENT_AND_VOTING)}}
     *
     * @param numerator the numerator, at least 0 and at most the denominator
     * @param denominator the denominator, at least 1
     * @param base of what
     * @throws IllegalArgumentException if the part is not one from 0 to 1
     */
    public static Threshold atLeast(int numerator, int denominator, MajorityBase base) {
        return builder()
                .numerator(numerator)
                .denominator(denominator)
                .exceed(false)
                .base(base)
                .build();
    }

    /**
     * {@return more than one half}
     *
     * @param base of what
     */
    public static Threshold moreThanHalf(MajorityBase base) {
        return moreThan(1, 2, base);
    }

    /**
     * {@return at least two thirds}
     *
     * @param base of what
     */
    public static Threshold twoThirds(MajorityBase base) {
        return atLeast(2, 3, base);
    }

    /**
     * {@return the least whole number that meets it: 74 for at least two thirds of 111, 56 for more than one half of 111}
     *
     * @param whole the whole, at least 0
     */
    public final long needed(long whole) {
        long product = Math.multiplyExact(whole, numerator());
        return exceed() ? product / denominator() + 1 : LongMath.divide(product, denominator(), RoundingMode.CEILING);
    }

    @Value.Check
    final void check() {
        checkArgument(denominator() >= 1, "denominator of threshold must be at least 1 but was %s", denominator());
        checkArgument(
                numerator() >= 0 && numerator() <= denominator(),
                "numerator of threshold must be from 0 to %s but was %s",
                denominator(),
                numerator());
    }

    /** {@return a builder with nothing set} */
    public static ThresholdBuilder builder() {
        return new ThresholdBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ThresholdBuilder toBuilder();
}
