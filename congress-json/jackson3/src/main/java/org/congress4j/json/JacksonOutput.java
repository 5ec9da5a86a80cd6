package org.congress4j.json;

import org.congress4j.json.format.JsonOutput;
import tools.jackson.core.JsonGenerator;

/** Writes tokens to a Jackson generator. */
final class JacksonOutput implements JsonOutput {
    private final JsonGenerator generator;

    JacksonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void beginObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void beginArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(String lexeme) {
        generator.writeNumber(lexeme);
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nullValue() {
        generator.writeNull();
    }
}
