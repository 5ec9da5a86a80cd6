package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class MemberStateTest {
    @Test
    void namesTheMissingId() {
        assertThatIllegalStateException()
                .isThrownBy(MemberState.builder()::build)
                .withMessage("Cannot build MemberState, some of required attributes are not set [id]");
    }

    @Test
    void refusesToHaveNoName() {
        assertThatIllegalArgumentException()
                .isThrownBy(MemberState.builder().id(Id.of("JPN"))::build)
                .withMessage("state 'JPN' must have a name");
    }

    @Test
    void goesByItsShortNameInUse() {
        assertThat(MemberState.builder()
                        .id(Id.of("TUR"))
                        .addName(Name.official("en", "Republic of Türkiye"))
                        .addName(Name.shortForm("en", "Turkey").toBuilder()
                                .period(DateRange.of("1945", "2022-06-02"))
                                .build())
                        .addName(Name.shortForm("en", "Türkiye"))
                        .build()
                        .name())
                .isEqualTo(LocalizedText.of("en", "Türkiye"));
    }

    @Test
    void goesByItsFirstOfficialNameIfNoShortNameIsInUse() {
        assertThat(MemberState.builder()
                        .id(Id.of("JPN"))
                        .addName(Name.asWritten("en", "JAPAN"))
                        .addName(Name.official("en", "State of Japan"))
                        .build()
                        .name())
                .isEqualTo(LocalizedText.of("en", "State of Japan"));
    }
}
