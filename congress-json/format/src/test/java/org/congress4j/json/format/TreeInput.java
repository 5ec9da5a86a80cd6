package org.congress4j.json.format;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.congress4j.model.JsonValue;

/** The tokens of a value in memory. Members may be given twice by {@link #of(String...)}. */
final class TreeInput implements JsonInput {
    private record Item(JsonToken token, String text) {}

    private final List<Item> items = new ArrayList<>();
    private int at = -1;

    /** Stands before the first token. */
    TreeInput(JsonValue value) {
        add(value);
        items.add(new Item(JsonToken.END, ""));
    }

    private TreeInput() {}

    /** Tokens one by one: braces and brackets as they are, {@code name:}, {@code #} first for a number, {@code null}, or text. */
    static TreeInput of(String... tokens) {
        TreeInput input = new TreeInput();
        for (String token : tokens) {
            input.items.add(item(token));
        }
        input.items.add(new Item(JsonToken.END, ""));
        return input;
    }

    private static Item item(String token) {
        return switch (token) {
            case "{" -> new Item(JsonToken.BEGIN_OBJECT, token);
            case "}" -> new Item(JsonToken.END_OBJECT, token);
            case "[" -> new Item(JsonToken.BEGIN_ARRAY, token);
            case "]" -> new Item(JsonToken.END_ARRAY, token);
            case "null" -> new Item(JsonToken.NULL, token);
            case "true" -> new Item(JsonToken.TRUE, token);
            default -> {
                if (token.endsWith(":")) {
                    yield new Item(JsonToken.NAME, token.substring(0, token.length() - 1));
                }
                yield token.startsWith("#")
                        ? new Item(JsonToken.NUMBER, token.substring(1))
                        : new Item(JsonToken.TEXT, token);
            }
        };
    }

    /** Goes to the first token. */
    TreeInput started() {
        next();
        return this;
    }

    private void add(JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            items.add(new Item(JsonToken.BEGIN_OBJECT, "{"));
            ImmutableMap<String, JsonValue> members = object.members();
            members.forEach((name, member) -> {
                items.add(new Item(JsonToken.NAME, name));
                add(member);
            });
            items.add(new Item(JsonToken.END_OBJECT, "}"));
        } else if (value instanceof JsonValue.JsonArray array) {
            items.add(new Item(JsonToken.BEGIN_ARRAY, "["));
            array.elements().forEach(this::add);
            items.add(new Item(JsonToken.END_ARRAY, "]"));
        } else if (value instanceof JsonValue.JsonText text) {
            items.add(new Item(JsonToken.TEXT, text.text()));
        } else if (value instanceof JsonValue.JsonNumber number) {
            items.add(new Item(JsonToken.NUMBER, number.lexeme()));
        } else if (value instanceof JsonValue.JsonBoolean bool) {
            items.add(new Item(bool.value() ? JsonToken.TRUE : JsonToken.FALSE, ""));
        } else {
            items.add(new Item(JsonToken.NULL, "null"));
        }
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
    public int line() {
        return 0;
    }

    @Override
    public int column() {
        return 0;
    }
}
