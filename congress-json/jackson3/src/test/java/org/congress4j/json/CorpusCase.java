package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.model.check.Finding;
import org.congress4j.model.check.NotRun;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A case of the conformance corpus, as its manifest has it. */
record CorpusCase(
        String name,
        String file,
        String form,
        @Nullable Boolean golden,
        @Nullable Boolean strict,
        @Nullable List<String> understoodExtensions,
        @Nullable Boolean schema,
        @Nullable Integer records,
        @Nullable List<Problem> warnings,
        List<Problem> problems,
        @Nullable String sameDigestAs,
        @Nullable String digest,
        @Nullable LocalDate asOf,
        @Nullable List<ExpectedFinding> findings,
        @Nullable List<ExpectedNotRun> notRun) {
    static final String FOLDER = "/META-INF/congress4j/corpus/";

    /** What is said of the file; what is absent is not part of the contract. */
    record Problem(
            String code,
            @Nullable String pointer,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String message) {}

    /** What the checks must find. */
    record ExpectedFinding(
            String code,
            String severity,
            String pointer,
            @Nullable String recordId,
            Map<String, String> params,
            String message) {
        static ExpectedFinding of(Finding found) {
            return new ExpectedFinding(
                    found.code(),
                    Ascii.toLowerCase(found.severity().name()),
                    found.pointer(),
                    found.recordId().map(Object::toString).orElse(null),
                    found.parameters(),
                    found.message());
        }
    }

    /** What the checks must say that they could not look at. */
    record ExpectedNotRun(String rule, String why) {
        static ExpectedNotRun of(NotRun notRun) {
            return new ExpectedNotRun(notRun.rule(), notRun.why());
        }
    }

    private record Manifest(String formatVersion, List<CorpusCase> cases) {}

    static List<CorpusCase> all() {
        return new JsonMapper()
                .readValue(bytes("manifest.json"), Manifest.class)
                .cases();
    }

    /** The documents with every member of a record type set: what the format looks like, which changes only when the format does. */
    static List<CorpusCase> goldenFiles() {
        return all().stream().filter(CorpusCase::isGolden).toList();
    }

    /** The cases that say what the checks find. */
    static List<CorpusCase> checked() {
        return all().stream().filter(test -> test.findings() != null).toList();
    }

    private static byte[] bytes(String file) {
        try (InputStream in = ReadOptions.class.getResourceAsStream(FOLDER + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return bytes(file);
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    boolean isLines() {
        return form.equals("lines");
    }

    boolean isValid() {
        return problems.isEmpty();
    }

    boolean isGolden() {
        return golden != null && golden;
    }

    ReadOptions options() {
        return ReadOptions.builder()
                .strict(strict != null && strict)
                .understoodExtensions(understoodExtensions == null ? List.of() : understoodExtensions)
                .build();
    }

    void assertProblems(@Nullable List<Problem> expected, List<JsonProblem> found) {
        assertThat(found.stream().map(problem -> problem.code().toString()))
                .containsExactlyElementsOf(
                        expected == null
                                ? List.of()
                                : expected.stream().map(Problem::code).toList());
        for (int i = 0; i < found.size(); i++) {
            assertMatches(Objects.requireNonNull(expected).get(i), found.get(i));
        }
    }

    private static void assertMatches(Problem expected, JsonProblem found) {
        assertThat(found.pointer()).isEqualTo(orElse(expected.pointer(), found.pointer()));
        assertThat(found.line().orElse(0))
                .isEqualTo(orElse(expected.line(), found.line().orElse(0)));
        assertThat(found.column().orElse(0))
                .isEqualTo(orElse(expected.column(), found.column().orElse(0)));
        assertThat(found.message()).isEqualTo(orElse(expected.message(), found.message()));
    }

    private static <T> T orElse(@Nullable T expected, T found) {
        return expected == null ? found : expected;
    }
}
