package org.congress4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A golden file: one record with every member set.
 *
 * @param rootMember the member of the root that holds records of the type
 * @param file the name of the file
 */
record GoldenFile(String rootMember, String file) {
    static final List<GoldenFile> ALL = all();

    private static List<GoldenFile> all() {
        Map<String, String> files =
                new JsonMapper().readValue(text("records.json"), new TypeReference<LinkedHashMap<String, String>>() {});
        return files.entrySet().stream()
                .map(entry -> new GoldenFile(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String text(String file) {
        try (InputStream in = GoldenFile.class.getResourceAsStream("/corpus/golden/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> warnings() {
        return rootMember.equals("otherRecords")
                ? List.of("'interpretation-booth' is not a known type of records")
                : List.of();
    }

    String record() {
        return text(file);
    }

    String document() {
        return "{\n  \"type\": \"proceedings\",\n  \"formatVersion\": \"0.9\",\n  \"" + rootMember + "\": [\n"
                + record().stripTrailing().indent(4).stripTrailing() + "\n  ]\n}\n";
    }
}
