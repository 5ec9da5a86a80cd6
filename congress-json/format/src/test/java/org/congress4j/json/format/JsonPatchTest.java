package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Proceedings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonPatchTest {
    private final ImmutableList<Proceedings> documents = JsonTexts.corpus();

    @Test
    void makesTheSecondDocumentOfTheFirst() {
        for (int i = 1; i < documents.size(); i++) {
            Proceedings before = documents.get(i - 1);
            Proceedings after = documents.get(i);

            JsonValue patched = JsonTexts.tree(before);
            for (JsonValue operation : JsonPatch.between(before, after).elements()) {
                patched = apply((JsonValue.JsonObject) operation, patched);
            }

            JsonInput input = JsonTexts.input((JsonValue.JsonObject) patched);
            assertThat(ProceedingsFormat.canonical(ProceedingsFormat.read(input, ReadOptions.defaults())
                            .proceedings()))
                    .isEqualTo(ProceedingsFormat.canonical(after));
        }
    }

    @Test
    void changesMembersWhereTheyStandAndMovesRecordsThatGoAndCome() {
        Proceedings before = JsonTexts.read("""
                {"type": "proceedings", "formatVersion": "0.10",
                 "congresses": [{"type": "congress", "id": "c", "names": [{"text": {"en": "A"}}],
                   "venues": [{"key": "a", "role": "main"}, {"key": "b", "role": "remote"}]}],
                 "sessions": [{"type": "session", "id": "s1", "number": 1}, {"type": "session", "id": "s2"}]}
                """);
        Proceedings after = JsonTexts.read("""
                {"type": "proceedings", "formatVersion": "0.10", "version": "2",
                 "congresses": [{"type": "congress", "id": "c", "names": [{"text": {"en": "A"}}],
                   "venues": [{"key": "a", "role": "virtual"}, {"key": "b", "role": "remote"}, {"key": "d", "role": "main"}]}],
                 "sessions": [{"type": "session", "id": "s1", "number": 2}, {"type": "session", "id": "s3"}]}
                """);

        assertThat(JsonPatch.between(before, before).elements()).isEmpty();
        assertThat(JsonPatch.between(before, after).elements().stream()
                        .map(operation -> ((JsonValue.JsonObject) operation).members())
                        .map(members -> text(members.get("op")) + " " + text(members.get("path"))))
                .containsExactlyInAnyOrder(
                        "add /version",
                        "replace /congresses/0/venues/0/role",
                        "add /congresses/0/venues/2",
                        "replace /sessions/0/number",
                        "remove /sessions/1",
                        "add /sessions/-");
    }

    @Test
    void changesElementsInTheMiddleOfListsAndValuesOfOtherTypes() {
        String document = "{\"type\": \"proceedings\", \"formatVersion\": \"0.10\", \"sessions\": ["
                + "{\"type\": \"session\", \"id\": \"s\", \"org.example.x\": %s, \"itemRefs\": [%s]}], "
                + "\"motions\": [{\"type\": \"org.example.motion\", \"id\": \"m\"}]}";
        List<Proceedings> all = List.of(
                JsonTexts.read(document.formatted("{\"a\": [1, 2, 3]}", "\"a#1\", \"a#2\", \"a#3\"")),
                JsonTexts.read(document.formatted("{\"a\": [1, 4, 3]}", "\"a#1\", \"a#3\"")),
                JsonTexts.read(document.formatted("\"text\"", "\"a#1\", \"a#4\", \"a#5\", \"a#3\"")),
                JsonTexts.read(document.formatted("[1]", "\"a#9\"")),
                JsonTexts.read(document.formatted("{\"b\": true}", "\"a#9\", \"a#9\"")));

        for (Proceedings before : all) {
            for (Proceedings after : all) {
                JsonValue patched = JsonTexts.tree(before);
                for (JsonValue operation : JsonPatch.between(before, after).elements()) {
                    patched = apply((JsonValue.JsonObject) operation, patched);
                }
                assertThat(patched).isEqualTo(JsonTexts.tree(after));
            }
        }
    }

    private static String text(@Nullable JsonValue value) {
        return ((JsonValue.JsonString) Objects.requireNonNull(value)).value();
    }

    /** Applies an operation of RFC 6902, as far as patches have them. */
    private static JsonValue apply(JsonValue.JsonObject operation, JsonValue to) {
        String path = text(operation.members().get("path"));
        return apply(
                Splitter.on('/').splitToList(path.substring(1)),
                text(operation.members().get("op")),
                operation.members(),
                to);
    }

    private static JsonValue apply(List<String> path, String op, Map<String, JsonValue> operation, JsonValue to) {
        String step = path.get(0).replace("~1", "/").replace("~0", "~");
        if (to instanceof JsonValue.JsonArray array) {
            List<JsonValue> elements = new ArrayList<>(array.elements());
            int at = step.equals("-") ? elements.size() : Integer.parseInt(step);
            if (path.size() > 1) {
                elements.set(at, apply(path.subList(1, path.size()), op, operation, elements.get(at)));
            } else if (op.equals("add")) {
                elements.add(at, operation.get("value"));
            } else if (op.equals("remove")) {
                elements.remove(at);
            } else {
                elements.set(at, operation.get("value"));
            }
            return new JsonValue.JsonArray(ImmutableList.copyOf(elements));
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(((JsonValue.JsonObject) to).members());
        if (path.size() > 1) {
            members.put(
                    step,
                    apply(path.subList(1, path.size()), op, operation, Objects.requireNonNull(members.get(step))));
        } else if (op.equals("remove")) {
            members.remove(step);
        } else {
            members.put(step, operation.get("value"));
        }
        return new JsonValue.JsonObject(ImmutableMap.copyOf(members));
    }
}
