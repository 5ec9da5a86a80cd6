package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @ValueSource(strings = {"fr", "zh-Hans", "pt-BR", "de-CH-1996", "x-house", "FR"})
    void hasALocaleIfWellFormed(String text) {
        assertThat(LanguageTag.of(text).locale()).contains(Locale.forLanguageTag(text));
    }

    @Test
    void hasALocaleWithoutALanguageIfTheLanguageIsNotKnown() {
        assertThat(LanguageTag.of("und").locale()).contains(Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_GB", "français", "fr-", "f", " fr", "fr, en", "Chinese (Simplified)"})
    void keepsATextThatIsNoTag(String text) {
        assertThat(LanguageTag.of(text).locale()).isEmpty();
        assertThat(LanguageTag.of(text)).hasToString(text);
    }

    @Test
    void isNotEqualToTheSameTagInAnotherCase() {
        assertThat(LanguageTag.of("zh-hans")).isNotEqualTo(LanguageTag.of("zh-Hans"));
    }
}
