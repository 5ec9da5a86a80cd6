package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.congress4j.model.code.OfficeKind;
import org.junit.jupiter.api.Test;

class ChairTest {
    @Test
    void hasAPartyOrANameAsWritten() {
        assertThat(Chair.builder()
                        .holderId(Id.<Person>of("kamikawa-yoko"))
                        .build()
                        .name())
                .isEmpty();
        assertThat(Chair.builder().name("Kamikawa Yoko").build().holderId()).isEmpty();
    }

    @Test
    void refusesToHaveNeitherPartyNorName() {
        assertThatIllegalArgumentException()
                .isThrownBy(Chair.builder()::build)
                .withMessage("chair must have a party or a name");
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        Chair.builder().holderId(Id.<Person>of("kamikawa-yoko")).name(" ")::build)
                .withMessage("name of chair must not be blank");
    }

    @Test
    void refusesToHaveAnOfficeOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(Chair.builder().office(OfficeKind.PRESIDENT)::build)
                .withMessage("chair must have a party or a name");
    }
}
