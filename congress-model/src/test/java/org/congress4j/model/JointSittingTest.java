package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class JointSittingTest {
    @Test
    void refusesToNameNeitherBodyNorCongress() {
        assertThatIllegalArgumentException()
                .isThrownBy(JointSitting.builder().number(2)::build)
                .withMessage("joint sitting must have a body or a congress");
    }

    @Test
    void refusesANumberBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(JointSitting.builder().congressId(Id.of("cmp-14")).number(0)::build)
                .withMessage("number of joint sitting must be at least 1 but was 0");
    }
}
