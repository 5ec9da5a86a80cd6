package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Sets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.OnProblem;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Runs the conformance corpus of the format. */
@DisabledIfSystemProperty(
        named = "congress.update",
        matches = "true",
        disabledReason = "ManifestTest rewrites the manifest")
class CorpusTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> isReadAsTheManifestSays() {
        return CorpusCase.all().stream()
                .map(test -> DynamicTest.dynamicTest(test.file(), () -> {
                    if (test.isLines()) {
                        readsLines(test);
                    } else {
                        readsDocument(test);
                    }
                }));
    }

    private static void readsDocument(CorpusCase test) throws IOException {
        if (!test.isValid()) {
            assertThatThrownBy(() -> read(test))
                    .isInstanceOfSatisfying(
                            CongressJsonException.class, e -> test.assertProblems(test.problems(), e.problems()));
            return;
        }
        ReadResult result = read(test);
        test.assertProblems(test.warnings(), result.warnings());
        assertThat((int) result.proceedings().records().count()).isEqualTo(test.records());
        if (test.digest() == null) {
            assertThatThrownBy(() -> CongressJson.digest(result.proceedings()))
                    .isInstanceOf(CongressJsonException.class)
                    .hasMessageContaining("has no canonical form");
        } else {
            assertThat(CongressJson.digest(result.proceedings())).isEqualTo(test.digest());
        }
    }

    private static ReadResult read(CorpusCase test) throws IOException {
        return CongressJson.read(new ByteArrayInputStream(test.bytes()), test.options());
    }

    private static void readsLines(CorpusCase test) throws IOException {
        if (!test.isValid()) {
            // Who does not ask for more is told of the first line that does not fit, and reads no further.
            assertThatThrownBy(() -> readAll(test, test.options()))
                    .isInstanceOfSatisfying(
                            CongressJsonException.class,
                            e -> test.assertProblems(test.problems().subList(0, 1), e.problems()));
        }
        if (test.records() == null) {
            return;
        }
        ReadResult result = readAll(
                test,
                test.options().toBuilder().onProblem(OnProblem.KEEP_WHAT_FITS).build());
        test.assertProblems(test.warnings(), result.warnings());
        test.assertProblems(test.problems(), result.problems());
        assertThat((int) result.proceedings().records().count()).isEqualTo(test.records());
        if (test.isValid()) {
            assertThat(CongressJson.digest(result.proceedings())).isEqualTo(test.digest());
        }
    }

    private static ReadResult readAll(CorpusCase test, ReadOptions options) throws IOException {
        try (ProceedingsLines lines = CongressJson.lines(new ByteArrayInputStream(test.bytes()), options)) {
            return lines.readAll();
        }
    }

    @TestFactory
    Stream<DynamicTest> goldenFilesAreWrittenByteForByte() {
        return CorpusCase.goldenFiles().stream()
                .map(test -> DynamicTest.dynamicTest(
                        test.file(),
                        () -> assertThat(CongressJson.writeString(read(test).proceedings()))
                                .isEqualTo(test.text())));
    }

    @TestFactory
    Stream<DynamicTest> documentsOfAnOlderVersionAreWrittenAsTheyWereButForTheVersion() {
        return CorpusCase.all().stream()
                .filter(test -> test.file().startsWith("released/0.9/"))
                .map(test -> DynamicTest.dynamicTest(
                        test.file(),
                        () -> assertThat(CongressJson.writeString(read(test).proceedings()))
                                .isEqualTo(test.text()
                                        .replace("\"formatVersion\": \"0.9\"", "\"formatVersion\": \"0.10\""))));
    }

    @TestFactory
    Stream<DynamicTest> bothFormsHoldTheSame() {
        return CorpusCase.all().stream()
                .filter(test -> test.isValid() && !test.isLines())
                .map(test -> DynamicTest.dynamicTest(test.file(), () -> {
                    Proceedings proceedings = read(test).proceedings();
                    Path lines = folder.resolve("lines.ndjson");
                    CongressJson.writeLines(proceedings, lines);

                    assertThat(CongressJson.read(lines, test.options()).proceedings())
                            .isEqualTo(proceedings);
                }));
    }

    @Test
    void casesThatSaySoHaveOneDigest() {
        List<CorpusCase> all = CorpusCase.all();
        assertThat(all).anyMatch(test -> test.sameDigestAs() != null).allSatisfy(test -> {
            if (test.sameDigestAs() != null) {
                assertThat(all.stream().filter(other -> other.file().equals(test.sameDigestAs())))
                        .extracting(CorpusCase::digest)
                        .containsExactly(test.digest());
            }
        });
    }

    @Test
    void everyFileOfTheCorpusIsNamedByTheManifest() throws IOException {
        Path corpus = Path.of("../format/src/main/resources" + CorpusCase.FOLDER);
        Set<String> named = CorpusCase.all().stream().map(CorpusCase::file).collect(Collectors.toSet());
        Set<String> present;
        try (Stream<Path> files = Files.walk(corpus)) {
            present = files.filter(Files::isRegularFile)
                    .map(file -> corpus.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("manifest.json") && !file.startsWith("reports/"))
                    .collect(Collectors.toSet());
        }

        assertThat(Sets.difference(present, named))
                .as("files without an entry; mvn test -pl congress-json/jackson3 -am -Dcongress.update=true adds one")
                .isEmpty();
        assertThat(Sets.difference(named, present)).as("entries without a file").isEmpty();
    }

    @Test
    void theCorpusIsInTheJar() throws IOException {
        try (InputStream in = ReadOptions.class.getResourceAsStream(CorpusCase.FOLDER + "manifest.json")) {
            assertThat(in).isNotNull();
        }
    }
}
