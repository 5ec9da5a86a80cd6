package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final LocalizedText TEXT = LocalizedText.of("en", "The speaker thanked the host.");

    @Test
    void namesTheMissingText() {
        assertThatIllegalStateException()
                .isThrownBy(Summary.builder()::build)
                .withMessage("Cannot build Summary, some of required attributes are not set [text]");
    }

    @Test
    void needsNoWriter() {
        assertThat(Summary.builder().text(TEXT).build().writtenBy()).isEmpty();
    }

    @Test
    void refusesABlankWriter() {
        assertThatIllegalArgumentException()
                .isThrownBy(Summary.builder().text(TEXT).writtenBy("")::build)
                .withMessage("writer of summary must not be blank");
    }
}
