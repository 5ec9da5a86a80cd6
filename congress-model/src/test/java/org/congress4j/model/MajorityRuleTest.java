package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.MajorityBase;
import org.junit.jupiter.api.Test;

class MajorityRuleTest {
    @Test
    void namesAllMissingAttributesAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(MajorityRule.builder()::build)
                .withMessage("Cannot build MajorityRule, some of required attributes are not set" + " [key]");
    }

    @Test
    void hasAThresholdOrAMinimumInFavourOrBoth() {
        Threshold half = Threshold.moreThanHalf(MajorityBase.PRESENT_AND_VOTING);

        assertThat(rule().threshold(half).build().minimumInFavour()).isEmpty();
        assertThat(rule().minimumInFavour(9).build().threshold()).isEmpty();
        assertThat(rule().threshold(half).minimumInFavour(9).build().threshold())
                .contains(half);
    }

    @Test
    void refusesToHaveNeitherThresholdNorMinimum() {
        assertThatIllegalArgumentException()
                .isThrownBy(rule()::build)
                .withMessage("majority rule 'substance' must have a threshold or a minimum in favour");
    }

    /** A quorum says when the vote counts, not when the matter carries. */
    @Test
    void refusesToHaveAQuorumOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(rule().quorum(Threshold.moreThanHalf(MajorityBase.ELECTORATE))::build)
                .withMessage("majority rule 'substance' must have a threshold or a minimum in favour");
    }

    @Test
    void refusesANegativeMinimum() {
        assertThatIllegalArgumentException()
                .isThrownBy(rule().minimumInFavour(-1)::build)
                .withMessage("votes in favour needed must be at least 0 but was -1");
    }

    @Test
    void mayNeedNobodyInFavour() {
        assertThat(rule().minimumInFavour(0).build().minimumInFavour()).hasValue(0);
    }

    @Test
    void refusesABlankRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(rule().minimumInFavour(9).rule("")::build)
                .withMessage("rule of majority 'substance' must not be blank");
    }

    @Test
    void refusesAKeyThatCannotBeCited() {
        assertThatIllegalArgumentException()
                .isThrownBy(rule().minimumInFavour(9).key("27#3")::build)
                .withMessage("key must not contain '#', '/' or '~' but was '27#3'");
        assertThatIllegalArgumentException()
                .isThrownBy(rule().minimumInFavour(9).key("")::build)
                .withMessage("key must not be blank");
    }

    private static MajorityRuleBuilder rule() {
        return MajorityRule.builder().key("substance").everyCollege(false).veto(true);
    }

    @Test
    void holdsForTheCollegesTogetherAndWithoutVetoUnlessItIsToldOtherwise() {
        MajorityRule rule = MajorityRule.builder()
                .key("simple")
                .threshold(Threshold.moreThanHalf(MajorityBase.PRESENT_AND_VOTING))
                .build();

        assertThat(rule.everyCollege()).isFalse();
        assertThat(rule.veto()).isFalse();
    }
}
