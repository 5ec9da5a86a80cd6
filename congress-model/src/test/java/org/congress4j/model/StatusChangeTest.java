package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.EventStatus;
import org.junit.jupiter.api.Test;

class StatusChangeTest {
    @Test
    void namesTheMissingStatus() {
        assertThatIllegalStateException()
                .isThrownBy(StatusChange.builder()::build)
                .withMessage("Cannot build StatusChange, some of required attributes are not set [status]");
    }

    @Test
    void needsNoDate() {
        assertThat(StatusChange.builder().status(EventStatus.HELD).build().date())
                .isEmpty();
    }

    @Test
    void refusesAKeyThatCannotBeCited() {
        assertThatIllegalArgumentException()
                .isThrownBy(StatusChange.builder().status(EventStatus.HELD).key("#")::build)
                .withMessage("key must not contain '#', '/' or '~' but was '#'");
        assertThatIllegalArgumentException()
                .isThrownBy(StatusChange.builder().status(EventStatus.HELD).key("")::build)
                .withMessage("key must not be blank");
    }
}
