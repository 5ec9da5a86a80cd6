package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class StatementTextTest {
    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    @Test
    void namesAllMissingAttributesAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(StatementText.builder()::build)
                .withMessage("Cannot build StatementText, some of required attributes are not set [language, text]");
    }

    @Test
    void keepsTheBlanksAroundTheWords() {
        assertThat(StatementText.builder()
                        .language(ENGLISH)
                        .text(" Thank you. \n")
                        .build()
                        .text())
                .isEqualTo(" Thank you. \n");
    }

    @Test
    void refusesABlankText() {
        assertThatIllegalArgumentException()
                .isThrownBy(StatementText.builder().language(ENGLISH).text(" \n")::build)
                .withMessage("text of statement must not be blank");
    }
}
