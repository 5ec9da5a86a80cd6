package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Proceedings;
import org.congress4j.model.code.Code;
import org.congress4j.model.describe.RecordTypes;
import org.jspecify.annotations.Nullable;

/**
 * Walks an input for the shapes and tables, keeps track of the position, and reports every problem. An invalid value is noted and
 * skipped, so that later problems are found as well.
 */
final class WireReader {
    private JsonInput in;
    private final ReadOptions options;
    private boolean keepsReading;
    private final ValueCache cache;
    private final JsonPath path = new JsonPath();
    /** The elements of the arrays that are open, one array after the other. */
    private final List<Object> elements = new ArrayList<>();

    private final List<JsonProblem> warnings = new ArrayList<>();
    private final UnknownCodes unknownCodes;
    /** The places among the warnings of those about codes. */
    private final Map<Integer, Code> codesByWarning = new HashMap<>();

    private final List<JsonProblem> problems = new ArrayList<>();
    private final List<RefusedPart> refused = new ArrayList<>();
    /** Where what is read stands; null if that is not kept, or if what is read does not stand there. */
    private @Nullable PlaceIndex places;
    /** How many objects and arrays are open. A member or element that was entered has as many steps in its path. */
    private int depth;

    private int leftOut;

    private int warned;
    private int records;
    private boolean ended;

    /**
     * Starts where the input stands.
     *
     * @param keepsReading whether a part that does not fit is left out, rather than making the whole unreadable
     */
    WireReader(JsonInput in, ReadOptions options, boolean keepsReading) {
        this(in, options, keepsReading, new ValueCache(), new UnknownCodes(), null);
    }

    /**
     * Starts where the input stands.
     *
     * @param keepsReading whether a part that does not fit is left out, rather than making the whole unreadable
     * @param cache the values that were read before
     * @param unknownCodes the codes that were told before
     * @param places takes the places of what is read; null if they are not kept
     */
    WireReader(
            JsonInput in,
            ReadOptions options,
            boolean keepsReading,
            ValueCache cache,
            UnknownCodes unknownCodes,
            @Nullable PlaceIndex places) {
        this.unknownCodes = unknownCodes;
        this.places = places;
        this.cache = cache;
        this.in = places == null ? in : new PlacesInput(in, places);
        this.options = options;
        this.keepsReading = keepsReading;
        count(in.current());
    }

    ReadOptions options() {
        return options;
    }

    boolean keepsReading() {
        return keepsReading;
    }

    /** The warnings, one for each unknown code and how often it was read, without those that were declared. */
    ImmutableList<JsonProblem> warnings() {
        ImmutableList.Builder<JsonProblem> told = ImmutableList.builder();
        for (int i = 0; i < warnings.size(); i++) {
            Code code = codesByWarning.get(i);
            if (code == null) {
                told.add(warnings.get(i));
            } else if (!unknownCodes.isDeclared(code)) {
                told.add(counted(warnings.get(i), unknownCodes.times(code)));
            }
        }
        return told.build();
    }

    private static JsonProblem counted(JsonProblem warning, int times) {
        return times == 1
                ? warning
                : warning.toBuilder()
                        .message(warning.message() + " (" + times + " times)")
                        .build();
    }

    /** The warnings about a document that was read, whose header may stand behind the codes that it declares. */
    ImmutableList<JsonProblem> warnings(Proceedings document) {
        unknownCodes.declare(document);
        return warnings();
    }

    ImmutableList<JsonProblem> problems() {
        return ImmutableList.copyOf(problems);
    }

    ImmutableList<RefusedPart> refused() {
        return ImmutableList.copyOf(refused);
    }

    JsonToken token() {
        return in.current();
    }

    JsonToken next() {
        try {
            in.next();
        } catch (CongressJsonException e) {
            throw e.at(path.pointer());
        }
        return arrived();
    }

    /** Moves to the next token; gives the place of the name if it is one of those that are known. */
    int next(KnownNames names, int likely) {
        int place;
        try {
            place = in.next(names, likely);
        } catch (CongressJsonException e) {
            throw e.at(path.pointer());
        }
        if (place == KnownNames.UNKNOWN) {
            arrived();
        }
        return place;
    }

    private JsonToken arrived() {
        JsonToken token = in.current();
        count(token);
        if (token == JsonToken.END && depth > 0) {
            throw truncated();
        }
        return token;
    }

    private CongressJsonException truncated() {
        return error(ProblemCode.TRUNCATED, "the document ends before it is complete");
    }

    private void count(JsonToken token) {
        if (token == JsonToken.BEGIN_OBJECT || token == JsonToken.BEGIN_ARRAY) {
            depth++;
        } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
            depth--;
        }
    }

    int depth() {
        return depth;
    }

    String text() {
        String text;
        try {
            text = in.text();
        } catch (CongressJsonException e) {
            throw e.at(path.pointer());
        }
        // The parser of a host may have other limits.
        int longest = switch (in.current()) {
            case NAME -> options.maxNameLength();
            case NUMBER -> options.maxNumberLength();
            default -> options.maxTextLength();
        };
        if (text.length() > longest) {
            throw error(
                    ProblemCode.TOO_LONG,
                    "longer than the options of reading allow: " + text.length() + " characters, of at most "
                            + longest);
        }
        return text;
    }

    /** The text, name or number on which the input stands, refused if it holds a lone surrogate. */
    String wellFormedText() {
        String text = text();
        int at = Surrogates.firstLone(text);
        if (at >= 0) {
            throw error(ProblemCode.LONE_SURROGATE, Surrogates.message(text, at));
        }
        return text;
    }

    /** The value of the text or number on which the input stands, if it was read before; null if that is not known. */
    <T> @Nullable T find(Shape<T> shape) {
        if (shape.longestThatRecurs() == 0) {
            return null;
        }
        try {
            return cache.find(shape, in);
        } catch (CongressJsonException e) {
            throw e.at(path.pointer());
        }
    }

    /** Remembers a value, if one of that text is likely to stand again. */
    <T> void remember(Shape<T> shape, String text, T value) {
        if (text.length() <= shape.longestThatRecurs()) {
            cache.put(shape, text, value);
        }
    }

    /** The type of a record, on which the input stands. */
    String recordType() {
        String known = find(Shapes.RECORD_TYPE);
        if (known != null) {
            return known;
        }
        String type = text();
        if (RecordTypes.named(type).isPresent()) {
            remember(Shapes.RECORD_TYPE, type, type);
        }
        return type;
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

    /** Checks that the input stands on the begin of an object or array, and that it is not too deep. */
    void begin(JsonToken begin, String expected) {
        expect(begin, expected);
        if (depth > options.maxDepth()) {
            throw error(
                    ProblemCode.TOO_DEEP,
                    "objects and arrays must not be nested more than " + options.maxDepth() + " deep");
        }
    }

    void expect(JsonToken token, String expected) {
        if (token() != token) {
            throw wrongType(expected);
        }
    }

    /**
     * {@return the value on whose first token the reader stands; null if it says nothing, of which there is a warning}
     *
     * @throws EmptyValueException if it says nothing and reading is strict
     */
    <V> @Nullable V read(Shape<V> shape) {
        try {
            return shape.read(this);
        } catch (EmptyValueException e) {
            passOver(e);
            return null;
        }
    }

    /** Reads a value, unless it says nothing, of which there is a warning; if reading is strict, it is refused. */
    void readUnlessEmpty(Runnable reader) {
        try {
            reader.run();
        } catch (EmptyValueException e) {
            passOver(e);
        }
    }

    private void passOver(EmptyValueException empty) {
        if (empty.isTold()) {
            return;
        }
        leftOut++;
        if (options.strict()) {
            throw empty;
        }
        warn(empty.problem());
    }

    /** Checks that the document ends after the value on whose last token the input stands. */
    void expectEnd() {
        if (ended) {
            return;
        }
        try {
            if (in.next() == JsonToken.END) {
                return;
            }
        } catch (CongressJsonException e) {
            if (e.problem().code() != ProblemCode.MALFORMED_JSON) {
                throw e;
            }
        }
        CongressJsonException trailing =
                error(ProblemCode.TRAILING_TEXT, "expected the end of the document but found more text");
        if (!keepsReading) {
            throw trailing;
        }
        breakOff(trailing);
    }

    /** Checks that a line ends after the record on whose last token the input stands. */
    void expectEndOfLine() {
        readWithoutKeeping(this::expectEnd);
    }

    /** Reads something of which nothing is kept if a part does not fit. */
    void readWithoutKeeping(Runnable reader) {
        boolean keptReading = keepsReading;
        keepsReading = false;
        try {
            reader.run();
        } finally {
            keepsReading = keptReading;
        }
    }

    /** Reads the members of an object whose names are free, each of which must be unlike the others. */
    <V> ImmutableMap<String, V> readMap(String expected, Shape<V> shape) {
        return readMap(expected, UnaryOperator.identity(), shape);
    }

    /**
     * Reads the members of an object whose names are free, each of which must be unlike the others.
     *
     * @param rename the name under which the value of a member is kept
     */
    <V> ImmutableMap<String, V> readMap(String expected, UnaryOperator<String> rename, Shape<V> shape) {
        MemberCollector<V> members = new MemberCollector<>();
        readMembers(expected, written -> {
            String name = rename.apply(written);
            if (members.contains(name)) {
                throw duplicate(name);
            }
            V value = read(shape);
            if (value != null) {
                members.put(name, value);
            }
        });
        return members.toMap();
    }

    /**
     * Reads the members of an object whose names are free.
     *
     * @param reader reads the value of the member with that name, on which the input stands
     */
    void readMembers(String expected, Consumer<String> reader) {
        begin(JsonToken.BEGIN_OBJECT, expected);
        readRest(reader);
    }

    /** Reads the members of the object in which the input stands, from the next one on. */
    void readRest(Consumer<String> reader) {
        int within = depth;
        boolean fits = true;
        while (next() == JsonToken.NAME) {
            String name = wellFormedText();
            enter(name);
            next();
            PartStart start = startOfPart();
            try {
                reader.accept(name);
            } catch (CongressJsonException | RefusedException e) {
                refusePart(e, within, start);
                fits = keepsReading;
            } catch (IllegalArgumentException e) {
                refusePart(invalid(e), within, start);
                fits = keepsReading;
            }
            leave();
        }
        if (!fits) {
            throw new RefusedException();
        }
    }

    /**
     * Reads the elements of an array.
     *
     * @param reader takes them, and copies those that it keeps
     */
    <V> void readArray(Shape<V> shape, Consumer<List<V>> reader) {
        begin(JsonToken.BEGIN_ARRAY, "an array");
        readElements(shape, reader);
    }

    /**
     * Reads the elements of an array that says nothing if it has none.
     *
     * @param reader takes them, and copies those that it keeps
     */
    <V> void readList(Shape<V> shape, Consumer<List<V>> reader) {
        begin(JsonToken.BEGIN_ARRAY, "an array");
        if (!readElements(shape, reader)) {
            throw empty(ProblemCode.EMPTY_VALUE, "an array", "an empty array");
        }
    }

    /** Reads the elements of an array; whether there are any, be they left out or not. */
    @SuppressWarnings("unchecked") // all were read by a shape of that type
    private <V> boolean readElements(Shape<V> shape, Consumer<List<V>> reader) {
        int start = elements.size();
        try {
            int leftOut = readElements(shape, start);
            reader.accept((List<V>) elements.subList(start, elements.size()));
            return leftOut > 0 || elements.size() > start;
        } finally {
            elements.subList(start, elements.size()).clear();
        }
    }

    /** Reads the elements of an array; how many were left out. */
    private int readElements(Shape<?> shape, int start) {
        int within = depth;
        int leftOut = 0;
        boolean fits = true;
        while (nextElement(shape) != JsonToken.END_ARRAY) {
            enter(elements.size() - start + leftOut);
            PartStart startOfElement = startOfPart();
            try {
                Object element = read(shape);
                if (element == null) {
                    leftOut++;
                    leaveOut();
                } else {
                    elements.add(element);
                }
            } catch (CongressJsonException | RefusedException e) {
                refusePart(e, within, startOfElement);
                leftOut++;
                leaveOut();
                fits = keepsReading;
            }
            leave();
        }
        if (!fits) {
            throw new RefusedException();
        }
        return leftOut;
    }

    private void leaveOut() {
        if (places != null) {
            places.leaveOut();
        }
    }

    /** Notes that what was read last is the next record of a list. */
    void recordRead(String list) {
        if (places != null) {
            places.record(list);
        }
    }

    /** Moves to the next element that has yet to be read, or to the end of the array. */
    private JsonToken nextElement(Shape<?> shape) {
        if (shape.longestThatRecurs() == 0) {
            return next();
        }
        try {
            cache.findAll(shape, in, elements);
        } catch (CongressJsonException e) {
            throw e.at(path.pointer());
        }
        return arrived();
    }

    /** Reads whatever stands here. */
    JsonValue readAny() {
        return switch (token()) {
            case BEGIN_OBJECT -> new JsonValue.JsonObject(readMap("an object", Shapes.ANY));
            case BEGIN_ARRAY -> {
                ImmutableList.Builder<JsonValue> values = ImmutableList.builder();
                readArray(Shapes.ANY, values::addAll);
                yield new JsonValue.JsonArray(values.build());
            }
            case STRING -> JsonValue.of(wellFormedText());
            case NUMBER -> {
                try {
                    yield new JsonValue.JsonNumber(text());
                } catch (IllegalArgumentException e) {
                    throw invalid(e);
                }
            }
            case TRUE -> JsonValue.of(true);
            case FALSE -> JsonValue.of(false);
            case NULL -> new JsonValue.JsonNull();
            default -> throw wrongType("a value");
        };
    }

    /** Reads a value that was read before, as if it stood here. */
    <T> T replay(JsonValue value, Supplier<T> reader) {
        JsonInput outer = in;
        PlaceIndex outerPlaces = places;
        int outerDepth = depth;
        places = null;
        in = new TreeInput(value, outer.line(), outer.column());
        count(in.current());
        try {
            return reader.get();
        } finally {
            in = outer;
            places = outerPlaces;
            depth = outerDepth;
        }
    }

    /** Counts a record of the document. */
    void countRecord() {
        if (++records > options.maxRecords()) {
            throw error(
                    ProblemCode.TOO_MANY_RECORDS,
                    "a document must not have more than " + options.maxRecords() + " records");
        }
    }

    /**
     * Where a part of the document starts, so that it can be kept as it stands if it has to be left out.
     *
     * @param mark its place in the input
     * @param problems how many problems had been found before
     * @param refused how many parts had been left out before
     */
    record PartStart(@Nullable Object mark, int problems, int refused) {
        private static final PartStart NOT_KEPT = new PartStart(null, 0, 0);
    }

    /** The start of the value on which the reader stands. */
    PartStart startOfPart() {
        return keepsReading ? new PartStart(in.mark(), problems.size(), refused.size()) : PartStart.NOT_KEPT;
    }

    /** Whether anything was left out since a part started. */
    boolean leftOutSince(PartStart start) {
        return keepsReading && refused.size() > start.refused();
    }

    /** How many values were left out so far, since they say nothing or do not fit. */
    int leftOut() {
        return leftOut;
    }

    /** Notes what is wrong with a part, passes over it, and keeps its text, in which the parts within it stand too. */
    void refusePart(RuntimeException problem, int within, PartStart start) {
        leftOut++;
        refuse(problem, within);
        if (keepsReading) {
            String text;
            try {
                text = in.textSince(start.mark());
            } catch (CongressJsonException e) {
                throw e.at(path.pointer());
            }
            refused.subList(start.refused(), refused.size()).clear();
            refused.add(RefusedPart.builder()
                    .pointer(path.pointer())
                    .line(in.line())
                    .text(text)
                    .problems(ImmutableList.copyOf(problems.subList(start.problems(), problems.size())))
                    .build());
        }
    }

    /**
     * Notes what is wrong with a value, unless that was done, and passes over it.
     *
     * @param problem what was thrown
     * @param within how many objects and arrays are open around the value
     */
    void refuse(RuntimeException problem, int within) {
        if (problem instanceof CongressJsonException found) {
            if (ended || found.problem().code().endsReading()) {
                throw found;
            }
            note(found);
        }
        path.leaveTo(within);
        while (depth > within) {
            next();
        }
    }

    /** Notes what ended reading before the end of the document. */
    void breakOff(CongressJsonException problem) {
        ended = true;
        problems.addAll(problem.problems());
    }

    private void note(CongressJsonException problem) {
        if (problems.size() < options.maxProblems()) {
            problems.addAll(problem.problems());
        } else if (!keepsReading) {
            ended = true;
            throw new CongressJsonException(problems(), problem);
        }
    }

    /**
     * {@return the value that a reader reads}
     *
     * @throws CongressJsonException with all problems, if any were found and they are not to be kept
     */
    <T> T readWhole(Supplier<T> reader) {
        T value;
        try {
            value = reader.get();
        } catch (RefusedException e) {
            throw new CongressJsonException(problems(), null);
        } catch (CongressJsonException e) {
            if (ended || problems.isEmpty() || e.problem().code().refusesDocument()) {
                throw e;
            }
            throw new CongressJsonException(
                    ImmutableList.<JsonProblem>builder()
                            .addAll(problems)
                            .addAll(e.problems())
                            .build(),
                    e.getCause());
        }
        if (!problems.isEmpty() && !keepsReading) {
            throw new CongressJsonException(problems(), null);
        }
        return value;
    }

    CongressJsonException duplicate(String name) {
        return error(ProblemCode.DUPLICATE_MEMBER, "member '" + name + "' stands twice in its object");
    }

    /** The complaint of the model about a value that cannot be. */
    CongressJsonException invalid(RuntimeException complaint) {
        return error(ProblemCode.INVALID_VALUE, String.valueOf(complaint.getMessage()));
    }

    /** The problem that the value on which the reader stands is of another type; it is then passed over if it says nothing. */
    CongressJsonException wrongType(String expected) {
        if (token() == JsonToken.NULL) {
            return empty(ProblemCode.NULL_VALUE, expected, "null");
        } else if (token() == JsonToken.STRING && text().isEmpty()) {
            return empty(ProblemCode.EMPTY_TEXT, expected, "an empty string");
        } else if (token() == JsonToken.END) {
            return truncated();
        }
        CongressJsonException mismatch = typeMismatch(expected);
        boolean isNested = depth > 1;
        if (isNested && (token() == JsonToken.BEGIN_ARRAY || token() == JsonToken.BEGIN_OBJECT)) {
            EmptyValueException empty = empty(
                    ProblemCode.EMPTY_VALUE,
                    expected,
                    token() == JsonToken.BEGIN_ARRAY ? "an empty array" : "an empty object");
            if (next() == JsonToken.END_ARRAY || token() == JsonToken.END_OBJECT) {
                return empty;
            }
        }
        return mismatch;
    }

    /** The problem that a value says nothing. */
    EmptyValueException empty(ProblemCode code, String expected, String found) {
        return empty(code, expected, found, false);
    }

    /** That an object says nothing, since all that stands in it was left out. */
    EmptyValueException emptied(String expected) {
        return empty(ProblemCode.EMPTY_VALUE, expected, "an empty object", true);
    }

    private EmptyValueException empty(ProblemCode code, String expected, String found, boolean isTold) {
        return new EmptyValueException(
                problem(code, "expected " + expected + " but found " + found + "; leave out what is not known")
                        .expected(expected)
                        .found(found)
                        .build(),
                isTold);
    }

    private CongressJsonException typeMismatch(String expected) {
        String found = token().description();
        if (token() == JsonToken.STRING) {
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

    /** Warns of a code that is not on its list, unless that was done. */
    void warnOfCode(Code code, Supplier<String> message) {
        if (unknownCodes.add(code) && warned < options.maxProblems()) {
            codesByWarning.put(warnings.size(), code);
            warn(problem(ProblemCode.UNKNOWN_CODE, message.get()).build());
        }
    }

    /** Keeps a warning, unless there are very many already. */
    void warn(ProblemCode code, String message) {
        if (warned < options.maxProblems()) {
            warn(problem(code, message).build());
        }
    }

    private void warn(JsonProblem warning) {
        if (++warned <= options.maxProblems()) {
            warnings.add(warning);
        }
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

    static String abridged(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
