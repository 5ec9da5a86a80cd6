package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyReferenceTest {
    private static final Id<Congress> KYOTO = Id.of("kyoto-2021");

    @ParameterizedTest
    @CsvSource({
        "kyoto-2021#icc, kyoto-2021, icc",
        "k#i, k, i",
        // The last one counts.
        "https://example.org/congresses#kyoto-2021#icc, https://example.org/congresses#kyoto-2021, icc",
        "##icc, #, icc",
    })
    void isMadeOfRecordIdAndKey(String text, String recordId, String key) {
        KeyReference reference = KeyReference.of(text);

        assertThat(reference.recordId()).isEqualTo(Id.of(recordId));
        assertThat(reference.key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kyoto-2021", "#icc", "kyoto-2021#", "#", "##", " #icc", "kyoto-2021# "})
    void refusesATextWithoutRecordIdOrKey(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyReference.of(text))
                .withMessage("reference must have the form 'recordId#key' but was '" + text + "'");
    }

    @Test
    void isMadeFromItsParts() {
        assertThat(KeyReference.of(KYOTO, "icc")).isEqualTo(KeyReference.of("kyoto-2021#icc"));
    }

    @Test
    void keepsAnIdThatIsAUriWithAFragment() {
        Id<Congress> uri = Id.of("https://example.org/congresses#kyoto-2021");

        assertThat(KeyReference.of(uri, "icc").recordId()).isEqualTo(uri);
        assertThat(KeyReference.of(uri, "icc").key()).isEqualTo("icc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a#b", "a/b", "a~b", "#"})
    void refusesAKeyThatNoValueMayHave(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyReference.of(KYOTO, key))
                .withMessage("key must not contain '#', '/' or '~' but was '" + key + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void refusesABlankKey(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyReference.of(KYOTO, key))
                .withMessage("key must not be blank");
    }
}
