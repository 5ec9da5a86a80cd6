package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class NamedPartyTest {
    @Test
    void refusesToHaveNeitherPartyNorName() {
        assertThatIllegalArgumentException()
                .isThrownBy(NamedParty.builder()::build)
                .withMessage("named party must have a party or a name");
    }
}
