package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RepresentationTest {
    @Test
    void hasAPartyOrANameAsWritten() {
        assertThat(Representation.builder()
                        .representativeId(Id.<Organization>of("prc-government"))
                        .build()
                        .name())
                .isEmpty();
        assertThat(Representation.builder()
                        .name("Government of the People's Republic of China")
                        .build()
                        .representativeId())
                .isEmpty();
    }

    @Test
    void refusesToHaveNeitherPartyNorName() {
        assertThatIllegalArgumentException()
                .isThrownBy(Representation.builder()::build)
                .withMessage("representation must have a party or a name");
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(Representation.builder()
                        .representativeId(Id.<Organization>of("prc-government"))
                        .name(" ")::build)
                .withMessage("name of representation must not be blank");
    }

    @Test
    void refusesToHaveAPeriodOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(Representation.builder().period(DateRange.from("1971-10-25"))::build)
                .withMessage("representation must have a party or a name");
    }
}
