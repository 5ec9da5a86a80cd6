package org.congress4j.json.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Holds a data set against its descriptor: lengths and digests of files, and of tables in CSV the columns, the number of rows, types,
 * codes, primary keys and foreign keys. However many rows there are, the heap stays small.
 */
final class DataSetVerification {
    /** How many problems of one kind in one column, or file, are listed. */
    private static final int LISTED = 3;

    private final Path folder;
    private final IdIndex keys;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> listed = new HashMap<>();

    private DataSetVerification(Path folder, IdIndex keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /** A column as the descriptor has it. */
    private record Field(String name, String type, boolean required, Set<String> codes) {
        static Field of(JsonNode field) {
            Set<String> codes = new HashSet<>();
            field.path("categories")
                    .forEach(code -> codes.add(code.path("value").asString()));
            return new Field(
                    field.path("name").asString(),
                    field.path("type").asString(),
                    field.path("constraints").path("required").asBoolean(false),
                    codes);
        }

        /** What is wrong with a cell; nothing if it is right. */
        String problem(String cell) {
            if (cell.isEmpty()) {
                return required ? "must have a value" : "";
            } else if (!codes.isEmpty() && !codes.contains(cell)) {
                return "'" + cell + "' is none of its categories";
            }
            return isOfType(cell) ? "" : "'" + cell + "' is no " + type;
        }

        private boolean isOfType(String cell) {
            try {
                switch (type) {
                    case "integer" -> Long.parseLong(cell);
                    case "date" -> LocalDate.parse(cell);
                    case "datetime" -> {
                        if (cell.endsWith("Z")) {
                            OffsetDateTime.parse(cell);
                        } else {
                            LocalDateTime.parse(cell);
                        }
                    }
                    case "boolean" -> {
                        return cell.equals("true") || cell.equals("false");
                    }
                    default -> {
                        // Any text is a string.
                    }
                }
                return true;
            } catch (NumberFormatException | DateTimeParseException e) {
                return false;
            }
        }
    }

    /** Takes a row with its number, from 1. */
    private interface RowVisitor {
        void visit(List<String> cells, long number) throws IOException;
    }

    static ImmutableList<String> problems(Path folder) throws IOException {
        DataSetDescriptor descriptor;
        try {
            descriptor = DataSetDescriptor.in(folder);
        } catch (JacksonException e) {
            return ImmutableList.of(AtomicFolder.DESCRIPTOR + ": " + e.getOriginalMessage());
        }
        Path temporary = Files.createTempDirectory("congress4j-");
        try (IdIndex keys = new IdIndex(temporary)) {
            DataSetVerification verification = new DataSetVerification(folder, keys);
            verification.verify(descriptor);
            return ImmutableList.copyOf(verification.problems);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void verify(DataSetDescriptor descriptor) throws IOException {
        Map<String, Set<String>> referenced = new HashMap<>();
        List<JsonNode> tables = new ArrayList<>();
        for (JsonNode resource : (Iterable<JsonNode>) descriptor.resources()::iterator) {
            if (file(resource) && DataSetDescriptor.isTable(resource)) {
                tables.add(resource);
                foreignKeys(resource)
                        .forEach(key -> referenced
                                .computeIfAbsent(target(resource, key), table -> new HashSet<>())
                                .add(key.path("reference").path("fields").asString()));
            }
        }
        for (JsonNode table : tables) {
            rows(table, referenced.getOrDefault(DataSetDescriptor.name(table), Set.of()));
        }
        for (JsonNode table : tables) {
            references(table);
        }
        findStrangers(descriptor);
    }

    private static Stream<JsonNode> foreignKeys(JsonNode resource) {
        return resource.path("schema").path("foreignKeys").valueStream();
    }

    private static String target(JsonNode resource, JsonNode key) {
        return key.path("reference").path("resource").asString(DataSetDescriptor.name(resource));
    }

    /** Adds a problem, unless the rows are read again and it is known. */
    private void add(String about, boolean again, String problem) {
        if (!again) {
            add(about, problem);
        }
    }

    private void add(String about, String problem) {
        int times = listed.merge(about, 1, Integer::sum);
        if (times <= LISTED) {
            problems.add(problem);
        } else if (times == LISTED + 1) {
            problems.add(about + ": more of the kind");
        }
    }

    /** Whether a file is there; holds it against its length and digest. */
    private boolean file(JsonNode resource) throws IOException {
        String path = DataSetDescriptor.path(resource);
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file)) {
            add(path, path + ": no such file");
            return false;
        }
        long bytes = resource.path("bytes").asLong(-1);
        String hash = "sha256:" + MoreFiles.asByteSource(file).hash(Hashing.sha256());
        if (Files.size(file) != bytes) {
            add(path, path + ": has " + Files.size(file) + " bytes, but the descriptor says " + bytes);
        } else if (!resource.path("hash").asString("").equals(hash)) {
            add(path, path + ": is not the file of which the descriptor has the digest");
        }
        return true;
    }

    /** Reads the rows of a table, the first time or again, if its columns are those of the descriptor. */
    private void read(JsonNode table, boolean again, RowVisitor visitor) throws IOException {
        String path = DataSetDescriptor.path(table);
        List<String> names = DataSetDescriptor.columns(table);
        try (TableCsv rows = new TableCsv(folder.resolve(path))) {
            if (!rows.columns().equals(names)) {
                add(path + " columns", again, path + ": has other columns than the descriptor");
                return;
            }
            long number = 0;
            while (rows.hasNext()) {
                List<String> cells = rows.next();
                number++;
                if (cells.size() == names.size()) {
                    visitor.visit(cells, number);
                } else {
                    add(
                            path + " cells",
                            again,
                            path + ": row " + number + ": has " + cells.size() + " cells, but there are " + names.size()
                                    + " columns");
                }
            }
            long expected = table.path("rows").asLong(number);
            if (number != expected) {
                add(path + " rows", again, path + ": has " + number + " rows, but the descriptor says " + expected);
            }
        } catch (JacksonException e) {
            add(path + " form", again, path + ": " + e.getOriginalMessage());
        }
    }

    private void rows(JsonNode table, Set<String> referenced) throws IOException {
        String path = DataSetDescriptor.path(table);
        List<Field> fields =
                table.path("schema").path("fields").valueStream().map(Field::of).toList();
        List<String> names = fields.stream().map(Field::name).toList();
        List<Integer> key =
                DataSetDescriptor.primaryKey(table).stream().map(names::indexOf).toList();
        read(table, false, (cells, number) -> {
            for (int i = 0; i < cells.size(); i++) {
                Field field = fields.get(i);
                String problem = field.problem(cells.get(i));
                if (!problem.isEmpty()) {
                    add(path + ": " + field.name(), path + ": row " + number + ": " + field.name() + " " + problem);
                }
                if (referenced.contains(field.name())) {
                    keys.add(value(DataSetDescriptor.name(table), field.name(), cells.get(i)), 0);
                }
            }
            if (!key.isEmpty()) {
                List<String> own = key.stream().map(cells::get).toList();
                if (!keys.add("key " + DataSetDescriptor.name(table) + '\0' + String.join("\0", own), 0)) {
                    add(
                            path + " key",
                            path + ": row " + number + ": another row has the key " + String.join(", ", own));
                }
            }
        });
    }

    private static String value(String table, String column, String cell) {
        return "value " + table + '\0' + column + '\0' + cell;
    }

    private void references(JsonNode table) throws IOException {
        String path = DataSetDescriptor.path(table);
        List<JsonNode> foreign = foreignKeys(table).toList();
        if (foreign.isEmpty()) {
            return;
        }
        List<String> names = DataSetDescriptor.columns(table);
        List<Integer> places = foreign.stream()
                .map(key -> names.indexOf(key.path("fields").asString()))
                .toList();
        read(table, true, (cells, number) -> {
            for (int i = 0; i < foreign.size(); i++) {
                String cell = cells.get(places.get(i));
                JsonNode key = foreign.get(i);
                String to = target(table, key);
                String column = key.path("reference").path("fields").asString();
                if (!cell.isEmpty() && keys.find(value(to, column, cell)) == IdIndex.NONE) {
                    String name = key.path("fields").asString();
                    add(
                            path + ": " + name + " reference",
                            path + ": row " + number + ": " + name + " '" + cell + "' leads to no row of " + to);
                }
            }
        });
    }

    /** Notes tables that the descriptor does not have. */
    private void findStrangers(DataSetDescriptor descriptor) throws IOException {
        Set<String> known = new HashSet<>();
        descriptor.resources().forEach(resource -> known.add(DataSetDescriptor.path(resource)));
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> (name.endsWith(".csv") || name.endsWith(".ndjson")) && !known.contains(name))
                    .sorted()
                    .forEach(name -> add(name, name + ": is not in the descriptor"));
        }
    }
}
