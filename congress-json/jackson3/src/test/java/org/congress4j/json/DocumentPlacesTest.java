package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.congress4j.json.format.DocumentPlace;
import org.congress4j.json.format.DocumentPlaces;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.OnProblem;
import org.congress4j.json.format.ProblemCode;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.Consequence;
import org.congress4j.model.check.Finding;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.code.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the values of a document stand in its text. */
class DocumentPlacesTest {
    private static final ReadOptions KEEPING =
            ReadOptions.builder().keepPlaces(true).build();
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final String DOCUMENT = """
            {
              "type": "proceedings",
              "formatVersion": "0.10",
              "title": {"en": "Kyoto \u00e9", "fr": "Kyoto"},
              "actions": [
                {"type": "action", "id": "a", "verb": "adopted",
                  "date": "soon",
                  "votes": [{"key": "v", "ballots": {"yes": ["ALB", "FRA"]}}],
                  "org.example.a/b~c": [[1], {"x": 2}]
                },
                {"id": "b", "type": "action", "verb": "adopted", "date": "2021"}
              ]
            }
            """;

    @TempDir
    private Path folder;

    private static DocumentPlaces places(String json, ReadOptions options) {
        return CongressJson.readString(json, options).places().orElseThrow();
    }

    @Test
    void areThoseOfRecordsMembersAndElements() {
        DocumentPlaces places = places(DOCUMENT, KEEPING);

        assertThat(places.find("")).contains(new DocumentPlace(1, 1));
        assertThat(places.find("/title/en")).contains(new DocumentPlace(4, 19));
        assertThat(places.find("/actions")).contains(new DocumentPlace(5, 14));
        assertThat(places.find("/actions/0")).contains(new DocumentPlace(6, 5));
        assertThat(places.find("/actions/0/date")).contains(new DocumentPlace(7, 15));
        assertThat(places.find("/actions/0/votes/0/ballots/yes/1")).contains(new DocumentPlace(8, 57));
        assertThat(places.find("/actions/0/org.example.a~1b~0c/1/x")).contains(new DocumentPlace(9, 40));
        assertThat(places.find("/actions/1/date")).contains(new DocumentPlace(11, 62));
        assertThat(places.find("/title/fr").orElseThrow()).hasToString("line 4, column 36");
    }

    @Test
    void areThoseOfTheNearestValueAroundWhatIsAbsent() {
        DocumentPlaces places = places(DOCUMENT, KEEPING);

        assertThat(places.find("/base")).contains(new DocumentPlace(1, 1));
        assertThat(places.find("/sessions/0/id")).contains(new DocumentPlace(1, 1));
        assertThat(places.find("/actions/0/votes/0/tally/yes")).contains(new DocumentPlace(8, 17));
        assertThat(places.find("/actions/2")).contains(new DocumentPlace(5, 14));
        assertThat(places.find("/actions/x/y")).contains(new DocumentPlace(5, 14));
        assertThat(places.find("/actions/0/votes/x")).contains(new DocumentPlace(8, 16));
    }

    @Test
    void countCharactersAlsoInBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), DOCUMENT.replace("Kyoto é", "Kyoto \ud83d\ude00"));

        DocumentPlaces places = CongressJson.read(file, KEEPING).places().orElseThrow();

        assertThat(places.find("/title/fr")).contains(new DocumentPlace(4, 37));
    }

    @Test
    void areNotKeptUnlessAskedFor() {
        ReadResult read = CongressJson.readString(DOCUMENT, ReadOptions.defaults());
        CheckReport report = ProceedingsCheck.run(read.proceedings(), AS_OF);

        assertThat(read.places()).isEmpty();
        assertThat(read.locate(report)).isSameAs(report);
        assertThat(read).isEqualTo(CongressJson.readString(DOCUMENT, KEEPING));
    }

    @Test
    void giveFindingsTheirLines() {
        ReadResult read = CongressJson.readString(DOCUMENT, KEEPING);

        CheckReport report = read.locate(ProceedingsCheck.run(read.proceedings(), AS_OF));

        assertThat(report.findings().get(0))
                .hasToString("ERROR date_malformed /actions/0/date, line 7, column 15: 'soon' is not a valid date");
    }

    @Test
    void giveWhatAFindingExplainsItsLine() {
        Finding finding = Finding.builder()
                .code("a")
                .severity(Severity.ERROR)
                .pointer("/actions/0/date")
                .message("m")
                .addConsequence(Consequence.builder()
                        .code("b")
                        .times(1)
                        .pointer("/actions/1/date")
                        .message("n")
                        .build())
                .build();
        CheckReport report = CheckReport.builder().addFinding(finding).build();

        Finding located = places(DOCUMENT, KEEPING).locate(report).findings().get(0);

        assertThat(located.line()).hasValue(7);
        assertThat(located.column()).hasValue(15);
        assertThat(located.consequences().get(0).line()).hasValue(11);
        assertThat(located.consequences().get(0).column()).hasValue(62);
        assertThat(DocumentPlaces.locate(report, pointer -> Optional.empty())).isEqualTo(report);
    }

    @Test
    void leadIntoWhatWasReadWherePartsWereLeftOut() {
        String json = """
                {"type": "proceedings", "formatVersion": "0.10",
                "sessions": [
                {"type": "session"},
                {"type": "session", "id": "s", "sourceIds": [
                7,
                "",
                "kyoto"
                ]},
                {},
                {"type": "session", "id": "t"}
                ]}
                """;

        DocumentPlaces places = places(
                json, KEEPING.toBuilder().onProblem(OnProblem.KEEP_WHAT_FITS).build());

        assertThat(places.find("/sessions/0")).contains(new DocumentPlace(4, 1));
        assertThat(places.find("/sessions/0/sourceIds/0")).contains(new DocumentPlace(7, 1));
        assertThat(places.find("/sessions/1/id")).contains(new DocumentPlace(10, 27));
    }

    @Test
    void areKnownUpToWhereADocumentBreaksOff() {
        DocumentPlaces places = places(
                "{\"type\": \"proceedings\", \"formatVersion\": \"0.10\", \"sessions\": [\n{\"type\": \"session\", \"id\": \"s\"},\n{",
                KEEPING.toBuilder().onProblem(OnProblem.KEEP_WHAT_FITS).build());

        assertThat(places.find("/sessions/0/id")).contains(new DocumentPlace(2, 27));
    }

    @Test
    void ofRecordsInTheListOfOtherTypesAreThoseWhereTheyStand() {
        String json = """
                {"type": "proceedings", "formatVersion": "0.10",
                "sessions": [{"type": "session", "id": "s"}],
                "otherRecords": [
                {"type": "motion", "id": "m"},
                {"id": "t", "type": "session"},
                {"type": "motion", "id": "n"}
                ]}
                """;

        DocumentPlaces places = places(json, KEEPING);

        assertThat(places.find("/sessions/1/id")).contains(new DocumentPlace(5, 8));
        assertThat(places.find("/otherRecords/1/id")).contains(new DocumentPlace(6, 26));
    }

    @Test
    void ofLinesCountTheRecordsOfEachType() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), """
                {"type":"proceedings","formatVersion":"0.10","title":{"en":"Kyoto"}}
                {"type":"session","id":"s"}
                {"type":"action","id":"a","verb":"adopted","date":"soon"}

                {"id":"t","type":"session"}
                """);

        ReadResult read = CongressJson.read(file, KEEPING);
        DocumentPlaces places = read.places().orElseThrow();

        assertThat(places.find("/title/en")).contains(new DocumentPlace(1, 60));
        assertThat(places.find("/sessions/1/id")).contains(new DocumentPlace(5, 7));
        assertThat(places.find("/actions/0/date")).contains(new DocumentPlace(3, 51));
        assertThat(places.find("/actions/1")).contains(new DocumentPlace(1, 1));
        assertThat(read.locate(ProceedingsCheck.run(read.proceedings(), AS_OF))
                        .findings()
                        .get(0)
                        .line())
                .hasValue(3);
        assertThat(CongressJson.read(file, ReadOptions.defaults()).places()).isEmpty();
    }

    @Test
    void ofManyLinesAreKept() throws IOException {
        StringBuilder lines = new StringBuilder("{\"type\":\"proceedings\",\"formatVersion\":\"0.10\"}\n");
        for (int i = 0; i < 100; i++) {
            lines.append("{\"type\":\"session\",\"id\":\"s").append(i).append("\"}\n");
        }
        Path file = Files.writeString(folder.resolve("many.ndjson"), lines);

        assertThat(CongressJson.read(file, KEEPING).places().orElseThrow().find("/sessions/99/id"))
                .contains(new DocumentPlace(101, 24));
    }

    @Test
    void ofTheRecordThatWasReadLastAreKnownLineByLine() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), """
                {"type":"proceedings","formatVersion":"0.10"}
                {"type":"session","id":"s"}
                {"type":"session","id":"t","number":3}
                {"type":"session","id":"u","number":4}
                """);
        List<String> found = new ArrayList<>();

        try (ProceedingsLines lines = CongressJson.lines(file, KEEPING)) {
            assertThat(lines.placeInRecord("")).isEmpty();
            assertThat(lines.lineNumber()).isEqualTo(1);
            for (ProceedingsRecord<?> record : lines) {
                found.add(record.id() + ": " + lines.placeInRecord("/number").orElseThrow());
                if (lines.lineNumber() == 3) {
                    break;
                }
            }
            assertThat(lines.readAll().places().orElseThrow().find("/sessions/0/number"))
                    .contains(new DocumentPlace(4, 37));
        }
        try (ProceedingsLines lines = CongressJson.lines(file)) {
            lines.iterator().next();
            assertThat(lines.placeInRecord("")).isEmpty();
        }

        assertThat(found).containsExactly("s: line 2, column 1", "t: line 3, column 37");
    }

    @Test
    void areLookedUpInAFileOfEitherForm() throws IOException {
        Path document = Files.writeString(folder.resolve("a.json"), DOCUMENT);
        Path lines = Files.writeString(folder.resolve("a.ndjson"), """
                {"type":"proceedings","formatVersion":"0.10","actions":[{"type":"action","id":"0","verb":"adopted"}]}
                {"type":"action","id":"a","verb":"adopted","date":"soon"}
                {"type":"session","id":"s","number":"3 bis"}
                {"type":"session","id":"t"}
                """);
        CheckReport report = CheckReport.builder()
                .addFindings(
                        at("/actions/0/date"),
                        at("/actions/1/date"),
                        at("/sessions/0/printedNumber"),
                        at("/title"),
                        at(""))
                .build();

        assertThat(CongressJson.locate(report, document, ReadOptions.defaults()).findings())
                .extracting(finding -> finding.line().orElseThrow())
                .containsExactly(7, 11, 1, 4, 1);
        assertThat(CongressJson.locate(report, lines, ReadOptions.defaults()).findings())
                .extracting(finding -> finding.line().orElseThrow())
                .containsExactly(1, 2, 3, 1, 1);
        assertThat(CongressJson.locate(
                                CheckReport.builder().addFinding(at("/x")).build(), lines, ReadOptions.defaults())
                        .findings()
                        .get(0)
                        .column())
                .hasValue(1);
    }

    @Test
    void needTheFile() {
        assertThatThrownBy(() -> CongressJson.locate(
                        CheckReport.builder().build(), folder.resolve("none.ndjson"), ReadOptions.defaults()))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static Finding at(String pointer) {
        return Finding.builder()
                .code("a")
                .severity(Severity.ERROR)
                .pointer(pointer)
                .message("m")
                .build();
    }

    @Test
    void aProblemIsAnErrorInAReport() {
        JsonProblem problem = JsonProblem.builder()
                .code(ProblemCode.WRONG_TYPE)
                .pointer("/number")
                .line(3)
                .column(14)
                .expected("a whole number")
                .found("string 'first'")
                .message("expected a whole number but found string 'first'")
                .build();

        assertThat(problem.asFinding())
                .hasToString(
                        "ERROR wrong_type /number, line 3, column 14: expected a whole number but found string 'first'");
        assertThat(problem.asFinding().parameters())
                .containsEntry("expected", "a whole number")
                .containsEntry("found", "string 'first'");
        assertThat(CheckReport.builder().addProblem(problem.asFinding()).build().valid())
                .isFalse();
    }
}
