package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.CredentialsVerdict;
import org.junit.jupiter.api.Test;

class CredentialsDecisionTest {
    @Test
    void namesTheMissingVerdict() {
        assertThatIllegalStateException()
                .isThrownBy(CredentialsDecision.builder()::build)
                .withMessage("Cannot build CredentialsDecision, some of required attributes are not set [verdict]");
    }

    @Test
    void needsNoBody() {
        assertThat(CredentialsDecision.builder()
                        .verdict(CredentialsVerdict.ACCEPTED)
                        .build()
                        .bodyId())
                .isEmpty();
    }
}
