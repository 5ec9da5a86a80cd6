package org.congress4j.json.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tokens in memory, as a test spells them; members may stand twice. */
final class TokenInput implements JsonInput {
    private record Item(JsonToken token, String text) {}

    private final List<Item> items = new ArrayList<>();
    private int at = -1;

    private TokenInput() {}

    /**
     * Tokens one by one: braces and brackets as they are, {@code name:}, {@code #} first for a number, {@code null}, or text, with
     * {@code '} first if it could be taken for something else.
     */
    static TokenInput of(String... tokens) {
        TokenInput input = new TokenInput();
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
                if (token.startsWith("'")) {
                    yield new Item(JsonToken.STRING, token.substring(1));
                }
                if (token.endsWith(":")) {
                    yield new Item(JsonToken.NAME, token.substring(0, token.length() - 1));
                }
                yield token.startsWith("#")
                        ? new Item(JsonToken.NUMBER, token.substring(1))
                        : new Item(JsonToken.STRING, token);
            }
        };
    }

    /** Goes to the first token. */
    TokenInput started() {
        next();
        return this;
    }

    @Override
    public JsonToken next() {
        at++;
        return current();
    }

    @Override
    public JsonToken current() {
        return at < 0 ? JsonToken.END : items.get(at).token();
    }

    @Override
    public String text() {
        return items.get(at).text();
    }

    @Override
    public @Nullable Object find(KnownTexts known) {
        int length = text().length();
        return length <= known.maxLength() ? known.find((" " + text()).toCharArray(), 1, length) : null;
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
