package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class IdentifierTest {
    @Test
    void isMadeFromSchemeAndValue() {
        Identifier decision = Identifier.of("un-decision", "74/550 B");

        assertThat(decision.scheme()).isEqualTo("un-decision");
        assertThat(decision.value()).isEqualTo("74/550 B");
    }

    @Test
    void namesAllMissingAttributesAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(Identifier.builder()::build)
                .withMessage("Cannot build Identifier, some of required attributes are not set [scheme, value]");
    }

    @Test
    void refusesBlankTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifier.of("", "74/550 B"))
                .withMessage("scheme of identifier must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifier.of("un-decision", " "))
                .withMessage("value of identifier must not be blank");
    }
}
