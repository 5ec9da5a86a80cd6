package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class CollegeTest {
    @Test
    void namesTheMissingKey() {
        assertThatIllegalStateException()
                .isThrownBy(College.builder()::build)
                .withMessage("Cannot build College, some of required attributes are not set [key]");
    }

    @Test
    void refusesAKeyThatCannotBeCited() {
        assertThatIllegalArgumentException()
                .isThrownBy(College.builder().key("b/c")::build)
                .withMessage("key must not contain '#', '/' or '~' but was 'b/c'");
        assertThatIllegalArgumentException()
                .isThrownBy(College.builder().key("")::build)
                .withMessage("key must not be blank");
    }

    @Test
    void refusesANegativeSize() {
        assertThatIllegalArgumentException()
                .isThrownBy(College.builder().key("workers").size(-1)::build)
                .withMessage("size of college 'workers' must be at least 0 but was -1");
    }

    @Test
    void mayBeEmptyOrOfUnknownSize() {
        CollegeBuilder workers = College.builder().key("workers");

        assertThat(workers.build().size()).isEmpty();
        assertThat(workers.size(0).build().size()).hasValue(0);
    }
}
