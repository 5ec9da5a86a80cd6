package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.OnProblem;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.model.Congress;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An object of which nothing is left is absent, so that what was read is what is written. */
class EmptiedObjectsTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String CONGRESS =
            "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\",\"congresses\":[{\"type\":\"congress\",\"id\":\"c\",\"names\":[{\"text\":{\"en\":\"C\"}}],";

    private static ReadOptions keeping(boolean strict) {
        return ReadOptions.builder()
                .onProblem(OnProblem.KEEP_WHAT_FITS)
                .strict(strict)
                .build();
    }

    @Test
    void ofWhichNothingFits() {
        String json = CONGRESS + "\"rulesOfProcedure\":{\"votesPerMember\":0}}]}";

        for (boolean strict : new boolean[] {false, true}) {
            ReadResult result = CongressJson.readString(json, keeping(strict));

            assertThat(result.problems())
                    .extracting(JsonProblem::pointer)
                    .containsExactly("/congresses/0/rulesOfProcedure/votesPerMember");
            assertThat(result.warnings()).isEmpty();
            assertThat(result.proceedings().congresses())
                    .singleElement()
                    .extracting(Congress::rulesOfProcedure)
                    .hasToString("Optional.empty");
        }
    }

    @Test
    void ofWhichNothingSaysAnything() {
        String json = CONGRESS + "\"rulesOfProcedure\":{\"title\":null,\"majorities\":[{\"kind\":\"\"}]}}]}";

        ReadResult result = CongressJson.readString(json, keeping(false));

        assertThat(result.warnings())
                .extracting(JsonProblem::pointer)
                .containsExactly(
                        "/congresses/0/rulesOfProcedure/title", "/congresses/0/rulesOfProcedure/majorities/0/kind");
        assertThat(result.proceedings().congresses())
                .singleElement()
                .extracting(Congress::rulesOfProcedure)
                .hasToString("Optional.empty");
    }

    @Test
    void whateverIsWrongInWhateverObject() {
        JsonNode wrong = MAPPER.readTree("[[\"\"]]");
        Set<ImmutableSet<String>> seen = new HashSet<>();
        for (CorpusCase golden : CorpusCase.goldenFiles()) {
            JsonNode document = MAPPER.readTree(golden.bytes());
            for (ObjectNode object : objects(document)) {
                if (object.has("type") || !seen.add(ImmutableSet.copyOf(object.propertyNames()))) {
                    continue;
                }
                ObjectNode kept = object.deepCopy();
                kept.propertyNames().forEach(name -> object.set(name, wrong));
                isReadAgain(document.toString());
                object.setAll(kept);
            }
        }
    }

    private static List<ObjectNode> objects(JsonNode document) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(document, objects);
        return objects;
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(child -> collect(child, objects));
        }
    }

    private static void isReadAgain(String json) {
        Proceedings read;
        try {
            read = CongressJson.readString(json, keeping(false)).proceedings();
        } catch (CongressJsonException e) {
            return;
        }
        assertThat(again(read)).as(json).isEqualTo(read);
    }

    private static Proceedings again(Proceedings proceedings) {
        return CongressJson.readString(CongressJson.writeString(proceedings));
    }
}
