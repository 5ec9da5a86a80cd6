package org.congress4j.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
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

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]*");

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
        boolean isText =
                generator.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        if (!isText && WHOLE_NUMBER.matcher(lexeme).matches()) {
            whole(new BigInteger(lexeme));
        } else if (isText || generator instanceof TokenBuffer) {
            generator.writeNumber(lexeme);
        } else {
            // A tree or a binary form holds numbers and not their spelling, of which CBOR and Smile would make texts.
            generator.writeNumber(new BigDecimal(lexeme));
        }
    }

    @Override
    public void integer(long number) {
        // In the smallest type that holds it, as parsers read it: trees tell these types apart.
        if (number == (int) number) {
            generator.writeNumber((int) number);
        } else {
            generator.writeNumber(number);
        }
    }

    private void whole(BigInteger number) {
        if (number.bitLength() < Long.SIZE) {
            integer(number.longValue());
        } else {
            generator.writeNumber(number);
        }
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
