package org.congress4j.json.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.congress4j.model.Congress;
import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.Name;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Session;
import org.congress4j.model.TimeRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSetVerificationTest {
    private static final Congress KYOTO = Congress.builder()
            .id(Id.of("kyoto"))
            .addName(Name.asWritten("en", "14th Congress"))
            .period(DateRange.of("2021-03-07", "2021-03-12"))
            .build();

    @TempDir
    private Path folder;

    private Path data = Path.of("");

    @BeforeEach
    void write() throws IOException {
        data = WrittenPackage.of(
                        folder,
                        WrittenPackage.options().toBuilder()
                                .addTable("congresses")
                                .addTable("sessions")
                                .build(),
                        Proceedings.builder()
                                .addCongresses(KYOTO)
                                .addSessions(Session.builder()
                                        .id(Id.of("opening"))
                                        .congressId(KYOTO.id())
                                        .number(1)
                                        .actual(TimeRange.from("2021-03-07T10:00"))
                                        .presentComplete(true)
                                        .build())
                                .build())
                .folder();
    }

    /** Changes a table, and the descriptor so that it takes it for the file that was written. */
    private void change(String table, String old, String changed) throws IOException {
        Path file = data.resolve(table + ".csv");
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, changed));
        Path descriptor = data.resolve("datapackage.json");
        String hash = com.google.common.io.MoreFiles.asByteSource(file)
                .hash(com.google.common.hash.Hashing.sha256())
                .toString();
        Files.writeString(
                descriptor,
                Files.readString(descriptor)
                        .replaceAll(
                                "(?s)(\"path\" : \"" + Pattern.quote(table)
                                        + "\\.csv\".*?\"bytes\" : )\\d+(.*?sha256:)[0-9a-f]+",
                                "$1" + Files.size(file) + "$2" + hash));
    }

    @Test
    void whatWasWrittenIsRight() throws IOException {
        assertThat(DataSet.verify(data)).isEmpty();
    }

    @Test
    void aFolderWithoutADescriptorIsNoDataSet() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> DataSet.verify(folder))
                .withMessage(folder.resolve("datapackage.json") + ": no such file; a data set has one");
    }

    @Test
    void aDescriptorThatIsNoJsonIsFound() throws IOException {
        Files.writeString(data.resolve("datapackage.json"), "{");

        assertThat(DataSet.verify(data))
                .singleElement()
                .asString()
                .startsWith("datapackage.json: Unexpected end-of-input");
    }

    @Test
    void aFileThatIsMissingOrChangedOrStrangeIsFound() throws IOException {
        Files.delete(data.resolve("sessions.csv"));
        Path congresses = data.resolve("congresses.csv");
        Files.writeString(congresses, Files.readString(congresses).replace("kyoto", "tokyo"));
        Files.writeString(data.resolve("proceedings.congress.ndjson"), "");
        Files.writeString(data.resolve("more.csv"), "");

        assertThat(DataSet.verify(data))
                .hasSize(4)
                .anySatisfy(problem -> assertThat(problem)
                        .matches("proceedings.congress.ndjson: has 0 bytes, but the descriptor says \\d+"))
                .contains(
                        "congresses.csv: is not the file of which the descriptor has the digest",
                        "sessions.csv: no such file",
                        "more.csv: is not in the descriptor");
    }

    @Test
    void aKeyThatLeadsNowhereIsFound() throws IOException {
        change("congresses", "kyoto", "tokyo");

        assertThat(DataSet.verify(data))
                .containsExactly("sessions.csv: row 1: congress_id 'kyoto' leads to no row of congresses");
    }

    @Test
    void cellsOfOtherTypesAreFound() throws IOException {
        change("sessions", "opening,kyoto,,,,1,", "opening,kyoto,,,no-kind,one,");
        change("sessions", "2021-03-07T10:00:00,2021-03-07T10:00:00", "2021-03-07T10:00:61,2021-03-07T10:00:00");
        change("sessions", "true", "yes");
        change("congresses", ",2021-03-07,2021-03-07,day", ",2021-02-30,2021-03-07,day");

        assertThat(DataSet.verify(data))
                .containsExactly(
                        "congresses.csv: row 1: period_start_earliest '2021-02-30' is no date",
                        "sessions.csv: row 1: kind 'no-kind' is none of its categories",
                        "sessions.csv: row 1: number 'one' is no integer",
                        "sessions.csv: row 1: actual_start_earliest '2021-03-07T10:00:61' is no datetime",
                        "sessions.csv: row 1: present_complete 'yes' is no boolean");
    }

    @Test
    void aRowWithoutAKeyOrWithThatOfAnotherIsFound() throws IOException {
        String row = Files.readAllLines(data.resolve("congresses.csv")).get(1) + "\n";
        change("congresses", row, row + row + row.replace("kyoto", "") + "x\n");

        assertThat(DataSet.verify(data))
                .containsExactly(
                        "congresses.csv: row 2: another row has the key kyoto",
                        "congresses.csv: row 3: id must have a value",
                        "congresses.csv: row 4: has 1 cells, but there are 31 columns",
                        "congresses.csv: has 4 rows, but the descriptor says 1");
    }

    @Test
    void manyProblemsOfAKindAreNotAllListed() throws IOException {
        change("congresses", "kyoto", "x\nx\nx\nx\nx\nkyoto");

        assertThat(DataSet.verify(data))
                .containsExactly(
                        "congresses.csv: row 1: has 1 cells, but there are 31 columns",
                        "congresses.csv: row 2: has 1 cells, but there are 31 columns",
                        "congresses.csv: row 3: has 1 cells, but there are 31 columns",
                        "congresses.csv cells: more of the kind",
                        "congresses.csv: has 6 rows, but the descriptor says 1");
    }

    @Test
    void otherColumnsAreFound() throws IOException {
        change("congresses", "id,form,", "id,shape,");

        assertThat(DataSet.verify(data))
                .containsExactly(
                        "congresses.csv: has other columns than the descriptor",
                        "sessions.csv: row 1: congress_id 'kyoto' leads to no row of congresses");
    }

    @Test
    void aTableThatIsNoCsvIsFound() throws IOException {
        change("congresses", "kyoto", "\"kyoto\"x\"");

        assertThat(DataSet.verify(data))
                .anySatisfy(problem -> assertThat(problem).startsWith("congresses.csv: "));
    }

    @Test
    void anEmptyFileHasOtherColumns() throws IOException {
        Path file = data.resolve("congresses.csv");
        change("congresses", Files.readString(file), "");

        assertThat(DataSet.verify(data)).contains("congresses.csv: has other columns than the descriptor");
    }
}
