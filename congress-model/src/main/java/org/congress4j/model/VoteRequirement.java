package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.congress4j.model.code.MajorityBase;
import org.immutables.value.Value;

/**
 * What a rule of procedure needed in a vote and what was there, such as <em>50 of 99 needed, 81 in favour</em>. Numbers are decimal,
 * because votes may have weights.
 */
@Value.Immutable
public abstract class VoteRequirement implements Extensible {
    /** {@code quorum}: So many must be present to take a decision. */
    public static final String QUORUM = "quorum";

    /** {@code validity}: So many must take part, or the vote is void. */
    public static final String VALIDITY = "validity";

    /** {@code minimum}: So many must be in favour, whatever the whole is. */
    public static final String MINIMUM = "minimum";

    /** {@code majority}: Such a part must be in favour, or so many votes are needed to be elected. */
    public static final String MAJORITY = "majority";

    VoteRequirement() {}

    /** {@return what is required: {@code quorum}, {@code validity}, {@code minimum} or {@code majority}} */
    public abstract String kind();

    /** {@return the college of which it is required, by its key in the vote, such as {@code workers}; absent if of the vote as a whole} */
    public abstract Optional<String> collegeKey();

    /** {@return the least number that is enough, such as 50; of votes with weights, which can be split at will, the part itself, such as
     *     5.25 of 10.5} */
    public abstract BigDecimal needed();

    /** {@return true if the number must be exceeded, as one of votes with weights that are no whole numbers may have to be; absent if
     *     reaching it is enough} */
    public abstract Optional<Boolean> exceed();

    /** {@return the whole of which a part is needed, such as 99; absent if a number is needed whatever the whole is} */
    public abstract Optional<BigDecimal> whole();

    /** {@return of what it is a part, such as {@code present-and-voting}; absent if there is no whole} */
    public abstract Optional<MajorityBase> base();

    /** {@return what was there, such as 81 in favour; absent in an election, in which each candidate has a number} */
    public abstract Optional<BigDecimal> reached();

    /** {@return whether it is met, which nobody in favour never is; absent in an election} */
    public abstract Optional<Boolean> met();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return what is needed and what was there, such as {@code 50 of 99 needed, 81 in favour}} */
    @Override
    public final String toString() {
        String number = (exceed().orElse(false) ? "more than " : "") + plain(needed());
        String what = switch (kind()) {
            case QUORUM -> " present";
            case VALIDITY -> " votes";
            default -> " in favour";
        };
        return number + whole().map(all -> " of " + plain(all)).orElse("") + " needed"
                + reached().map(part -> ", " + plain(part) + what).orElse("");
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** What a threshold requires of a whole, and whether a part meets it. */
    static VoteRequirement of(
            String kind, Optional<String> collegeKey, Threshold threshold, BigDecimal part, BigDecimal whole) {
        BigDecimal right = whole.multiply(BigDecimal.valueOf(threshold.numerator()));
        BigDecimal denominator = BigDecimal.valueOf(threshold.denominator());
        int comparison = part.multiply(denominator).compareTo(right);
        boolean met = threshold.exceed() ? comparison > 0 : comparison >= 0;
        // Nobody in favour carries nothing, though 0 is two thirds of 0.
        boolean nobody = kind.equals(MAJORITY) && part.signum() == 0;
        VoteRequirementBuilder requirement = builder()
                .kind(kind)
                .collegeKey(collegeKey)
                .whole(whole)
                .base(threshold.base())
                .reached(part)
                .met(met && !nobody);
        return isWhole(whole) && isWhole(part)
                ? requirement
                        .needed(BigDecimal.valueOf(threshold.needed(whole.longValueExact())))
                        .build()
                : requirement
                        .needed(right.divide(denominator, MathContext.DECIMAL64))
                        .exceed(Optional.of(threshold.exceed()).filter(exceed -> exceed))
                        .build();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** {@return a builder with nothing set} */
    public static VoteRequirementBuilder builder() {
        return new VoteRequirementBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract VoteRequirementBuilder toBuilder();
}
