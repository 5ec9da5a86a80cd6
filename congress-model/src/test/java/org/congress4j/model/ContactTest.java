package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

class ContactTest {
    @Test
    void hasANameATitleAnOrganizationOrAnEmail() {
        assertThatNoException().isThrownBy(Contact.builder().name("Spokesperson")::build);
        assertThatNoException().isThrownBy(Contact.builder().title(LocalizedText.of("en", "Spokesperson"))::build);
        assertThatNoException().isThrownBy(Contact.builder().organizationId(Id.of("unodc"))::build);
        assertThatNoException().isThrownBy(Contact.builder().email("press@example.org")::build);
    }

    @Test
    void refusesToHaveNoneOfThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(Contact.builder()::build)
                .withMessage("contact must have a name, a title, an organization or an email");
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(Contact.builder().name(" ").email("press@example.org")::build)
                .withMessage("name of contact must not be blank");
    }

    @Test
    void refusesABlankEmail() {
        assertThatIllegalArgumentException()
                .isThrownBy(Contact.builder().name("Spokesperson").email("")::build)
                .withMessage("email of contact must not be blank");
    }
}
