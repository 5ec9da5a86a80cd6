package org.congress4j.json.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.congress4j.json.CongressJson;
import org.congress4j.model.Proceedings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** A data set that a test has written. */
record WrittenPackage(Path folder, DataSetReport report) {
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    static final Instant CREATED = Instant.parse("2026-11-24T00:00:00Z");

    static DataSetOptions options() {
        return DataSetOptions.builder().created(CREATED).build();
    }

    /** Writes a data set from documents, each in a file of its own, into the folder {@code data}. */
    static WrittenPackage of(Path folder, DataSetOptions options, Proceedings... documents) throws IOException {
        ImmutableList.Builder<Path> files = ImmutableList.builder();
        for (int i = 0; i < documents.length; i++) {
            Path file = folder.resolve("input-" + i + ".congress.json");
            CongressJson.write(documents[i], file);
            files.add(file);
        }
        return of(folder, options, files.build());
    }

    static WrittenPackage of(Path folder, DataSetOptions options, List<Path> files) throws IOException {
        Path data = folder.resolve("data");
        return new WrittenPackage(data, DataSet.write(files, data, options));
    }

    /** The rows of a table in CSV, with the cells that have a value. */
    List<Map<String, String>> rows(String table) throws IOException {
        List<List<String>> lines = CSV.readerForListOf(String.class)
                .with(CsvReadFeature.WRAP_AS_ARRAY)
                .<List<String>>readValues(folder.resolve(table + ".csv").toFile())
                .readAll();
        return lines.subList(1, lines.size()).stream()
                .map(cells -> row(lines.get(0), cells))
                .toList();
    }

    private static Map<String, String> row(List<String> head, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < head.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.put(head.get(i), cells.get(i));
            }
        }
        return row;
    }

    /** The cells of one row of a table. */
    Map<String, String> row(String table, String column, String value) throws IOException {
        return rows(table).stream()
                .filter(row -> value.equals(row.get(column)))
                .findFirst()
                .orElse(ImmutableMap.of());
    }

    JsonNode descriptor() throws IOException {
        return JsonMapper.shared().readTree(text("datapackage.json"));
    }

    JsonNode resource(String name) throws IOException {
        return descriptor()
                .path("resources")
                .valueStream()
                .filter(resource -> resource.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** The text of every file, by name. */
    Map<String, String> files() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
