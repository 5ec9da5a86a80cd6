package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class CapacityTest {
    @Test
    void namesTheMissingTitle() {
        assertThatIllegalStateException()
                .isThrownBy(Capacity.builder()::build)
                .withMessage("Cannot build Capacity, some of required attributes are not set [title]");
    }
}
