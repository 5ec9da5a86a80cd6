package org.congress4j.model.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void knowsWhatIsMeantByATagWithAnUnderscoreOrAnEnglishName() {
        assertThat(Languages.meant("fr_FR")).contains("fr-FR");
        assertThat(Languages.meant(" fr")).contains("fr");
        assertThat(Languages.meant("French")).contains("fr");
        assertThat(Languages.meant("xx_YY")).isEmpty();
        assertThat(Languages.meant("a_b_c")).isEmpty();
        assertThat(Languages.meant("jp")).isEmpty();
    }

    @Test
    void aLongSubtagIsNoLanguage() {
        assertThat(Languages.unknown("english")).contains("english");
        assertThat(Languages.unknown("en")).isEmpty();
        assertThat(Languages.unknown("gsw")).isEmpty();
    }
}
