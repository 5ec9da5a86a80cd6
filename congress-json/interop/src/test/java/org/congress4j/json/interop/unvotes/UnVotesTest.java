package org.congress4j.json.interop.unvotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.congress4j.json.AtomicFile;
import org.congress4j.json.CongressJson;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.report.ExportReport;
import org.congress4j.json.format.report.ImportReport;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnVotesTest {
    private static final String VOTES = Csv.HEAD
            + Csv.rows("1", "1985-12-16", "SUN,USSR,N", "JPN,JAPAN,Y", "FRA,FRANCE,X")
            + Csv.rows("2", "1985-12-17", "CIV,CÔTE D'IVOIRE,N");

    @TempDir
    private Path folder;

    private Path csv = Path.of("");
    private Path lines = Path.of("");
    private Path back = Path.of("");

    @BeforeEach
    void writeVotes() throws IOException {
        csv = Files.writeString(folder.resolve("votes.csv"), VOTES);
        lines = folder.resolve("votes.congress.ndjson");
        back = folder.resolve("back.csv");
    }

    @Test
    void aFileGoesThroughLinesAndBack() throws IOException {
        ImportReport read = UnVotes.importFile(csv, lines);
        ExportReport written = UnVotes.exportFile(lines, back);

        assertThat(read.votes()).isEqualTo(2);
        assertThat(read.rows()).isEqualTo(4);
        assertThat(read.isClean()).isTrue();
        assertThat(read.format()).contains("un-votes");
        assertThat(read.records()).containsEntry("action", 2L);
        assertThat(written)
                .isEqualTo(ExportReport.builder()
                        .format("un-votes")
                        .votes(2)
                        .rows(4)
                        .build());
        assertThat(back).hasSameBinaryContentAs(csv);
    }

    @Test
    void theLinesAreADocument() throws IOException {
        UnVotes.importFile(csv, lines);

        Proceedings read = CongressJson.read(lines);

        assertThat(read).isEqualTo(Csv.read(VOTES));
        assertThat(read.actions()).hasSize(2);
    }

    @Test
    void bothFormsAndAnyOrderOfRecordsGiveTheSameFile() throws IOException {
        UnVotes.importFile(csv, lines);
        Path document = folder.resolve("votes.congress.json");
        CongressJson.write(CongressJson.read(lines), document);
        List<String> records = Files.readAllLines(lines);
        Collections.reverse(records.subList(1, records.size()));
        Collections.swap(records, indexOf(records, "vote-1"), indexOf(records, "vote-2"));
        Path reversed = Files.write(folder.resolve("reversed.congress.ndjson"), records);

        UnVotes.exportFile(document, back);
        assertThat(back).hasSameBinaryContentAs(csv);
        UnVotes.exportFile(reversed, back);
        assertThat(back).hasSameBinaryContentAs(csv);
    }

    private static int indexOf(List<String> records, String action) {
        return records.stream()
                .map(line -> line.startsWith("{\"type\":\"action\",\"id\":\"" + action + "\""))
                .toList()
                .indexOf(true);
    }

    @Test
    void nothingIsWrittenOfAFileThatBreaksOff() throws IOException {
        Files.writeString(csv, VOTES + "3,\"JPN");
        Files.writeString(lines, "before");

        assertThatExceptionOfType(UnVotesException.class)
                .isThrownBy(() -> UnVotes.importFile(csv, lines))
                .withMessage("line 6: expected a row of CSV but found: Missing closing quote for value");

        assertThat(lines).hasContent("before");
        assertThat(names()).containsExactly("votes.congress.ndjson", "votes.csv");
    }

    @Test
    void aFailureAtAnyByteLeavesTheOldFile() throws IOException {
        Proceedings votes = Csv.read(VOTES);
        Files.writeString(back, "before");

        for (int room = 0; room < VOTES.getBytes(StandardCharsets.UTF_8).length; room++) {
            OutputStream disk = diskOf(room);
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> AtomicFile.write(
                            back, out -> UnVotes.write(votes, new OutputStreamWriter(disk, StandardCharsets.UTF_8))))
                    .withMessage("no more");
        }

        assertThat(back).hasContent("before");
        assertThat(names()).containsExactly("back.csv", "votes.csv");
    }

    /** A stream onto a disk that has room for some bytes. */
    private static OutputStream diskOf(int bytes) {
        return new OutputStream() {
            private int room = bytes;

            @Override
            public void write(int value) throws IOException {
                if (room == 0) {
                    throw new IOException("no more");
                }
                room--;
            }
        };
    }

    @Test
    void nothingIsWrittenOfLinesThatDoNotFit() throws IOException {
        UnVotes.importFile(csv, lines);
        Files.writeString(lines, Files.readString(lines) + "{\"type\":\"action\"}\n");

        assertThatExceptionOfType(CongressJsonException.class).isThrownBy(() -> UnVotes.exportFile(lines, back));

        assertThat(names()).containsExactly("votes.congress.ndjson", "votes.csv");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Files.write(csv, VOTES.getBytes(StandardCharsets.ISO_8859_1));

        assertThatExceptionOfType(UnVotesException.class)
                .isThrownBy(() -> UnVotes.importFile(csv, lines))
                .withMessage("line 5: expected UTF-8 but found other bytes");
    }

    @Test
    void rowsOfAVoteMayStandApart() throws IOException {
        String sorted = Csv.HEAD
                + Csv.rows("1", "1985-12-16", "FRA,FRANCE,N", "JPN,JAPAN,Y")
                + Csv.rows("2", "1985-12-16", "FRA,FRANCE,Y", "JPN,JAPAN,A");
        Files.writeString(
                csv,
                Csv.HEAD
                        + Csv.rows("1", "1985-12-16", "FRA,FRANCE,N")
                        + Csv.rows("2", "1985-12-16", "FRA,FRANCE,Y")
                        + Csv.rows("1", "1985-12-16", "JPN,JAPAN,Y")
                        + Csv.rows("2", "1985-12-16", "JPN,JAPAN,A"));

        ImportReport read = UnVotes.importFile(csv, lines);

        assertThat(read).isEqualTo(Csv.report(sorted));
        assertThat(read.isClean()).isTrue();
        assertThat(CongressJson.read(lines)).isEqualTo(Csv.read(sorted));
    }

    @Test
    void aFileThatDoesNotFitIntoMemoryIsReadPartByPart() throws IOException {
        String rows = IntStream.rangeClosed(1, 7)
                .mapToObj(vote -> Csv.rows(Integer.toString(vote), "1985-12-16", "JPN,JAPAN,Y"))
                .collect(Collectors.joining());
        Problems problems = new Problems();
        try (VoteSource votes = new ScatteredVotes(() -> new StringReader(Csv.HEAD + rows + rows), 5, problems)) {
            for (int vote = 1; vote <= 7; vote++) {
                assertThat(votes.next()).extracting(CsvRow::line).containsExactly(vote + 1L, vote + 8L);
            }
            assertThat(votes.next()).isEmpty();
        }
    }

    @Test
    void aVoteOfTooManyRowsThatStandApartIsRefused() throws IOException {
        Files.writeString(
                csv,
                Csv.HEAD
                        + (Csv.rows("1", "1985-12-16", "JPN,JAPAN,Y") + Csv.rows("2", "1985-12-16", "JPN,JAPAN,Y"))
                                .repeat(VoteSource.MAX_ROWS + 1));

        assertThatExceptionOfType(UnVotesException.class)
                .isThrownBy(() -> UnVotes.importFile(csv, lines))
                .withMessage("line 20002: expected at most 10000 rows of one vote but undl_id '1' has more");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> UnVotes.importFile(folder.resolve("none.csv"), lines));
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> UnVotes.exportFile(folder.resolve("none.ndjson"), back));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }
}
