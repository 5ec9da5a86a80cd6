package org.congress4j.json.interop.unvotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    @Test
    void givesCellsAsWrittenWithTheLineWhereTheRowStarts() throws IOException {
        try (CsvRows rows = rows("a,b,c\r\n\"x\n\"\"y\"\"\",, z \r\n\r\n\"\",é\n")) {
            assertThat(rows.header()).containsExactly("a", "b", "c");
            assertRow(rows.next(), 2, "x\n\"y\"", "", " z ");
            assertRow(rows.next(), 5, "", "é");
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        try (CsvRows rows = rows("\uFEFFa,b\n")) {
            assertThat(rows.header()).containsExactly("a", "b");
        }
    }

    @Test
    void refusesAFileThatIsEmpty() {
        assertThatExceptionOfType(UnVotesException.class)
                .isThrownBy(() -> rows(""))
                .withMessage(
                        "line 1: expected the columns undl_id, ms_code, ms_name, ms_vote, date, session, resolution, "
                                + "draft, committee_report, meeting, title, agenda_title, subjects, vote_note, total_yes, total_no, "
                                + "total_abstentions, total_non_voting, total_ms, undl_link but the file is empty");
    }

    @Test
    void saysWhereAQuoteIsNotClosed() throws IOException {
        try (CsvRows rows = rows("a,b\n1,2\n3,\"4\n5,6\n")) {
            rows.next();
            assertThatExceptionOfType(UnVotesException.class)
                    .isThrownBy(rows::next)
                    .withMessage("line 3: expected a row of CSV but found: Missing closing quote for value")
                    .satisfies(e -> assertThat(e.line()).isEqualTo(3));
        }
    }

    @Test
    void saysWhereSomethingFollowsAQuote() throws IOException {
        try (CsvRows rows = rows("a,b\n1,\"2\"3\n")) {
            assertThatExceptionOfType(UnVotesException.class)
                    .isThrownBy(rows::next)
                    .withMessageStartingWith("line 2: expected a row of CSV but found: Unexpected character ('3'");
        }
    }

    @Test
    void refusesACellWithoutEnd() throws IOException {
        try (CsvRows rows = rows("a,b\n1,\"" + "2\n".repeat(CsvRows.MAX_CELL) + "\"\n")) {
            assertThatExceptionOfType(UnVotesException.class)
                    .isThrownBy(rows::next)
                    .withMessageStartingWith("line 2: expected a row of CSV but found: String value length");
        }
    }

    @Test
    void saysWhereBytesAreNotUtf8() throws IOException {
        byte[] latin1 = "a,b\n1,2\nCÔTE,3\n".getBytes(StandardCharsets.ISO_8859_1);
        Reader in = new InputStreamReader(new ByteArrayInputStream(latin1), StandardCharsets.UTF_8.newDecoder());

        assertThatExceptionOfType(UnVotesException.class)
                .isThrownBy(() -> {
                    try (CsvRows rows = new CsvRows(in)) {
                        rows.next();
                        rows.next();
                    }
                })
                .withMessageMatching("line \\d: expected UTF-8 but found other bytes in or after this line");
    }

    private static void assertRow(@Nullable CsvRow row, long line, String... cells) {
        assertThat(row).isEqualTo(new CsvRow(line, ImmutableList.copyOf(cells)));
    }

    private static CsvRows rows(String text) throws IOException {
        return new CsvRows(new StringReader(text));
    }
}
