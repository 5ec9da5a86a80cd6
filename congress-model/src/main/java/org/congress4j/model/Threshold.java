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
     * {@return more than one half}
     *
     * @param base of what
     */
    public static Threshold moreThanHalf(MajorityBase base) {
        return builder().numerator(1).denominator(2).exceed(true).base(base).build();
    }

    /**
     * {@return at least two thirds}
     *
     * @param base of what
     */
    public static Threshold twoThirds(MajorityBase base) {
        return builder().numerator(2).denominator(3).exceed(false).base(base).build();
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
