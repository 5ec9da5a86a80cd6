package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Proceedings;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.Finding;
import org.congress4j.model.check.ProceedingsCheck;
import org.junit.jupiter.api.Test;

/** Places of values: here the line is 1 and the column the number of the token. */
class PlacesTest {
    private static final ReadOptions KEEPING =
            ReadOptions.builder().keepPlaces(true).build();

    private static final String DOCUMENT = """
            {"type": "proceedings", "formatVersion": "0.10", "sessions": [
              {"type": "session", "id": "s1", "congressId": "nowhere", "title": {"en": "Opening"}},
              {"type": "session", "id": "s2", "itemRefs": ["a#1", "a#2"]}]}
            """;

    @Test
    void areThoseOfTheTokens() {
        DocumentPlaces places = read(DOCUMENT).places().orElseThrow();

        assertThat(places.find("")).contains(new DocumentPlace(1, 1));
        assertThat(places.find("/formatVersion")).contains(new DocumentPlace(1, 5));
        assertThat(places.find("/sessions")).contains(new DocumentPlace(1, 7));
        assertThat(places.find("/sessions/0")).contains(new DocumentPlace(1, 8));
        assertThat(places.find("/sessions/0/congressId")).contains(new DocumentPlace(1, 14));
        assertThat(places.find("/sessions/0/title/en")).contains(new DocumentPlace(1, 18));
        assertThat(places.find("/sessions/1/itemRefs/1")).contains(new DocumentPlace(1, 29));
        assertThat(new DocumentPlace(3, 4)).hasToString("line 3, column 4");
    }

    @Test
    void ofWhatIsAbsentAreThoseOfWhatIsAroundIt() {
        DocumentPlaces places = read(DOCUMENT).places().orElseThrow();

        assertThat(places.find("/sessions/0/number")).isEqualTo(places.find("/sessions/0"));
        assertThat(places.find("/sessions/7/number")).isEqualTo(places.find("/sessions"));
        assertThat(places.find("/persons/0")).isEqualTo(places.find(""));
    }

    @Test
    void areInAReportOfAllThatAreFound() {
        ReadResult read = read(DOCUMENT);
        CheckReport report = ProceedingsCheck.run(read.proceedings(), LocalDate.of(2026, 11, 24));

        Finding located = read.locate(report).findings().get(0);

        assertThat(located.pointer()).isEqualTo("/sessions/0/congressId");
        assertThat(located.line()).hasValue(1);
        assertThat(located.column()).hasValue(14);
        assertThat(ProceedingsFormat.read(input(DOCUMENT), ReadOptions.defaults())
                        .places())
                .isEmpty();
    }

    @Test
    void ofRecordsInLinesAreKeptFromLineToLine() {
        RecordReader reader = new RecordReader(KEEPING);

        reader.read(input("{\"type\": \"session\", \"id\": \"s1\", \"number\": 1}"), problem -> {}, refused -> {});
        assertThat(reader.placeInRecord("/number")).contains(new DocumentPlace(1, 7));
        assertThat(reader.placeInRecord("/title")).contains(new DocumentPlace(1, 1));
        reader.read(
                input("{\"type\": \"person\", \"id\": \"p\", \"names\": [{\"text\": {\"en\": \"P\"}}]}"),
                problem -> {},
                refused -> {});
        assertThat(reader.placeInRecord("/names/0/text/en")).contains(new DocumentPlace(1, 12));
        assertThat(reader.places().orElseThrow().find("/sessions/0/number")).contains(new DocumentPlace(1, 7));
        assertThat(reader.places().orElseThrow().find("/persons/0/id")).contains(new DocumentPlace(1, 5));
        reader.forgetPlaces();
        assertThat(reader.places().orElseThrow().find("/sessions/0/number")).isEmpty();
        assertThat(new RecordReader(ReadOptions.defaults()).placeInRecord("")).isEmpty();
    }

    @Test
    void areKnownOfEachRecordOfTheCorpus() {
        List<String> unknown = new ArrayList<>();
        for (Proceedings document : JsonTexts.corpus()) {
            JsonInput tokens = JsonTexts.input((JsonValue.JsonObject) JsonTexts.tree(document));
            DocumentPlaces places =
                    ProceedingsFormat.read(tokens, KEEPING).places().orElseThrow();
            for (int i = 0; i < document.sessions().size(); i++) {
                Optional<DocumentPlace> place = places.find("/sessions/" + i + "/id");
                if (place.isEmpty() || place.equals(places.find("/sessions/" + i))) {
                    unknown.add(document + " " + i);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void areKnownHoweverManyAndDeepTheValuesAre() {
        String sessions = IntStream.range(0, 200)
                .mapToObj(number -> "{\"type\": \"session\", \"id\": \"s%d\"}".formatted(number))
                .collect(Collectors.joining(","));
        int depth = 25;
        String items = "{\"key\": \"k\", \"items\": [".repeat(depth) + "{\"key\": \"last\"}" + "]}".repeat(depth);
        DocumentPlaces places = read("""
                        {"type": "proceedings", "formatVersion": "0.10", "sessions": [%s],
                         "agendas": [{"type": "agenda", "id": "a", "edition": "adopted", "items": [%s]}]}
                        """.formatted(sessions, items)).places().orElseThrow();

        assertThat(places.find("/sessions/199/id")).contains(new DocumentPlace(1, 7 + 199 * 6 + 5));
        assertThat(places.find("/agendas/0" + "/items/0".repeat(depth + 1) + "/key"))
                .isNotEqualTo(places.find("/agendas/0" + "/items/0".repeat(depth) + "/key"))
                .isPresent();
        assertThat(places.find("/sessions/-1")).isEqualTo(places.find("/sessions"));
        assertThat(places.find("/sessions/x")).isEqualTo(places.find("/sessions"));
    }

    @Test
    void countOnlyWhatIsKept() {
        DocumentPlaces places = ProceedingsFormat.read(
                        input("""
                        {"type": "proceedings", "formatVersion": "0.10", "sessions": [
                          {"type": "session", "id": "s1", "itemRefs": ["a#1", "malformed", "a#2"]},
                          {"type": "session"}, {"type": "session", "id": "s3"}]}
                        """),
                        ReadOptions.builder()
                                .keepPlaces(true)
                                .onProblem(OnProblem.KEEP_WHAT_FITS)
                                .build())
                .places()
                .orElseThrow();

        assertThat(places.find("/sessions/1/id")).isNotEqualTo(places.find("/sessions/1"));
        assertThat(places.find("/sessions/0/itemRefs/1")).contains(new DocumentPlace(1, 17));
    }

    private static ReadResult read(String text) {
        return ProceedingsFormat.read(input(text), KEEPING);
    }

    private static JsonInput input(String text) {
        return JsonTexts.input(text);
    }
}
