package org.congress4j.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.congress4j.json.report.page.PageOutput;
import org.junit.jupiter.api.Test;

class PageOutputTest {
    @Test
    void escapesWhatHtmlDoesNotAllowAndWhatTurnsTheWordsAround() {
        assertThat(written("a\u0000b\u0007c\u007fd\u0085e\u202af\u202eg\u2066h\u2069i"))
                .isEqualTo("a\\u0000b\\u0007c\\u007fd\\u0085e\\u202af\\u202eg\\u2066h\\u2069i");
        assertThat(written("\ud83dx\ude00\ud83d")).isEqualTo("\\ud83dx\\ude00\\ud83d");
        assertThat(written("\ude00")).isEqualTo("\\ude00");
    }

    @Test
    void leavesOtherTextAsItIs() {
        assertThat(written("Ω \ud83d\ude00 \u200f مرحبا\t\r\n")).isEqualTo("Ω \ud83d\ude00 \u200f مرحبا\t\r\n");
    }

    private static String written(String text) {
        StringWriter writer = new StringWriter();
        new PageOutput(writer).writeContent(text);
        return writer.toString();
    }
}
