package org.congress4j.json;

import java.math.BigDecimal;
import org.congress4j.json.format.JsonOutput;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.TreeBuildingGenerator;

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
        if (generator instanceof TreeBuildingGenerator) {
            // A tree holds numbers and not their spelling.
            generator.writeNumber(new BigDecimal(lexeme));
        } else {
            generator.writeNumber(lexeme);
        }
    }

    @Override
    public void integer(long number) {
        generator.writeNumber(number);
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
