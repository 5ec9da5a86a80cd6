package org.congress4j.json.format;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.congress4j.model.JsonValue;
import org.jspecify.annotations.Nullable;

/** The tokens of a value that was read before, starting at the first. */
final class TreeInput implements JsonInput {
    private record Item(JsonToken token, String text) {}

    private final List<Item> items = new ArrayList<>();
    private final int line;
    private final int column;
    private int at;

    /** Stands on the first token of a value; every token is at one place of the document. */
    TreeInput(JsonValue value, int line, int column) {
        this.line = line;
        this.column = column;
        add(value);
        add(JsonToken.END, "");
    }

    /** A value as JSON without white space. */
    static String textOf(JsonValue value) {
        TreeInput in = new TreeInput(value, 0, 0);
        in.at = in.items.size() - 2;
        return in.textSince(0);
    }

    private void add(JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            add(JsonToken.BEGIN_OBJECT, "{");
            object.members().forEach((name, member) -> {
                add(JsonToken.NAME, name);
                add(member);
            });
            add(JsonToken.END_OBJECT, "}");
        } else if (value instanceof JsonValue.JsonArray array) {
            add(JsonToken.BEGIN_ARRAY, "[");
            array.elements().forEach(this::add);
            add(JsonToken.END_ARRAY, "]");
        } else if (value instanceof JsonValue.JsonString string) {
            add(JsonToken.STRING, string.value());
        } else if (value instanceof JsonValue.JsonNumber number) {
            add(JsonToken.NUMBER, number.lexeme());
        } else if (value instanceof JsonValue.JsonBoolean bool) {
            add(bool.value() ? JsonToken.TRUE : JsonToken.FALSE, Boolean.toString(bool.value()));
        } else {
            add(JsonToken.NULL, "null");
        }
    }

    private void add(JsonToken token, String text) {
        items.add(new Item(token, text));
    }

    @Override
    public JsonToken next() {
        at++;
        return current();
    }

    @Override
    public JsonToken current() {
        return items.get(at).token();
    }

    @Override
    public String text() {
        return items.get(at).text();
    }

    @Override
    public Object mark() {
        return at;
    }

    @Override
    public String textSince(@Nullable Object mark) {
        StringBuilder text = new StringBuilder();
        int start = requireNonNull((Integer) mark);
        for (int i = start; i <= at; i++) {
            Item item = items.get(i);
            if (i > start && needsComma(items.get(i - 1).token(), item.token())) {
                text.append(',');
            }
            text.append(
                    switch (item.token()) {
                        case NAME -> CanonicalOutput.quoted(item.text()) + ":";
                        case STRING -> CanonicalOutput.quoted(item.text());
                        default -> item.text();
                    });
        }
        return text.toString();
    }

    private static boolean needsComma(JsonToken before, JsonToken token) {
        return before != JsonToken.BEGIN_OBJECT
                && before != JsonToken.BEGIN_ARRAY
                && before != JsonToken.NAME
                && token != JsonToken.END_OBJECT
                && token != JsonToken.END_ARRAY;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int column() {
        return column;
    }
}
