package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.MajorityBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {
    private static final Threshold HALF = Threshold.moreThanHalf(MajorityBase.PRESENT_AND_VOTING);
    private static final Threshold TWO_THIRDS = Threshold.twoThirds(MajorityBase.ELECTORATE);

    @Test
    void namesAllMissingAttributesAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(Threshold.builder()::build)
                .withMessage("Cannot build Threshold, some of required attributes are not set"
                        + " [numerator, denominator, exceed, base]");
    }

    @Test
    void isMoreThanHalfOrAtLeastTwoThirds() {
        assertThat(HALF)
                .isEqualTo(threshold(1, 2)
                        .exceed(true)
                        .base(MajorityBase.PRESENT_AND_VOTING)
                        .build());
        assertThat(TWO_THIRDS)
                .isEqualTo(threshold(2, 3)
                        .exceed(false)
                        .base(MajorityBase.ELECTORATE)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2", "3, 2", "99, 50", "100, 51", "111, 56"})
    void needsMoreThanHalf(long whole, long needed) {
        assertThat(HALF.needed(whole)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 2", "4, 3", "110, 74", "111, 74", "112, 75", "193, 129"})
    void needsAtLeastTwoThirds(long whole, long needed) {
        assertThat(TWO_THIRDS.needed(whole)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2, 2", "3, 3", "4, 3", "5, 4", "111, 75"})
    void needsOneMoreThanExactlyTwoThirdsWhereTheyMustBeExceeded(long whole, long needed) {
        assertThat(TWO_THIRDS.toBuilder().exceed(true).build().needed(whole)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 1", "3, 2", "100, 50"})
    void needsExactlyHalfWhereReachingItIsEnough(long whole, long needed) {
        assertThat(HALF.toBuilder().exceed(false).build().needed(whole)).isEqualTo(needed);
    }

    @Test
    void mayNeedNobodyAnybodyOrEverybody() {
        ThresholdBuilder nobody = threshold(0, 1).exceed(false).base(MajorityBase.PRESENT);
        ThresholdBuilder everybody = threshold(1, 1).exceed(false).base(MajorityBase.PRESENT);

        assertThat(nobody.build().needed(193)).isEqualTo(0);
        assertThat(nobody.exceed(true).build().needed(193)).isEqualTo(1);
        assertThat(everybody.build().needed(193)).isEqualTo(193);
    }

    @Test
    void givesNoWrongNumberForAWholeThatIsTooGreat() {
        assertThat(HALF.needed(Long.MAX_VALUE)).isEqualTo(4611686018427387904L);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> TWO_THIRDS.needed(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesADenominatorBelowOne(int denominator) {
        assertThatIllegalArgumentException()
                .isThrownBy(TWO_THIRDS.toBuilder().denominator(denominator)::build)
                .withMessage("denominator of threshold must be at least 1 but was " + denominator);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void refusesANumeratorBelowZeroOrAboveTheDenominator(int numerator) {
        assertThatIllegalArgumentException()
                .isThrownBy(TWO_THIRDS.toBuilder().numerator(numerator)::build)
                .withMessage("numerator of threshold must be from 0 to 3 but was " + numerator);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void takesANumeratorFromZeroToTheDenominator(int numerator) {
        assertThat(TWO_THIRDS.toBuilder().numerator(numerator).build().numerator())
                .isEqualTo(numerator);
    }

    /** It is kept as written. */
    @Test
    void isNotReduced() {
        assertThat(TWO_THIRDS.toBuilder().numerator(4).denominator(6).build()).isNotEqualTo(TWO_THIRDS);
    }

    private static ThresholdBuilder threshold(int numerator, int denominator) {
        return Threshold.builder().numerator(numerator).denominator(denominator);
    }

    @Test
    void isMoreThanAPartOrAtLeastOne() {
        assertThat(Threshold.moreThan(1, 2, MajorityBase.PRESENT))
                .isEqualTo(Threshold.moreThanHalf(MajorityBase.PRESENT));
        assertThat(Threshold.atLeast(2, 3, MajorityBase.PRESENT)).isEqualTo(Threshold.twoThirds(MajorityBase.PRESENT));
    }
}
