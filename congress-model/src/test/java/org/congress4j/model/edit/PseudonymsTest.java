package org.congress4j.model.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.congress4j.model.Id;
import org.congress4j.model.Person;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    private static final Pseudonyms PSEUDONYMS = Pseudonyms.of("a key of 17 bytes".getBytes(UTF_8));

    @Test
    void aPseudonymIsTheStartOfTheHmacOfTheId() {
        // printf %s kawakami-y | openssl dgst -sha256 -hmac 'a key of 17 bytes'
        assertThat(PSEUDONYMS.of("kawakami-y")).isEqualTo("person-3e92b1ecbd7824fb");
    }

    @Test
    void theIdOfAPersonHasTheSamePseudonymAsItsText() {
        assertThat(PSEUDONYMS.of(Id.<Person>of("kawakami-y")).toString()).isEqualTo(PSEUDONYMS.of("kawakami-y"));
    }

    @Test
    void anotherKeyGivesAnotherPseudonym() {
        assertThat(Pseudonyms.of("another of 17 byte".getBytes(UTF_8)).of("kawakami-y"))
                .isNotEqualTo(PSEUDONYMS.of("kawakami-y"));
    }

    @Test
    void aKeyThatIsChangedLaterChangesNothing() {
        byte[] key = "a key of 17 bytes".getBytes(UTF_8);
        Pseudonyms pseudonyms = Pseudonyms.of(key);
        key[0] = 'b';

        assertThat(pseudonyms.of("kawakami-y")).isEqualTo(PSEUDONYMS.of("kawakami-y"));
    }

    @Test
    void anEmptyKeyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pseudonyms.of(new byte[0]))
                .withMessage("key of pseudonyms must not be empty");
    }

    @Test
    void aBlankIdHasNoPseudonym() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PSEUDONYMS.of(" "))
                .withMessage("id must not be blank");
    }
}
