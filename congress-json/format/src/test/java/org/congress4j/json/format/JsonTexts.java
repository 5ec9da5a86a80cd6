package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Proceedings;
import org.jspecify.annotations.Nullable;

/** Documents as text, read without either line of Jackson. */
final class JsonTexts {
    private static final Path VALID = Path.of("src/main/resources/META-INF/congress4j/corpus/valid");

    private JsonTexts() {}

    /** The valid documents of the corpus that the options read. */
    static ImmutableList<Proceedings> corpus() {
        try (Stream<Path> files = Files.list(VALID)) {
            return files.sorted()
                    .map(JsonTexts::text)
                    .filter(text -> !text.contains("requiredExtensions"))
                    .map(JsonTexts::read)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Proceedings read(String text) {
        return ProceedingsFormat.read(input(text), ReadOptions.defaults()).proceedings();
    }

    static JsonInput input(String text) {
        return input((JsonValue.JsonObject) value(JsonParser.parseString(text)));
    }

    static JsonInput input(JsonValue.JsonObject tree) {
        return new Counted(new TreeInput(tree, 1, 1));
    }

    static JsonValue tree(Proceedings proceedings) {
        TreeOutput out = new TreeOutput();
        ProceedingsFormat.write(proceedings, out);
        return out.result();
    }

    private static JsonValue value(JsonElement element) {
        if (element.isJsonObject()) {
            ImmutableMap.Builder<String, JsonValue> members = ImmutableMap.builder();
            element.getAsJsonObject().asMap().forEach((name, value) -> members.put(name, value(value)));
            return new JsonValue.JsonObject(members.buildOrThrow());
        } else if (element.isJsonArray()) {
            return new JsonValue.JsonArray(element.getAsJsonArray().asList().stream()
                    .map(JsonTexts::value)
                    .collect(ImmutableList.toImmutableList()));
        } else if (element.isJsonNull()) {
            return new JsonValue.JsonNull();
        }
        JsonPrimitive primitive = element.getAsJsonPrimitive();
        if (primitive.isBoolean()) {
            return JsonValue.of(primitive.getAsBoolean());
        }
        return primitive.isNumber()
                ? new JsonValue.JsonNumber(primitive.getAsString())
                : JsonValue.of(primitive.getAsString());
    }

    /** Tokens whose column is their number. */
    private static final class Counted implements JsonInput {
        private final JsonInput in;
        private int column;

        private Counted(JsonInput in) {
            this.in = in;
        }

        @Override
        public JsonToken next() {
            column++;
            return column == 1 ? in.current() : in.next();
        }

        @Override
        public JsonToken current() {
            return in.current();
        }

        @Override
        public String text() {
            return in.text();
        }

        @Override
        public @Nullable Object find(KnownTexts known) {
            return in.find(known);
        }

        @Override
        public int line() {
            return 1;
        }

        @Override
        public int column() {
            return column;
        }
    }
}
