package org.congress4j.json;

import java.nio.charset.CharacterCodingException;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonInput;
import org.congress4j.json.format.JsonToken;
import org.congress4j.json.format.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens of a Jackson parser. */
final class JacksonInput implements JsonInput {
    static final String NOT_UTF8 = "expected a document in UTF-8 but found bytes that are not";

    private final JsonParser parser;
    private JsonToken current;

    /** Stands where the parser stands. */
    JacksonInput(JsonParser parser) {
        this.parser = parser;
        this.current = tokenOf(parser.currentToken());
    }

    @Override
    public JsonToken next() {
        try {
            current = tokenOf(parser.nextToken());
            return current;
        } catch (JacksonException e) {
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
            text = parser.getString();
        } catch (JacksonException e) {
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

    private static JsonToken tokenOf(tools.jackson.core.@Nullable JsonToken token) {
        if (token == null) {
            return JsonToken.END;
        }
        return switch (token) {
            case START_OBJECT -> JsonToken.BEGIN_OBJECT;
            case END_OBJECT -> JsonToken.END_OBJECT;
            case START_ARRAY -> JsonToken.BEGIN_ARRAY;
            case END_ARRAY -> JsonToken.END_ARRAY;
            case PROPERTY_NAME -> JsonToken.NAME;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonToken.NUMBER;
            case VALUE_TRUE -> JsonToken.TRUE;
            case VALUE_FALSE -> JsonToken.FALSE;
            case VALUE_NULL -> JsonToken.NULL;
            default -> JsonToken.TEXT;
        };
    }

    private CongressJsonException malformed(JacksonException e) {
        if (e instanceof JacksonIOException) {
            if (e.getCause() instanceof CharacterCodingException) {
                // The decoder runs ahead of the parser, whose line and column would mislead.
                return CongressJsonException.malformed(ProblemCode.NOT_UTF8, NOT_UTF8, 0, 0, e);
            }
            throw e;
        }
        TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        ProblemCode code = ProblemCode.MALFORMED_JSON;
        String message = "not JSON: " + e.getOriginalMessage();
        if (e instanceof UnexpectedEndOfInputException) {
            code = ProblemCode.TRUNCATED;
            message = "the document ends before it is complete";
        } else if (e instanceof StreamConstraintsException) {
            code = ProblemCode.TOO_LONG;
            message = "beyond the limits of the parser: " + e.getOriginalMessage();
        }
        return CongressJsonException.malformed(code, message, at.getLineNr(), at.getColumnNr(), e);
    }
}
