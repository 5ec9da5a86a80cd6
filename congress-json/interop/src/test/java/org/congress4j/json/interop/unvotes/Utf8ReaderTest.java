package org.congress4j.json.interop.unvotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.io.CharStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {
    @Test
    void readsCharactersOfAnyLengthAcrossItsBuffer() throws IOException {
        String text = "aé€😀\n".repeat(5_000);

        assertThat(CharStreams.toString(reader(text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(text);
    }

    @Test
    void namesTheLineOfOtherBytes() {
        byte[] text = ("line\n".repeat(9_999) + "CÔTE").getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(UnVotesException.class)
                .isThrownBy(() -> CharStreams.toString(reader(text)))
                .withMessage("line 10000: expected UTF-8 but found other bytes");
    }

    @Test
    void namesTheLineOfACharacterThatBreaksOff() {
        assertThatExceptionOfType(UnVotesException.class)
                .isThrownBy(() -> CharStreams.toString(reader(new byte[] {'a', '\n', (byte) 0xC3})))
                .withMessage("line 2: expected UTF-8 but found other bytes");
    }

    private static Utf8Reader reader(byte[] bytes) {
        return new Utf8Reader(new ByteArrayInputStream(bytes));
    }
}
