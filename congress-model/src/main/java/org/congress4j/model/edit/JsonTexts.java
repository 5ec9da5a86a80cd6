package org.congress4j.model.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.congress4j.model.JsonValue;

/** The texts in JSON whose kinds are not known: strings and names of members, at any depth. */
final class JsonTexts {
    private JsonTexts() {}

    static boolean anyMatch(JsonValue value, Predicate<String> wanted) {
        if (value instanceof JsonValue.JsonString text) {
            return wanted.test(text.value());
        } else if (value instanceof JsonValue.JsonArray array) {
            return array.elements().stream().anyMatch(element -> anyMatch(element, wanted));
        }
        return value instanceof JsonValue.JsonObject object
                && object.members().entrySet().stream()
                        .anyMatch(member -> wanted.test(member.getKey()) || anyMatch(member.getValue(), wanted));
    }

    /** The value with other strings; the names of members stay. */
    static JsonValue rewritten(JsonValue value, UnaryOperator<String> rewritten) {
        if (value instanceof JsonValue.JsonString text) {
            return JsonValue.of(rewritten.apply(text.value()));
        } else if (value instanceof JsonValue.JsonArray array) {
            return new JsonValue.JsonArray(array.elements().stream()
                    .map(element -> rewritten(element, rewritten))
                    .collect(ImmutableList.toImmutableList()));
        } else if (value instanceof JsonValue.JsonObject object) {
            ImmutableMap.Builder<String, JsonValue> members = ImmutableMap.builder();
            object.members().forEach((name, member) -> members.put(name, rewritten(member, rewritten)));
            return new JsonValue.JsonObject(members.buildOrThrow());
        }
        return value;
    }
}
