package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ReadOptions;
import org.junit.jupiter.api.Test;

/** What a service refuses by the limits that are made for it, and what it still reads. */
class ServiceLimitsTest {
    private static final ReadOptions OPTIONS = ReadOptions.forServices();
    private static final String HEADER = "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\"";

    @Test
    void aName() {
        read(",\"org.example.%s\":1}".formatted("x".repeat(988)));

        assertThat(refused(",\"org.example.%s\":1}".formatted("x".repeat(989))))
                .startsWith(
                        "longer than the options of reading allow: Name length (1001) exceeds the maximum allowed (1000)");
    }

    @Test
    void aText() {
        read(",\"base\":\"%s\"}".formatted("x".repeat(1_000_000)));

        assertThat(refused(",\"base\":\"%s\"}".formatted("x".repeat(1_000_001))))
                .startsWith(
                        "longer than the options of reading allow: String value length (1000001) exceeds the maximum allowed "
                                + "(1000000)");
    }

    @Test
    void aNumber() {
        read(",\"org.example.number\":%s}".formatted("1".repeat(100)));

        assertThat(refused(",\"org.example.number\":%s}".formatted("1".repeat(101))))
                .startsWith(
                        "longer than the options of reading allow: Number value length (101) exceeds the maximum allowed (100)");
    }

    @Test
    void aDocument() {
        String end = "}" + " ".repeat(16_000_000 - HEADER.length() - 1);
        read(end);

        assertThat(refused(end + " ")).isEqualTo("document must not be longer than 16000000 bytes at the root");
    }

    @Test
    void aLine() throws IOException {
        String start = HEADER + "}\n{\"type\":\"session\",\"id\":\"s\"";
        String line = " ".repeat(4_000_000 - start.length() + HEADER.length() + 1) + "}\n";

        assertThat(lines(start + line)).isEqualTo(1);
        assertThat(catchThrowableOfType(CongressJsonException.class, () -> lines(start + " " + line)))
                .hasMessage("line must not be longer than 4000000 bytes at the root, line 2");
    }

    @Test
    void records() {
        String sessions = ",\"sessions\":[" + "{\"type\":\"session\",\"id\":\"s\"},".repeat(99_999);
        read(sessions + "{\"type\":\"session\",\"id\":\"s\"}]}");

        assertThat(refused(sessions + "{\"type\":\"session\",\"id\":\"s\"},{\"type\":\"session\",\"id\":\"s\"}]}"))
                .startsWith("a document must not have more than 100000 records at /sessions/100000, line 1, column ");
    }

    @Test
    void problems() {
        assertThat(catchThrowableOfType(
                                CongressJsonException.class, () -> read(",\"sessions\":[" + "{},".repeat(200) + "{}]}"))
                        .problems())
                .hasSize(100);
    }

    private static void read(String rest) {
        CongressJson.read((HEADER + rest).getBytes(StandardCharsets.UTF_8), OPTIONS);
    }

    private static String refused(String rest) {
        return String.valueOf(catchThrowableOfType(CongressJsonException.class, () -> read(rest))
                .getMessage());
    }

    private static long lines(String text) throws IOException {
        try (ProceedingsLines lines =
                CongressJson.lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), OPTIONS)) {
            return lines.stream().count();
        }
    }
}
