package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congress4j.model.JsonValue;

/** Collects what is written as a value in memory. */
class TreeOutput implements JsonOutput {
    private final Deque<Object> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private JsonValue result = new JsonValue.JsonNull();

    JsonValue result() {
        return result;
    }

    @Override
    public void beginObject() {
        open.push(new LinkedHashMap<String, JsonValue>());
    }

    @Override
    public void endObject() {
        Map<String, JsonValue> members = members(open.pop());
        put(new JsonValue.JsonObject(ImmutableMap.copyOf(members)));
    }

    @Override
    public void beginArray() {
        open.push(new ArrayList<JsonValue>());
    }

    @Override
    public void endArray() {
        List<JsonValue> elements = elements(open.pop());
        put(new JsonValue.JsonArray(ImmutableList.copyOf(elements)));
    }

    @Override
    public void name(String name) {
        names.push(name);
    }

    @Override
    public void text(String text) {
        put(JsonValue.of(text));
    }

    @Override
    public void number(String lexeme) {
        put(new JsonValue.JsonNumber(lexeme));
    }

    @Override
    public void integer(long number) {
        put(JsonValue.of(number));
    }

    @Override
    public void bool(boolean value) {
        put(JsonValue.of(value));
    }

    @Override
    public void nullValue() {
        put(new JsonValue.JsonNull());
    }

    private void put(JsonValue value) {
        if (open.isEmpty()) {
            result = value;
        } else if (open.peek() instanceof Map) {
            members(open.peek()).put(names.pop(), value);
        } else {
            elements(open.peek()).add(value);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, JsonValue> members(Object open) {
        return (Map<String, JsonValue>) open;
    }

    @SuppressWarnings("unchecked")
    private static List<JsonValue> elements(Object open) {
        return (List<JsonValue>) open;
    }
}
