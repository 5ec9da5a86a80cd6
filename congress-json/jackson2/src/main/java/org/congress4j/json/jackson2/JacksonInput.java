package org.congress4j.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonInput;
import org.congress4j.json.format.JsonToken;
import org.congress4j.json.format.KnownNames;
import org.congress4j.json.format.KnownTexts;
import org.congress4j.json.format.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The tokens of a Jackson parser. */
final class JacksonInput implements JsonInput {
    private final JsonParser parser;
    /** The parser of CBOR loses its place where a name is not the one that was expected (jackson-dataformats-binary #728). */
    private final boolean comparesNames;

    private JsonToken current;

    /** Stands where the parser stands. */
    JacksonInput(JsonParser parser) {
        this.parser = parser;
        this.comparesNames = parser instanceof UTF8StreamJsonParser;
        this.current = tokenOf(parser.currentToken());
    }

    @Override
    public JsonToken next() {
        try {
            current = tokenOf(parser.nextToken());
            return current;
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    /** Jackson compares the bytes with those of the name that is expected, and makes a string only of another. */
    @Override
    public int next(KnownNames names, int likely) {
        if (!comparesNames) {
            return JsonInput.super.next(names, likely);
        }
        ExpectedNames expected = names.as(ExpectedNames.class, ExpectedNames::new);
        int place = expected.place(likely);
        try {
            if (parser.nextFieldName(expected.name(place))) {
                current = JsonToken.NAME;
                return place;
            }
            current = tokenOf(parser.currentToken());
            if (current != JsonToken.NAME) {
                return KnownNames.UNKNOWN;
            }
            place = names.place(parser.currentName(), likely);
        } catch (IOException e) {
            throw malformed(e);
        }
        if (place != KnownNames.UNKNOWN) {
            expected.expect(place, likely);
        }
        return place;
    }

    @Override
    public @Nullable Object find(KnownTexts known) {
        try {
            if (current == JsonToken.STRING && !parser.hasTextCharacters()) {
                return null;
            }
            // Asked for first, since the characters of a long text would be copied.
            int length = parser.getTextLength();
            return length <= known.maxLength()
                    ? known.find(parser.getTextCharacters(), parser.getTextOffset(), length)
                    : null;
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    public JsonToken current() {
        return current;
    }

    @Override
    public String text() {
        String text;
        try {
            text = parser.getText();
        } catch (IOException e) {
            throw malformed(e);
        }
        if (text == null) {
            // A tree may hold any object, such as bytes.
            throw CongressJsonException.malformed(
                    ProblemCode.MALFORMED_JSON, "not JSON: a Java object in place of a value", line(), column(), null);
        }
        return text;
    }

    @Override
    public int line() {
        return Math.max(0, parser.currentTokenLocation().getLineNr());
    }

    @Override
    public int column() {
        return Math.max(0, parser.currentTokenLocation().getColumnNr());
    }

    private static JsonToken tokenOf(com.fasterxml.jackson.core.@Nullable JsonToken token) {
        if (token == null) {
            return JsonToken.END;
        }
        return switch (token) {
            case START_OBJECT -> JsonToken.BEGIN_OBJECT;
            case END_OBJECT -> JsonToken.END_OBJECT;
            case START_ARRAY -> JsonToken.BEGIN_ARRAY;
            case END_ARRAY -> JsonToken.END_ARRAY;
            case FIELD_NAME -> JsonToken.NAME;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonToken.NUMBER;
            case VALUE_TRUE -> JsonToken.TRUE;
            case VALUE_FALSE -> JsonToken.FALSE;
            case VALUE_NULL -> JsonToken.NULL;
            default -> JsonToken.STRING;
        };
    }

    private CongressJsonException malformed(IOException e) {
        if (e instanceof CharacterCodingException) {
            // The decoder runs ahead of the parser, whose line and column would mislead.
            return CongressJsonException.malformed(
                    ProblemCode.NOT_UTF8, "expected a document in UTF-8 but found bytes that are not", 0, 0, e);
        }
        if (!(e instanceof JsonProcessingException problem)) {
            throw new UncheckedIOException(e);
        }
        JsonLocation at = problem.getLocation() == null ? parser.currentLocation() : problem.getLocation();
        ProblemCode code = ProblemCode.MALFORMED_JSON;
        String message = "not JSON: " + problem.getOriginalMessage();
        // Between the members of an object Jackson throws a more general exception, with the same words.
        if (e instanceof JsonEOFException || problem.getOriginalMessage().startsWith("Unexpected end-of-input")) {
            code = ProblemCode.TRUNCATED;
            message = "the document ends before it is complete";
        } else if (e instanceof StreamConstraintsException) {
            code = ProblemCode.TOO_LONG;
            // The setting of Jackson that it names is the host's.
            message = "longer than the options of reading allow: "
                    + problem.getOriginalMessage().replaceFirst(", from `[^`]*`", "");
        }
        return CongressJsonException.malformed(code, message, at.getLineNr(), at.getColumnNr(), e);
    }
}
