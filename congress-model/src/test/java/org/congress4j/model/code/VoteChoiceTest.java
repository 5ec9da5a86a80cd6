package org.congress4j.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VoteChoiceTest {
    @Test
    void keepsTheOrderInWhichChoicesAreWritten() {
        assertThat(VoteChoice.LIST.codes())
                .extracting(VoteChoice::toString)
                .containsExactly(
                        "yes",
                        "no",
                        "abstain",
                        "not-participating",
                        "absent",
                        "non-voting",
                        "not-eligible",
                        "unknown",
                        "paired",
                        "excused");
    }

    @Test
    void keepsAChoiceThatIsNotOnTheList() {
        assertThat(VoteChoice.of("recused")).hasToString("recused").isEqualTo(VoteChoice.of("recused"));
        assertThat(VoteChoice.of("recused").isRecognized()).isFalse();
    }
}
