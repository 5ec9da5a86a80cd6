package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

class SpeakerTest {
    @Test
    void hasANameAPersonAPartyOrACapacity() {
        Capacity chair =
                Capacity.builder().title(LocalizedText.of("en", "Chair")).build();

        assertThatNoException().isThrownBy(Speaker.builder().name("The Chair")::build);
        assertThatNoException().isThrownBy(Speaker.builder().personId(Id.of("ghada-waly"))::build);
        assertThatNoException().isThrownBy(Speaker.builder().partyId(Id.<MemberState>of("JPN"))::build);
        assertThatNoException().isThrownBy(Speaker.builder().addCapacity(chair)::build);
    }

    @Test
    void refusesToHaveNoneOfThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(Speaker.builder()::build)
                .withMessage("speaker must have a name, a person, a party or a capacity");
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(Speaker.builder().personId(Id.of("ghada-waly")).name(" ")::build)
                .withMessage("name of speaker must not be blank");
    }
}
