package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class CongressSeriesTest {
    @Test
    void namesTheMissingId() {
        assertThatIllegalStateException()
                .isThrownBy(CongressSeries.builder()::build)
                .withMessage("Cannot build CongressSeries, some of required attributes are not set [id]");
    }

    @Test
    void refusesToHaveNoName() {
        assertThatIllegalArgumentException()
                .isThrownBy(CongressSeries.builder().id(Id.of("un-crime-congress"))::build)
                .withMessage("congress series 'un-crime-congress' must have a name");
    }

    @Test
    void goesByItsFirstOfficialName() {
        assertThat(CongressSeries.builder()
                        .id(Id.of("un-crime-congress"))
                        .addName(Name.shortForm("en", "Crime Congresses"))
                        .addName(Name.official(
                                "en", "United Nations Congresses on Crime Prevention and Criminal Justice"))
                        .build()
                        .name())
                .isEqualTo(
                        LocalizedText.of("en", "United Nations Congresses on Crime Prevention and Criminal Justice"));
    }

    @Test
    void goesByItsFirstNameIfNoneIsOfficial() {
        assertThat(CongressSeries.builder()
                        .id(Id.of("un-crime-congress"))
                        .addName(Name.asWritten("en", "Crime Congresses"))
                        .addName(Name.shortForm(
                                "en", "United Nations Congresses on Crime Prevention and Criminal Justice"))
                        .build()
                        .name())
                .isEqualTo(LocalizedText.of("en", "Crime Congresses"));
    }
}
