package org.congress4j.json.format;

import org.congress4j.model.JsonValue;

/** Writes JSON as text with an indent of two spaces, and a line feed at its end. */
final class TextOutput implements JsonOutput {
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean first = true;
    private boolean named;

    static String of(JsonValue value) {
        TextOutput out = new TextOutput();
        new WireWriter(out).any(value);
        return out.text.append('\n').toString();
    }

    @Override
    public void beginObject() {
        begin('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void beginArray() {
        begin('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    @Override
    public void name(String name) {
        separate();
        quote(name);
        text.append(": ");
        named = true;
    }

    @Override
    public void text(String value) {
        separate();
        quote(value);
    }

    @Override
    public void number(String lexeme) {
        separate();
        text.append(lexeme);
    }

    @Override
    public void integer(long number) {
        number(Long.toString(number));
    }

    @Override
    public void bool(boolean value) {
        number(Boolean.toString(value));
    }

    @Override
    public void nullValue() {
        number("null");
    }

    private void begin(char bracket) {
        separate();
        text.append(bracket);
        depth++;
        first = true;
    }

    private void end(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        text.append(bracket);
        first = false;
    }

    /** Puts what stands between a value and the one before. */
    private void separate() {
        if (named) {
            named = false;
        } else if (depth > 0) {
            if (!first) {
                text.append(',');
            }
            newLine();
        }
        first = false;
    }

    private void newLine() {
        text.append('\n').append("  ".repeat(depth));
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
