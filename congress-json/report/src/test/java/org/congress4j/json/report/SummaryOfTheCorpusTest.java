package org.congress4j.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.congress4j.json.CongressJson;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nothing that a document of the corpus holds is left untold. */
class SummaryOfTheCorpusTest {
    private static final Path VALID = Path.of("../format/src/main/resources/META-INF/congress4j/corpus/valid");

    @TestFactory
    Stream<DynamicTest> tellsOfEachRecord() throws IOException {
        return documents(proceedings -> {
            String summary = ProceedingsSummary.of(proceedings).toText(SummaryStyle.full());

            assertThat(proceedings.records().map(record -> record.id().toString()))
                    .allSatisfy(id -> assertThat(isTold(id, summary, proceedings))
                            .as("%s is told in%n%s", id, summary)
                            .isTrue());
        });
    }

    @TestFactory
    Stream<DynamicTest> tellsOfOneRecord() throws IOException {
        return documents(proceedings -> assertThat(
                        proceedings.records().map(record -> record.id().toString()))
                .allSatisfy(id -> assertThat(ProceedingsSummary.about(proceedings, id)
                                .orElseThrow()
                                .sections())
                        .isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> isOneJsonObject() throws IOException {
        return documents(proceedings -> {
            JsonNode summary =
                    new JsonMapper().readTree(ProceedingsSummary.of(proceedings).toJson());

            assertThat(summary.path("sections").size())
                    .isEqualTo(ProceedingsSummary.of(proceedings).sections().size());
        });
    }

    /** With its id, or by its name. */
    private static boolean isTold(String id, String summary, Proceedings proceedings) {
        return summary.contains("{" + id + "}")
                || proceedings
                        .records()
                        .filter(record -> record.id().toString().equals(id))
                        .map(ProceedingsRecord::id)
                        .anyMatch(of -> ProceedingsSummary.about(proceedings, id)
                                .map(about -> about.sections().get(0).heading())
                                .filter(name -> summary.replaceAll("\\s+", " ").contains(name))
                                .isPresent());
    }

    private interface Check {
        void run(Proceedings proceedings) throws IOException;
    }

    private static Stream<DynamicTest> documents(Check check) throws IOException {
        try (Stream<Path> files = Files.list(VALID)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check.run(read(file))))
                    .toList()
                    .stream();
        }
    }

    private static Proceedings read(Path file) {
        try {
            return CongressJson.read(
                            file,
                            ReadOptions.builder()
                                    .addUnderstoodExtension("org.example.weights")
                                    .build())
                    .proceedings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
