package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ParticipantTest {
    @Test
    void namesTheMissingId() {
        assertThatIllegalStateException()
                .isThrownBy(Participant.builder()::build)
                .withMessage("Cannot build Participant, some of required attributes are not set [id]");
    }

    /** An individual expert has none. */
    @Test
    void needsNoDelegation() {
        assertThat(participant().writtenName("Ms. Waly").build().delegationId()).isEmpty();
    }

    @Test
    void goesByTheNameAsWritten() {
        assertThat(participant().writtenName("Ms. Waly").build().name()).isEqualTo(LocalizedText.of("und", "Ms. Waly"));
        assertThat(participant()
                        .writtenName("Ms. Waly")
                        .personId(Id.of("ghada-waly"))
                        .build()
                        .name())
                .isEqualTo(LocalizedText.of("und", "Ms. Waly"));
    }

    @Test
    void goesByTheIdOfThePersonIfOnlyThatIsKnown() {
        assertThat(participant().personId(Id.of("ghada-waly")).build().name())
                .isEqualTo(LocalizedText.of("und", "ghada-waly"));
    }

    @Test
    void refusesToHaveNeitherPersonNorName() {
        assertThatIllegalArgumentException()
                .isThrownBy(participant().honorific("Ms.").delegationId(Id.of("kyoto-unodc"))::build)
                .withMessage("participant 'kyoto-waly' must have a party or a name");
    }

    @Test
    void refusesBlankTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(participant().personId(Id.of("ghada-waly")).writtenName("")::build)
                .withMessage("name of participant 'kyoto-waly' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(participant().writtenName("Ms. Waly").honorific(" ")::build)
                .withMessage("honorific of participant 'kyoto-waly' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(participant().writtenName("Ms. Waly").affiliation("")::build)
                .withMessage("affiliation of participant 'kyoto-waly' must not be blank");
    }

    private static ParticipantBuilder participant() {
        return Participant.builder().id(Id.of("kyoto-waly"));
    }
}
