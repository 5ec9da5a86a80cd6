package org.congress4j.json.format;

import com.google.common.collect.ImmutableMap;
import org.congress4j.model.JsonValue;
import org.congress4j.model.describe.Kind;

/** Writes to an output for the shapes and tables, and keeps track of the position. */
final class WireWriter {
    private final JsonOutput out;
    private final JsonPath path = new JsonPath();

    /** Writes a record that stands at a place of a list of the document. */
    WireWriter(JsonOutput out, String list, int index) {
        this(out);
        path.enter(list);
        path.enter(index);
    }

    WireWriter(JsonOutput out) {
        this.out = out;
    }

    void beginObject() {
        out.beginObject();
    }

    void endObject() {
        out.endObject();
    }

    void beginArray() {
        out.beginArray();
    }

    /** Starts an array whose order says nothing. */
    void beginSet() {
        if (out instanceof CanonicalOutput canonical) {
            canonical.beginSet();
        } else {
            out.beginArray();
        }
    }

    void endArray() {
        out.endArray();
    }

    /** Writes the name of a member of a table; {@link #leave} follows its value. */
    void enter(String name) {
        path.enter(name);
        out.knownName(name);
    }

    /** Writes the name of a member whose name is free; {@link #leave} follows its value. */
    void enterFree(String name) {
        path.enter(name);
        refuseLoneSurrogates(name);
        out.name(name);
    }

    void enter(int index) {
        path.enter(index);
    }

    void leave() {
        path.leave();
    }

    void text(String text) {
        refuseLoneSurrogates(text);
        out.text(text);
    }

    void integer(long number) {
        if (Math.abs(number) > Kind.COUNT.greatest()) {
            throw error(ProblemCode.INVALID_VALUE, "whole numbers must lie within 2^53 but this is " + number);
        }
        out.integer(number);
    }

    private void number(String lexeme) {
        try {
            out.number(lexeme);
        } catch (IllegalArgumentException e) {
            throw error(ProblemCode.INVALID_VALUE, String.valueOf(e.getMessage()));
        }
    }

    void bool(boolean value) {
        out.bool(value);
    }

    void any(JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            out.beginObject();
            members(object.members());
            out.endObject();
        } else if (value instanceof JsonValue.JsonArray array) {
            out.beginArray();
            for (int i = 0; i < array.elements().size(); i++) {
                enter(i);
                any(array.elements().get(i));
                leave();
            }
            out.endArray();
        } else if (value instanceof JsonValue.JsonString string) {
            text(string.value());
        } else if (value instanceof JsonValue.JsonNumber number) {
            number(number.lexeme());
        } else if (value instanceof JsonValue.JsonBoolean bool) {
            out.bool(bool.value());
        } else {
            out.nullValue();
        }
    }

    void members(ImmutableMap<String, JsonValue> members) {
        members.forEach((name, value) -> {
            enterFree(name);
            any(value);
            leave();
        });
    }

    CongressJsonException error(ProblemCode code, String message) {
        return new CongressJsonException(JsonProblem.builder()
                .code(code)
                .pointer(path.pointer())
                .message(message)
                .build());
    }

    private void refuseLoneSurrogates(String text) {
        int at = Surrogates.firstLone(text);
        if (at >= 0) {
            throw error(ProblemCode.LONE_SURROGATE, Surrogates.message(text, at));
        }
    }
}
