package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.SessionEventKind;
import org.junit.jupiter.api.Test;

class SessionEventTest {
    @Test
    void namesTheMissingKind() {
        assertThatIllegalStateException()
                .isThrownBy(SessionEvent.builder()::build)
                .withMessage("Cannot build SessionEvent, some of required attributes are not set [kind]");
    }

    @Test
    void needsNoTime() {
        assertThat(SessionEvent.builder()
                        .kind(SessionEventKind.SUSPENDED)
                        .build()
                        .time())
                .isEmpty();
    }
}
