package org.congress4j.model.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTextTest {
    @Test
    void hasNeitherCaseNorMarks() {
        assertThat(FoldedText.of("CÔTE D’IVOIRE")).isEqualTo("cote d’ivoire");
        assertThat(FoldedText.of("Straße & Kıbrıs")).isEqualTo("strasse  and  kibris");
        assertThat(FoldedText.of("Bosnia & Herzegovina")).isEqualTo("bosnia  and  herzegovina");
    }

    @Test
    void wordsAreLettersAndDigits() {
        assertThat(FoldedText.words("cote d’ivoire (2)")).containsExactly("cote", "d", "ivoire", "2");
        assertThat(FoldedText.words(" - ")).isEmpty();
    }
}
