package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ResolutionTest {
    @Test
    void namesTheMissingId() {
        assertThatIllegalStateException()
                .isThrownBy(Resolution.builder()::build)
                .withMessage("Cannot build Resolution, some of required attributes are not set [id]");
    }

    /** Declaration and resolution are different types, whatever they hold. */
    @Test
    void isNotEqualToADeclarationWithTheSameMembers() {
        assertThat((Object) Resolution.builder().id(Id.of("kyoto")).build())
                .isNotEqualTo(Declaration.builder().id(Id.of("kyoto")).build());
    }
}
