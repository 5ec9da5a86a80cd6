package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class LanguageVersionTest {
    @Test
    void namesTheMissingLanguage() {
        assertThatIllegalStateException()
                .isThrownBy(LanguageVersion.builder()::build)
                .withMessage("Cannot build LanguageVersion, some of required attributes are not set [language]");
    }
}
