package org.congress4j.json.jackson2;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;
import org.jspecify.annotations.Nullable;

/** A case of the conformance corpus of the format, as far as it concerns this module. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CorpusCase(
        String name,
        String file,
        String form,
        boolean golden,
        boolean strict,
        @Nullable List<String> understoodExtensions,
        List<Problem> problems,
        @Nullable String digest) {
    /** What a reader must say. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Problem(String code) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Manifest(List<CorpusCase> cases) {}

    static List<CorpusCase> all() throws IOException {
        return new ObjectMapper()
                .readValue(bytes("manifest.json"), Manifest.class)
                .cases();
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = ProceedingsFormat.class.getResourceAsStream("/META-INF/congress4j/corpus/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }

    byte[] bytes() throws IOException {
        return bytes(file);
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    boolean isDocument() {
        return form.equals("document");
    }

    List<String> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    ReadOptions options() {
        return ReadOptions.builder()
                .strict(strict)
                .understoodExtensions(understoodExtensions == null ? List.of() : understoodExtensions)
                .build();
    }
}
