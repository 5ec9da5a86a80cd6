package org.congress4j.json;

import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonInput;
import org.congress4j.json.format.JsonToken;
import org.congress4j.json.format.KnownNames;
import org.congress4j.json.format.KnownTexts;
import org.congress4j.json.format.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The tokens of a Jackson parser. */
final class JacksonInput implements JsonInput {
    private static final String NOT_UTF8 = "expected a document in UTF-8 but found bytes that are not";

    private final JsonParser parser;
    private final @Nullable JsonSource source;
    private final int linesBefore;
    private JsonToken current;

    /** Stands where the parser stands. */
    JacksonInput(JsonParser parser) {
        this(parser, null, 0);
    }

    /**
     * Stands where the parser stands.
     *
     * @param source what the parser reads; null if it is not at hand, or not text
     * @param linesBefore how many lines stand before what the parser reads
     */
    JacksonInput(JsonParser parser, @Nullable JsonSource source, int linesBefore) {
        this.parser = parser;
        this.source = source;
        this.linesBefore = linesBefore;
        this.current = tokenOf(parser.currentToken());
    }

    @Override
    public JsonToken next() {
        try {
            arrive(parser.nextToken());
        } catch (JacksonException e) {
            throw malformed(e);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw collision(e);
        }
        return current;
    }

    private void arrive(tools.jackson.core.@Nullable JsonToken token) {
        current = tokenOf(token);
        if (current == JsonToken.END && source != null && source.isCutShort()) {
            throw notUtf8(parser.currentLocation(), null);
        }
    }

    /** Jackson compares the bytes of the name with those of the names that are known, and makes no string of them. */
    @Override
    public int next(KnownNames names, int likely) {
        PropertyNameMatcher matcher = names.as(PropertyNameMatcher.class, BinaryNameMatcher::construct);
        try {
            int place = parser.nextNameMatch(matcher);
            if (place >= 0) {
                current = JsonToken.NAME;
                return place;
            }
        } catch (JacksonException e) {
            throw malformed(e);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw collision(e);
        }
        arrive(parser.currentToken());
        return KnownNames.UNKNOWN;
    }

    @Override
    public @Nullable Object find(KnownTexts known) {
        try {
            if (current == JsonToken.STRING && !parser.hasStringCharacters()) {
                return null;
            }
            // Asked for first, since the characters of a long text would be copied.
            int length = parser.getStringLength();
            return length <= known.maxLength()
                    ? known.find(parser.getStringCharacters(), parser.getStringOffset(), length)
                    : null;
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
        return linesBefore + Math.max(0, parser.currentTokenLocation().getLineNr());
    }

    @Override
    public int column() {
        return column(parser.currentTokenLocation());
    }

    @Override
    public Object mark() {
        return parser.currentTokenLocation();
    }

    @Override
    public String textSince(@Nullable Object mark) {
        if (source == null || !(mark instanceof TokenStreamLocation start)) {
            return "";
        }
        try {
            // Jackson reads a text to its end only when asked, and finds only then that the document is cut.
            parser.finishToken();
        } catch (JacksonException e) {
            throw malformed(e);
        }
        return source.text(start, parser.currentLocation());
    }

    private int column(TokenStreamLocation place) {
        return source == null ? Math.max(0, place.getColumnNr()) : source.column(place);
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
            default -> JsonToken.STRING;
        };
    }

    private CongressJsonException malformed(JacksonException e) {
        if (e instanceof JacksonIOException) {
            throw e;
        }
        TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        ProblemCode code = ProblemCode.MALFORMED_JSON;
        String message = "not JSON: " + e.getOriginalMessage();
        // Between the members of an object Jackson throws a more general exception, with the same words.
        if (e instanceof UnexpectedEndOfInputException
                || e.getOriginalMessage().startsWith("Unexpected end-of-input")) {
            code = ProblemCode.TRUNCATED;
            message = "the document ends before it is complete";
            if (source != null && source.isCutShort()) {
                return notUtf8(parser.currentLocation(), e);
            }
        } else if (e instanceof StreamConstraintsException) {
            code = ProblemCode.TOO_LONG;
            // The setting of Jackson that it names is set by the options.
            message = "longer than the options of reading allow: "
                    + e.getOriginalMessage().replaceFirst(", from `[^`]*`", "");
        }
        return CongressJsonException.malformed(code, message, linesBefore + at.getLineNr(), column(at), e);
    }

    /** The table of names of the parser overflows when thousands of names have one hash (jackson-core #547, #1289). */
    private CongressJsonException collision(RuntimeException e) {
        TokenStreamLocation at = parser.currentLocation();
        return CongressJsonException.malformed(
                ProblemCode.TOO_LONG,
                "the names of too many members have the same hash",
                linesBefore + at.getLineNr(),
                column(at),
                e);
    }

    private CongressJsonException notUtf8(TokenStreamLocation at, @Nullable Exception cause) {
        return CongressJsonException.malformed(
                ProblemCode.NOT_UTF8, NOT_UTF8, linesBefore + at.getLineNr(), column(at), cause);
    }
}
