package org.congress4j.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document in which one value is another than in a good one.
 *
 * @param path the way to the value: names and indexes
 * @param value what stands there instead; empty if nothing does
 */
record Mutant(ImmutableList<Object> path, Optional<JsonNode> value) {
    private static final JsonMapper MAPPER = new JsonMapper();
    /** One value of each type of JSON, and texts that say nothing. */
    private static final ImmutableList<JsonNode> VALUES =
            ImmutableList.copyOf(MAPPER.readTree("[null, \"x\", \"\", \" \", 7, true, [], {}]"));

    /** Each value of the document, taken out or replaced by one of each other type. */
    static ImmutableList<Mutant> of(JsonNode document) {
        ImmutableList.Builder<Mutant> mutants = ImmutableList.builder();
        for (ImmutableList<Object> path : paths(document)) {
            JsonNode original = at(document, path);
            if (!path.isEmpty()) {
                mutants.add(new Mutant(path, Optional.empty()));
            }
            VALUES.stream()
                    .filter(value -> value.getNodeType() != original.getNodeType()
                            || (value.isString() && value.asString().isBlank())
                            || (value.isContainer() && !value.equals(original)))
                    .forEach(value -> mutants.add(new Mutant(path, Optional.of(value))));
        }
        return mutants.build();
    }

    /** The ways to all values of a document, to itself first. */
    static ImmutableList<ImmutableList<Object>> paths(JsonNode document) {
        ImmutableList.Builder<ImmutableList<Object>> paths = ImmutableList.builder();
        paths.add(ImmutableList.of());
        List<Map.Entry<Object, JsonNode>> children = new ArrayList<>();
        document.forEachEntry((name, child) -> children.add(Map.entry(name, child)));
        for (int i = 0; document.isArray() && i < document.size(); i++) {
            children.add(Map.entry(i, document.get(i)));
        }
        for (Map.Entry<Object, JsonNode> child : children) {
            for (ImmutableList<Object> path : paths(child.getValue())) {
                paths.add(
                        ImmutableList.builder().add(child.getKey()).addAll(path).build());
            }
        }
        return paths.build();
    }

    static JsonNode at(JsonNode document, List<Object> path) {
        JsonNode node = document;
        for (Object step : path) {
            node = step instanceof Integer index ? node.get(index) : node.get((String) step);
        }
        return node;
    }

    /** The name of the member that is another, or within which an element is; empty for the document itself. */
    String member() {
        return path.reverse().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }

    /** The mutant of a document. */
    JsonNode mutate(JsonNode document) {
        if (path.isEmpty()) {
            return value.orElseThrow();
        }
        JsonNode mutant = document.deepCopy();
        JsonNode parent = at(mutant, path.subList(0, path.size() - 1));
        Object last = path.get(path.size() - 1);
        if (parent instanceof ArrayNode array) {
            value.ifPresentOrElse(other -> array.set((Integer) last, other), () -> array.remove((Integer) last));
        } else if (parent instanceof ObjectNode object) {
            value.ifPresentOrElse(other -> object.set((String) last, other), () -> object.remove((String) last));
        }
        return mutant;
    }
}
