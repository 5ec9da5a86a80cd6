package org.congress4j.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoteChoiceTest {
    @Test
    void isAClosedListOfTexts() {
        assertThat(VoteChoice.values())
                .extracting(VoteChoice::toString)
                .containsExactly(
                        "yes", "no", "abstain", "not-participating", "absent", "non-voting", "not-eligible", "unknown");
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsText(VoteChoice choice) {
        assertThat(VoteChoice.of(choice.toString())).isSameAs(choice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "YES", "Yes", "yes ", "not_participating", "NOT_PARTICIPATING", "non voting", "maybe"})
    void refusesAnyOtherText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VoteChoice.of(text))
                .withMessage("vote choice must be one of [yes, no, abstain, not-participating, absent, non-voting,"
                        + " not-eligible, unknown] but was '" + text + "'");
    }
}
