package org.congress4j.json.format;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.congress4j.model.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Makes the canonical form of RFC 8785: no white space, members in the order of the UTF-16 code units of their names, and one
 * spelling for each string and number. The elements of a set are sorted by their canonical forms in the same way.
 */
final class CanonicalOutput implements JsonOutput {
    private static final Escaper ESCAPER = escaper();

    /** An object or array that is not complete: members by name, or elements. */
    private sealed interface Open permits OpenObject, OpenArray {}

    private static final class OpenObject implements Open {
        private final Map<String, String> members = new TreeMap<>();
        private @Nullable String name;
    }

    private record OpenArray(List<String> elements, boolean isSet) implements Open {}

    private final Deque<Open> open = new ArrayDeque<>();
    private String result = "";
    private Map<String, String> members = Map.of();

    private static Escaper escaper() {
        Escapers.Builder escapes = Escapers.builder();
        for (char control = 0; control < ' '; control++) {
            escapes.addEscape(control, String.format("\\u%04x", (int) control));
        }
        return escapes.addEscape('\b', "\\b")
                .addEscape('\t', "\\t")
                .addEscape('\n', "\\n")
                .addEscape('\f', "\\f")
                .addEscape('\r', "\\r")
                .addEscape('"', "\\\"")
                .addEscape('\\', "\\\\")
                .build();
    }

    /** The canonical form of the value that was written. */
    String result() {
        return result;
    }

    /** The members of the object that was written last, and their canonical forms, in order. */
    Map<String, String> members() {
        return members;
    }

    @Override
    public void beginObject() {
        open.push(new OpenObject());
    }

    @Override
    public void endObject() {
        StringBuilder text = new StringBuilder("{");
        members = ((OpenObject) open.pop()).members;
        members.forEach((name, value) -> {
            if (text.length() > 1) {
                text.append(',');
            }
            text.append(quoted(name)).append(':').append(value);
        });
        put(text.append('}').toString());
    }

    @Override
    public void beginArray() {
        open.push(new OpenArray(new ArrayList<>(), false));
    }

    /** Starts an array whose order says nothing. */
    void beginSet() {
        open.push(new OpenArray(new ArrayList<>(), true));
    }

    @Override
    public void endArray() {
        OpenArray array = (OpenArray) open.pop();
        if (array.isSet()) {
            Collections.sort(array.elements());
        }
        put("[" + String.join(",", array.elements()) + "]");
    }

    @Override
    public void name(String name) {
        if (open.peek() instanceof OpenObject object) {
            object.name = name;
        }
    }

    @Override
    public void text(String text) {
        put(quoted(text));
    }

    @Override
    public void number(String lexeme) {
        put(new JsonValue.JsonNumber(lexeme).canonical());
    }

    @Override
    public void integer(long number) {
        put(Long.toString(number));
    }

    @Override
    public void bool(boolean value) {
        put(Boolean.toString(value));
    }

    @Override
    public void nullValue() {
        put("null");
    }

    private void put(String value) {
        Open container = open.peek();
        if (container instanceof OpenObject object && object.name != null) {
            object.members.put(object.name, value);
        } else if (container instanceof OpenArray array) {
            array.elements().add(value);
        } else {
            result = value;
        }
    }

    static String quoted(String text) {
        return '"' + ESCAPER.escape(text) + '"';
    }
}
