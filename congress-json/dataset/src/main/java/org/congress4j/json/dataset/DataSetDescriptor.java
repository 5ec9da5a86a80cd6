package org.congress4j.json.dataset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The descriptor of a data set that is read. */
final class DataSetDescriptor {
    private final JsonNode root;

    private DataSetDescriptor(JsonNode root) {
        this.root = root;
    }

    /**
     * The descriptor in a folder.
     *
     * @throws NoSuchFileException if there is none
     * @throws tools.jackson.core.JacksonException if it is no JSON
     */
    static DataSetDescriptor in(Path folder) throws IOException {
        Path file = folder.resolve(AtomicFolder.DESCRIPTOR);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "no such file; a data set has one");
        }
        return new DataSetDescriptor(JsonMapper.shared().readTree(Files.readString(file)));
    }

    Stream<JsonNode> resources() {
        return root.path("resources").valueStream();
    }

    /** The resources that are tables in CSV. */
    ImmutableList<JsonNode> tables() {
        return resources().filter(DataSetDescriptor::isTable).collect(toImmutableList());
    }

    static boolean isTable(JsonNode resource) {
        return resource.path("format").asString("").equals("csv");
    }

    static String name(JsonNode resource) {
        return resource.path("name").asString("");
    }

    static String path(JsonNode resource) {
        return resource.path("path").asString("");
    }

    static ImmutableList<String> columns(JsonNode table) {
        return table.path("schema")
                .path("fields")
                .valueStream()
                .map(field -> field.path("name").asString(""))
                .collect(toImmutableList());
    }

    static ImmutableList<String> primaryKey(JsonNode table) {
        return table.path("schema")
                .path("primaryKey")
                .valueStream()
                .map(column -> column.asString(""))
                .collect(toImmutableList());
    }
}
