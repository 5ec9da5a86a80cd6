package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class PersonTest {
    @Test
    void namesTheMissingId() {
        assertThatIllegalStateException()
                .isThrownBy(Person.builder()::build)
                .withMessage("Cannot build Person, some of required attributes are not set [id]");
    }

    @Test
    void refusesToHaveNoName() {
        assertThatIllegalArgumentException()
                .isThrownBy(Person.builder().id(Id.of("ghada-waly"))::build)
                .withMessage("person 'ghada-waly' must have a name");
    }

    @Test
    void goesByItsFirstOfficialName() {
        assertThat(Person.builder()
                        .id(Id.of("ghada-waly"))
                        .addName(Name.shortForm("en", "Ms. Waly"))
                        .addName(Name.official("en", "Ghada Waly"))
                        .build()
                        .name())
                .isEqualTo(LocalizedText.of("en", "Ghada Waly"));
    }

    @Test
    void goesByItsFirstNameIfNoneIsOfficial() {
        assertThat(Person.builder()
                        .id(Id.of("ghada-waly"))
                        .addName(Name.asWritten("en", "Ms. Waly"))
                        .addName(Name.shortForm("en", "Ghada Waly"))
                        .build()
                        .name())
                .isEqualTo(LocalizedText.of("en", "Ms. Waly"));
    }
}
