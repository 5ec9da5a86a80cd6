package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class JointBodyTest {
    @Test
    void refusesToNameNeitherBodyNorCongress() {
        assertThatIllegalArgumentException()
                .isThrownBy(JointBody.builder()::build)
                .withMessage("joint body must have a body or a congress");
    }
}
