package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The golden files, one of each type of records, show every member set, and those of the values inside.
 * {@code -Dcongress.update=true} adds what is missing, for a person to replace by a better example.
 */
class GoldenFilesTest {
    private static final Path FOLDER = Path.of("../format/src/main/resources" + CorpusCase.FOLDER + "valid");
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Examples of the kinds whose values are not just any string. */
    private static final ImmutableMap<Kind<?>, String> SAMPLES = ImmutableMap.<Kind<?>, String>builder()
            .put(Kind.POINTER, "/period/end")
            .put(Kind.DECIMAL, "0.5")
            .put(Kind.SHA_256, "0123456789abcdef".repeat(4))
            .put(Kind.DATE, "2021-03-07")
            .put(Kind.DATE_TIME, "2021-03-07T10:00")
            .put(Kind.INSTANT, "2021-03-12T18:00:00Z")
            .put(Kind.DURATION, "P5Y")
            .put(Kind.TIME_ZONE, "Asia/Tokyo")
            .put(Kind.LANGUAGE, "en")
            .put(Kind.SYMBOL, "A/CONF.234/L.6")
            .buildOrThrow();

    /** The members that the golden files show, such as {@code Session.kind}. */
    private final Set<String> shown = new TreeSet<>();

    @Test
    void showEveryMember() throws IOException {
        for (RecordType<?> type : RecordTypes.known()) {
            if (Files.exists(file(type))) {
                show(type, CongressJson.read(file(type)));
            }
        }
        if (Boolean.getBoolean("congress.update")) {
            for (RecordType<?> type : RecordTypes.known()) {
                complete(type);
            }
        }

        Set<String> missing = new TreeSet<>();
        RecordTypes.known()
                .forEach(record -> record.withNested()
                        .forEach(type -> type.members().forEach(member -> missing.add(name(type, member)))));
        missing.removeAll(shown);
        assertThat(missing)
                .as(
                        "members that no golden file shows; mvn test -pl congress-json/jackson3 -am -Dcongress.update=true adds them")
                .isEmpty();
    }

    private static Path file(RecordType<?> type) {
        return FOLDER.resolve(type.name() + ".json");
    }

    private static String name(ValueType<?> type, Member<?, ?> member) {
        return type + "." + member;
    }

    private <R extends ProceedingsRecord<R>> void show(RecordType<R> type, Proceedings proceedings) {
        type.records(proceedings).forEach(record -> show(type, record));
    }

    private <T> void show(ValueType<T> type, T value) {
        for (Member<T, ?> member : type.members()) {
            if (!member.isAbsent(value)) {
                shown.add(name(type, member));
                show(member, value);
            }
        }
    }

    private <T, V> void show(Member<T, V> member, T of) {
        if (member.kind() instanceof Kind.Value<V> value) {
            member.values(of).forEach(nested -> show(value.type(), nested));
        }
    }

    private void complete(RecordType<?> type) throws IOException {
        ObjectNode document = Files.exists(file(type)) ? (ObjectNode) MAPPER.readTree(file(type)) : newDocument(type);
        String before = document.toString();
        complete(type, (ObjectNode) document.get(type.list()).get(0), false);
        if (!document.toString().equals(before)) {
            CongressJson.write(CongressJson.readString(document.toString()), file(type));
        }
    }

    private static ObjectNode newDocument(RecordType<?> type) {
        ObjectNode document = MAPPER.createObjectNode().put("type", "proceedings");
        document.put("formatVersion", ProceedingsFormat.VERSION);
        document.putArray(type.list()).addObject().put("type", type.name());
        return document;
    }

    /** Adds the members that are not shown yet, or all of them to a new object. */
    private void complete(ValueType<?> type, ObjectNode object, boolean all) {
        for (Member<?, ?> member : type.members()) {
            JsonNode present = object.get(member.name());
            boolean nested = member.kind() instanceof Kind.Value<?> value
                    && !value.type().equals(type);
            if (present == null && (all || !shown.contains(name(type, member)))) {
                if (nested || !(member.kind() instanceof Kind.Value)) {
                    object.set(member.name(), sample(member));
                    shown.add(name(type, member));
                }
            } else if (present != null && nested) {
                JsonNode first = present.isArray() ? present.get(0) : present;
                complete(((Kind.Value<?>) member.kind()).type(), (ObjectNode) first, false);
            }
        }
    }

    private JsonNode sample(Member<?, ?> member) {
        JsonNode value = sample(member.name(), member.kind());
        return switch (member.presence()) {
            case REQUIRED, OPTIONAL -> value;
            case LIST, SET -> listOf(value);
            case MAP -> MAPPER.createObjectNode().set("org.example.note", value);
            case BALLOTS -> MAPPER.createObjectNode().set("yes", listOf(value));
        };
    }

    private static ArrayNode listOf(JsonNode element) {
        return MAPPER.createArrayNode().add(element);
    }

    private JsonNode sample(String member, Kind<?> kind) {
        if (kind instanceof Kind.Value<?> value) {
            ObjectNode object = MAPPER.createObjectNode();
            complete(value.type(), object, true);
            return object;
        } else if (kind instanceof Kind.OfList<?> list) {
            return MAPPER.valueToTree(list.list().codes().asList().get(0).toString());
        } else if (kind instanceof Kind.WholeNumber) {
            return MAPPER.valueToTree(14);
        } else if (kind instanceof Kind.Flag) {
            return MAPPER.valueToTree(true);
        } else if (kind instanceof Kind.Localized) {
            return MAPPER.createObjectNode().put("en", "The " + member);
        } else if (kind instanceof Kind.KeyReference) {
            return MAPPER.valueToTree("record#" + member);
        }
        return MAPPER.valueToTree(SAMPLES.getOrDefault(kind, "a-" + member));
    }
}
