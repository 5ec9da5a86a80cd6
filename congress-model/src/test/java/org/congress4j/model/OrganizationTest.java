package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class OrganizationTest {
    @Test
    void namesTheMissingId() {
        assertThatIllegalStateException()
                .isThrownBy(Organization.builder()::build)
                .withMessage("Cannot build Organization, some of required attributes are not set [id]");
    }

    @Test
    void refusesToHaveNoName() {
        assertThatIllegalArgumentException()
                .isThrownBy(Organization.builder().id(Id.of("unodc"))::build)
                .withMessage("organization 'unodc' must have a name");
    }

    @Test
    void goesByItsFirstOfficialName() {
        assertThat(Organization.builder()
                        .id(Id.of("unodc"))
                        .addName(Name.shortForm("en", "UNODC"))
                        .addName(Name.official("en", "United Nations Office on Drugs and Crime"))
                        .build()
                        .name())
                .isEqualTo(LocalizedText.of("en", "United Nations Office on Drugs and Crime"));
    }

    @Test
    void goesByItsFirstNameIfNoneIsOfficial() {
        assertThat(Organization.builder()
                        .id(Id.of("unodc"))
                        .addName(Name.asWritten("en", "UNODC"))
                        .addName(Name.shortForm("en", "United Nations Office on Drugs and Crime"))
                        .build()
                        .name())
                .isEqualTo(LocalizedText.of("en", "UNODC"));
    }
}
