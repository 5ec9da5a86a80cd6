package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.congress4j.model.JsonValue;

/** Walks an input on behalf of the shapes and tables, knows where it is, and words every problem. */
final class WireReader {
    private final JsonInput in;
    private final ReadOptions options;
    private final JsonPath path = new JsonPath();
    private final ImmutableList.Builder<JsonProblem> warnings = ImmutableList.builder();
    private int depth;
    private int warned;

    WireReader(JsonInput in, ReadOptions options) {
        this.in = in;
        this.options = options;
    }

    ReadOptions options() {
        return options;
    }

    ImmutableList<JsonProblem> warnings() {
        return warnings.build();
    }

    JsonToken token() {
        return in.current();
    }

    JsonToken next() {
        try {
            return in.next();
        } catch (CongressJsonException e) {
            throw e.at(path.pointer());
        }
    }

    String text() {
        try {
            return in.text();
        } catch (CongressJsonException e) {
            throw e.at(path.pointer());
        }
    }

    /** The text, name or number on which the input stands, refused if it holds half of a character. */
    String wellFormedText() {
        String text = text();
        int at = Surrogates.firstLone(text);
        if (at >= 0) {
            throw error(ProblemCode.LONE_SURROGATE, Surrogates.message(text, at));
        }
        return text;
    }

    void enter(String name) {
        path.enter(name);
    }

    void enter(int index) {
        path.enter(index);
    }

    void leave() {
        path.leave();
    }

    /** Goes into the object or array on which the input stands. */
    void begin(JsonToken begin, String expected) {
        expect(begin, expected);
        if (++depth > options.maxDepth()) {
            throw error(
                    ProblemCode.TOO_DEEP,
                    "objects and arrays must not be nested more than " + options.maxDepth() + " deep");
        }
    }

    /** Leaves the object or array that was entered last. */
    void end() {
        depth--;
    }

    void expect(JsonToken token, String expected) {
        if (token() != token) {
            throw wrongType(expected);
        }
    }

    /** Checks that the document ends after the value on whose last token the input stands. */
    void expectEnd() {
        try {
            if (in.next() == JsonToken.END) {
                return;
            }
        } catch (CongressJsonException e) {
            if (e.problem().code() != ProblemCode.MALFORMED_JSON) {
                throw e;
            }
        }
        throw error(ProblemCode.TRAILING_TEXT, "expected the end of the document but found more text");
    }

    /** Makes a value from what was read, with the complaint of the model as the message if it is impossible. */
    <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw error(ProblemCode.INVALID_VALUE, String.valueOf(e.getMessage()));
        }
    }

    /** Reads the members of an object whose names are free, each of which must be unlike the others. */
    <V> ImmutableMap<String, V> readMap(String expected, Supplier<V> valueReader) {
        begin(JsonToken.BEGIN_OBJECT, expected);
        Map<String, V> members = new LinkedHashMap<>();
        while (next() == JsonToken.NAME) {
            String name = wellFormedText();
            enter(name);
            next();
            if (members.containsKey(name)) {
                throw duplicate(name);
            }
            members.put(name, valueReader.get());
            leave();
        }
        end();
        return ImmutableMap.copyOf(members);
    }

    /** Reads the elements of an array. */
    <V> ImmutableList<V> readArray(Supplier<V> elementReader) {
        begin(JsonToken.BEGIN_ARRAY, "an array");
        ImmutableList.Builder<V> elements = ImmutableList.builder();
        for (int i = 0; next() != JsonToken.END_ARRAY; i++) {
            enter(i);
            elements.add(elementReader.get());
            leave();
        }
        end();
        return elements.build();
    }

    /** Reads whatever stands here. */
    JsonValue readAny() {
        return switch (token()) {
            case BEGIN_OBJECT -> new JsonValue.JsonObject(readMap("an object", this::readAny));
            case BEGIN_ARRAY -> new JsonValue.JsonArray(readArray(this::readAny));
            case TEXT -> JsonValue.of(wellFormedText());
            case NUMBER -> make(() -> new JsonValue.JsonNumber(text()));
            case TRUE -> JsonValue.of(true);
            case FALSE -> JsonValue.of(false);
            case NULL -> new JsonValue.JsonNull();
            default -> throw wrongType("a value");
        };
    }

    CongressJsonException duplicate(String name) {
        return error(ProblemCode.DUPLICATE_MEMBER, "member '" + name + "' stands twice in its object");
    }

    CongressJsonException wrongType(String expected) {
        if (token() == JsonToken.NULL) {
            return new CongressJsonException(problem(
                            ProblemCode.NULL_VALUE,
                            "expected " + expected + " but found null; leave out what is not known")
                    .expected(expected)
                    .found("null")
                    .build());
        }
        if (token() == JsonToken.END) {
            return error(ProblemCode.TRUNCATED, "the document ends before it is complete");
        }
        String found = token().description();
        if (token() == JsonToken.TEXT) {
            found += " '" + abridged(text()) + "'";
        } else if (token() == JsonToken.NUMBER) {
            found += " " + abridged(text());
        }
        return mismatch(ProblemCode.WRONG_TYPE, expected, found);
    }

    CongressJsonException mismatch(ProblemCode code, String expected, String found) {
        return new CongressJsonException(problem(code, "expected " + expected + " but found " + found)
                .expected(expected)
                .found(found)
                .build());
    }

    CongressJsonException error(ProblemCode code, String message) {
        return new CongressJsonException(problem(code, message).build());
    }

    /** Keeps a warning, unless there are very many already. */
    void warn(ProblemCode code, String message) {
        if (++warned > ReadResult.MAX_WARNINGS) {
            return;
        }
        warnings.add(problem(code, message).build());
    }

    private JsonProblemBuilder problem(ProblemCode code, String message) {
        JsonProblemBuilder problem =
                JsonProblem.builder().code(code).pointer(path.pointer()).message(message);
        if (in.line() > 0) {
            problem.line(in.line());
        }
        if (in.column() > 0) {
            problem.column(in.column());
        }
        return problem;
    }

    private static String abridged(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
