package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.SuccessionKind;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    @Test
    void namesAllMissingAttributesAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(Succession.builder()::build)
                .withMessage("Cannot build Succession, some of required attributes are not set [kind, stateId]");
    }

    @Test
    void needsNoDate() {
        Succession succession = Succession.builder()
                .kind(SuccessionKind.CONTINUATION)
                .stateId(Id.of("SUN"))
                .build();

        assertThat(succession.date()).isEmpty();
    }
}
