package org.congress4j.model.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFaultTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "Fid\ufffdle, a replacement character",
                "Per\u00c3\u00ba, UTF-8 that was read in another character set",
                "\u00c3\u2030tats, UTF-8 that was read in another character set",
                "d\u00e2\u20ac\u2122Ivoire, UTF-8 that was read in another character set",
                "C\u00c3\u0083\u00c2\u00b4te, UTF-8 that was read in another character set",
                "\u00d8\u00a7\u00d9\u201e\u00d8\u00a3\u00d9\u2026, UTF-8 that was read in another character set",
                "\u00ef\u00bb\u00bfMr. President, UTF-8 that was read in another character set",
                "M&eacute;xico, a character reference",
                "d&#39;Ivoire, a character reference",
                "d&#x2019;Ivoire, a character reference",
                "<b>River</b>, a tag",
                "one<br/>two, a tag",
                "<a href='x'>Holm</a>, a tag",
                "Jos\\u00e9, an escape",
                "Ho\u0007lm, a control character",
                "Ho\u0093lm, a control character",
            })
    void findsWhatDoesNotReadWell(String text, String what) {
        assertThat(TextFault.passes(text)).isFalse();
        assertThat(TextFault.of(text)).extracting(TextFault::what).isEqualTo(what);
        assertThat(TextFault.of(text)).extracting(TextFault::invisible).isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Holm\u200b", "\ufeffHolm", "Ane\u200eHolm", "Hol\u00adm", "Ane\u2060Holm", "Ane \u202eHolm"})
    void findsWhatNobodySees(String text) {
        assertThat(TextFault.passes(text)).isFalse();
        assertThat(TextFault.of(text))
                .isEqualTo(new TextFault(
                        "an invisible character",
                        text.replaceAll("[\u200b\ufeff\u200e\u00ad\u2060\u202e]", "U+%04X")
                                .formatted(
                                        (int) text.replaceAll("[A-Za-z ]", "").charAt(0)),
                        true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jos\u00e9 P\u00e9rez",
                "JO\u00c3O DA CONCEI\u00c7\u00c3O",
                "L'IRM\u00c3\u00bb",
                "le communiqu\u00e9\u201d\u2014",
                "\u00ab\u00a0\u00e9t\u00e9\u00a0\u00bb",
                "\u00de\u00f3r\u00f0ur \u00d0or\u0111e",
                "R&D, AT&T; 5 < 7 > 3 and <Ruritania>",
                "&c.; C:\\users",
                "one\n\ttwo\r\n",
                "next\u0085line",
                "\u0639\u0644\u06cc\u200c\u0631\u0636\u0627",
                "\u200f\u05e9\u05dc\u05d5\u05dd",
                "\u0e1e\u0e23\u0e30\u200b\u0e18",
                "\u0915\u094d\u200d\u0937",
                "\ud83d\udc69\u200d\ud83d\udcbb",
                "",
            })
    void leavesAloneWhatIsRight(String text) {
        assertThat(TextFault.of(text)).isNull();
    }
}
