package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.code.NameKind;
import org.junit.jupiter.api.Test;

class NameTest {
    private static final Name OFFICIAL = Name.official("en", "Fourteenth United Nations Congress");
    private static final Name SHORT = Name.shortForm("en", "Kyoto Congress");

    @Test
    void isOfTheKindThatItsFactorySays() {
        assertThat(Name.official("en", "Kyoto Congress").kind()).contains(NameKind.of("official"));
        assertThat(Name.shortForm("en", "Kyoto Congress").kind()).contains(NameKind.of("short"));
        assertThat(Name.asWritten("en", "Kyoto Congress").kind()).contains(NameKind.of("as-written"));
        assertThat(Name.of(NameKind.of("nickname"), LocalizedText.of("en", "Kyoto"))
                        .kind())
                .contains(NameKind.of("nickname"));
    }

    @Test
    void hasItsTextInTheLanguageGiven() {
        assertThat(Name.official("en", "Kyoto Congress").text()).isEqualTo(LocalizedText.of("en", "Kyoto Congress"));
        assertThat(Name.shortForm("fr", "Congrès de Kyoto").text())
                .isEqualTo(LocalizedText.of("fr", "Congrès de Kyoto"));
        assertThat(Name.asWritten("ja", "京都コングレス").text()).isEqualTo(LocalizedText.of("ja", "京都コングレス"));
    }

    @Test
    void prefersTheFirstOfficialName() {
        Name later = Name.official("en", "Another Official Name");

        assertThat(Name.preferred(ImmutableList.of(SHORT, OFFICIAL, later))).isSameAs(OFFICIAL);
        assertThat(Name.preferred(ImmutableList.of(later, OFFICIAL))).isSameAs(later);
    }

    @Test
    void prefersTheFirstNameIfNoneIsOfficial() {
        Name ofNoKind = Name.builder().text(LocalizedText.of("en", "Kyoto")).build();

        assertThat(Name.preferred(ImmutableList.of(ofNoKind, SHORT))).isSameAs(ofNoKind);
    }

    @Test
    void namesTheMissingText() {
        assertThatIllegalStateException()
                .isThrownBy(Name.builder()::build)
                .withMessage("Cannot build Name, some of required attributes are not set [text]");
    }

    @Test
    void refusesABlankText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Name.official("en", " "))
                .withMessage("text in language 'en' must not be blank");
    }
}
