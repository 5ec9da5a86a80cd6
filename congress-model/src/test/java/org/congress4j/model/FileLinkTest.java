package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileLinkTest {
    private static final String URI = "https://example.org/L6.pdf";

    @Test
    void namesTheMissingUri() {
        assertThatIllegalStateException()
                .isThrownBy(FileLink.builder()::build)
                .withMessage("Cannot build FileLink, some of required attributes are not set [uri]");
    }

    @Test
    void refusesBlankTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(FileLink.builder().uri(" ")::build)
                .withMessage("uri of file must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(FileLink.builder().uri(URI).mediaType("")::build)
                .withMessage("media type of file must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(FileLink.builder().uri(URI).licence("")::build)
                .withMessage("licence of file must not be blank");
    }

    @Test
    void refusesANegativeSize() {
        assertThatIllegalArgumentException()
                .isThrownBy(FileLink.builder().uri(URI).bytes(-1)::build)
                .withMessage("size of file 'https://example.org/L6.pdf' must be at least 0 but was -1");
    }

    @Test
    void mayBeEmpty() {
        assertThat(FileLink.builder().uri(URI).bytes(0).build().bytes()).hasValue(0);
    }

    static String[] digestsOf64HexadecimalDigits() {
        return new String[] {
            "0".repeat(64),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"
        };
    }

    @ParameterizedTest
    @MethodSource("digestsOf64HexadecimalDigits")
    void takesADigestInEitherCase(String digest) {
        assertThat(FileLink.builder().uri(URI).sha256(digest).build().sha256()).contains(digest);
    }

    static String[] textsThatAreNoDigest() {
        return new String[] {
            "",
            "e3b0c442",
            "0".repeat(63),
            "0".repeat(65),
            "g".repeat(64),
            "0".repeat(63) + "\n",
            "sha-256:" + "0".repeat(64)
        };
    }

    @ParameterizedTest
    @MethodSource("textsThatAreNoDigest")
    void refusesADigestThatIsNot64HexadecimalDigits(String digest) {
        assertThatIllegalArgumentException()
                .isThrownBy(FileLink.builder().uri(URI).sha256(digest)::build)
                .withMessage("digest of file 'https://example.org/L6.pdf' must be 64 hexadecimal digits but was '"
                        + digest + "'");
    }

    @Test
    void refusesAPartThatStartsBeforeTheRecording() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        FileLink.builder().uri("https://media.example.org/1").startSeconds(-1)::build)
                .withMessage("start of the part of a file must be at least 0 but was -1");
    }
}
