package org.congress4j.json;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.congress4j.json.format.JsonOutput;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.util.TokenBuffer;

/** Writes tokens to a Jackson generator. */
final class JacksonOutput implements JsonOutput {
    /** The names of the format as they are written, so that none is looked at again for characters to escape. */
    private static final Map<String, SerializableString> KNOWN_NAMES = new ConcurrentHashMap<>();

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
    public void knownName(String name) {
        generator.writeName(known(name));
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(String lexeme) {
        if (generator instanceof TokenBuffer
                || generator.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(lexeme);
        } else {
            // A tree or a binary form holds numbers and not their spelling, of which CBOR and Smile would make texts.
            generator.writeNumber(new BigDecimal(lexeme));
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

    private static SerializableString known(String name) {
        SerializableString known = KNOWN_NAMES.get(name);
        // Only where there is nothing yet, since it may lock.
        return known == null ? KNOWN_NAMES.computeIfAbsent(name, SerializedString::new) : known;
    }
}
