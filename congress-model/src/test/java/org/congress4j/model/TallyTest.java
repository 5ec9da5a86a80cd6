package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TallyTest {
    @Test
    void isMadeFromThreeNumbers() {
        Tally tally = Tally.of(76, 35, 17);

        assertThat(tally.yes()).hasValue(76);
        assertThat(tally.no()).hasValue(35);
        assertThat(tally.abstain()).hasValue(17);
    }

    /** What was not announced is not known, and not computed. */
    @Test
    void hasNoNumberThatWasNotAnnounced() {
        Tally tally = Tally.of(76, 35, 17);

        assertThat(tally.cast()).isEmpty();
        assertThat(tally.total()).isEmpty();
        assertThat(tally.absent()).isEmpty();
        assertThat(Tally.builder().yes(76).build().no()).isEmpty();
    }

    @Test
    void tellsZeroFromUnknown() {
        assertThat(Tally.of(0, 0, 0).abstain()).hasValue(0);
        assertThat(Tally.of(0, 0, 0)).isNotEqualTo(Tally.builder().build());
    }

    static ImmutableList<Arguments> talliesWithANegativeNumber() {
        return ImmutableList.of(
                arguments("yes", Tally.builder().yes(-1)),
                arguments("no", Tally.builder().no(-1)),
                arguments("abstain", Tally.builder().abstain(-1)),
                arguments("notParticipating", Tally.builder().notParticipating(-1)),
                arguments("absent", Tally.builder().absent(-1)),
                arguments("nonVoting", Tally.builder().nonVoting(-1)),
                arguments("notEligible", Tally.builder().notEligible(-1)),
                arguments("invalid", Tally.builder().invalid(-1)),
                arguments("cast", Tally.builder().cast(-1)),
                arguments("total", Tally.builder().total(-1)));
    }

    @ParameterizedTest
    @MethodSource("talliesWithANegativeNumber")
    void refusesANegativeNumber(String number, TallyBuilder tally) {
        assertThatIllegalArgumentException()
                .isThrownBy(tally::build)
                .withMessage(number + " of tally must be at least 0 but was -1");
    }

    @Test
    void refusesToBeMadeFromANegativeNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.of(76, -35, 17))
                .withMessage("no of tally must be at least 0 but was -35");
    }

    /** Announced numbers need not add up. */
    @Test
    void keepsNumbersThatContradictEachOther() {
        assertThat(Tally.of(76, 35, 17).toBuilder().cast(111).total(100).build().total())
                .hasValue(100);
    }
}
