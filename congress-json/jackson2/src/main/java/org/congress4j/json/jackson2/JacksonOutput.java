package org.congress4j.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.congress4j.json.format.JsonOutput;

/** Writes tokens to a Jackson generator. */
final class JacksonOutput implements JsonOutput {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]*");

    /** The names of the format as they are written, so that none is looked at again for characters to escape. */
    private static final Map<String, SerializableString> KNOWN_NAMES = new ConcurrentHashMap<>();

    private final JsonGenerator generator;

    JacksonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void beginObject() {
        write(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        write(generator::writeEndObject);
    }

    @Override
    public void beginArray() {
        write(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        write(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        write(() -> generator.writeFieldName(name));
    }

    @Override
    public void knownName(String name) {
        write(() -> generator.writeFieldName(known(name)));
    }

    @Override
    public void text(String text) {
        write(() -> generator.writeString(text));
    }

    @Override
    public void number(String lexeme) {
        boolean isText = generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        if (!isText && WHOLE_NUMBER.matcher(lexeme).matches()) {
            // A tree must hold a whole number, as if read from text, and not a floating point one.
            whole(new BigInteger(lexeme));
        } else if (isText || generator instanceof TokenBuffer) {
            write(() -> generator.writeNumber(lexeme));
        } else {
            // A binary form holds numbers and not their spelling, of which CBOR and Smile would make texts.
            write(() -> generator.writeNumber(new BigDecimal(lexeme)));
        }
    }

    @Override
    public void integer(long number) {
        whole(BigInteger.valueOf(number));
    }

    @Override
    public void bool(boolean value) {
        write(() -> generator.writeBoolean(value));
    }

    @Override
    public void nullValue() {
        write(generator::writeNull);
    }

    private static SerializableString known(String name) {
        SerializableString known = KNOWN_NAMES.get(name);
        // Only where there is nothing yet, since it may lock.
        return known == null ? KNOWN_NAMES.computeIfAbsent(name, SerializedString::new) : known;
    }

    /** Writes a number in the smallest type that holds it, as parsers read it: trees tell these types apart. */
    private void whole(BigInteger number) {
        if (number.bitLength() < Integer.SIZE) {
            write(() -> generator.writeNumber(number.intValue()));
        } else if (number.bitLength() < Long.SIZE) {
            write(() -> generator.writeNumber(number.longValue()));
        } else {
            write(() -> generator.writeNumber(number));
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
