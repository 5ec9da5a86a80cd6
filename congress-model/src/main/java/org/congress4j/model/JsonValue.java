package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value, as it was read. Holds extensions, members of newer formats and the values of claims. Numbers keep their
 * spelling, so that {@code 1.0} does not become {@code 1}.
 *
 * <pre>{@code
 * JsonValue meeting = JsonValue.object()
 *         .with("room", "Main Hall")
 *         .with("seats", 1800)
 *         .with("languages", List.of("en", "fr"));
 * meeting.get("seats").orElseThrow().asLong(); // 1800
 * meeting.at("/languages/0").orElseThrow().asText(); // en
 * }</pre>
 *
 * <p>An accessor of what a value is not gives nothing: {@link #asText} of a number is absent, and a text has no {@link #elements}.
 */
public sealed interface JsonValue {

    /** {@return a JSON object without members} */
    static JsonObject object() {
        return new JsonObject(ImmutableMap.of());
    }

    /**
     * {@return a JSON object, with the members in the order of the map}
     *
     * @param members the members by name, of what {@link #from} takes
     * @throws IllegalArgumentException if one of them can be no JSON value
     */
    static JsonObject object(Map<String, ? extends @Nullable Object> members) {
        return JsonValues.object(members);
    }

    /**
     * {@return a JSON array}
     *
     * @param elements the elements, of what {@link #from} takes
     * @throws IllegalArgumentException if one of them can be no JSON value
     */
    static JsonArray array(@Nullable Object... elements) {
        return JsonValues.array(elements);
    }

    /**
     * {@return a JSON array}
     *
     * @param elements the elements, of what {@link #from} takes
     * @throws IllegalArgumentException if one of them can be no JSON value
     */
    static JsonArray array(Iterable<? extends @Nullable Object> elements) {
        return JsonValues.array(elements);
    }

    /** {@return the JSON null} */
    static JsonNull ofNull() {
        return new JsonNull();
    }

    /**
     * {@return the JSON value that a value of the JDK is}
     *
     * @param value a {@link CharSequence}, a {@link Boolean}, a number, a {@link Map} with strings as keys, an {@link Iterable}, an array
     *     of objects, null or a JSON value, and of these the maps, iterables and arrays are made of
     * @throws IllegalArgumentException if it is anything else, or a number that is not finite
     */
    static JsonValue from(@Nullable Object value) {
        return JsonValues.from(value);
    }

    /**
     * {@return a JSON string}
     *
     * @param value the string
     */
    static JsonString of(String value) {
        return new JsonString(value);
    }

    /**
     * {@return a JSON number}
     *
     * @param number the number
     */
    static JsonNumber of(long number) {
        return new JsonNumber(Long.toString(number));
    }

    /**
     * {@return a JSON boolean}
     *
     * @param value the value
     */
    static JsonBoolean of(boolean value) {
        return new JsonBoolean(value);
    }

    /**
     * {@return a JSON number, spelled as the decimal number is, such as {@code 1.50}}
     *
     * @param number the number
     */
    static JsonNumber of(BigDecimal number) {
        return new JsonNumber(number.toString());
    }

    /** {@return the members of an object by name, in order; empty if it is none} */
    default ImmutableMap<String, JsonValue> members() {
        return ImmutableMap.of();
    }

    /** {@return the elements of an array, in order; empty if it is none} */
    default ImmutableList<JsonValue> elements() {
        return ImmutableList.of();
    }

    /**
     * {@return a member of an object; absent if it is none, or has no such member}
     *
     * @param name the name of the member
     */
    default Optional<JsonValue> get(String name) {
        return Optional.ofNullable(members().get(name));
    }

    /**
     * {@return an element of an array; absent if it is none, or has no such element}
     *
     * @param index the index of the element, counted from 0
     */
    default Optional<JsonValue> get(int index) {
        return index >= 0 && index < elements().size() ? Optional.of(elements().get(index)) : Optional.empty();
    }

    /**
     * {@return the value at a place inside, such as {@code /languages/0}; absent if there is none}
     *
     * @param pointer a JSON Pointer (RFC 6901); empty for the value itself
     * @throws IllegalArgumentException if the pointer is neither empty nor starts with a slash
     */
    default Optional<JsonValue> at(String pointer) {
        return JsonValues.at(this, pointer);
    }

    /** {@return the string, without quotes and escapes; absent if it is none} */
    default Optional<String> asText() {
        return Optional.empty();
    }

    /** {@return the number, with the digits that it is written with; absent if it is none, or its exponent is beyond 2^31} */
    default Optional<BigDecimal> asNumber() {
        return Optional.empty();
    }

    /** {@return the whole number, such as 3 for {@code 3} and {@code 3.0}; absent if it is none, or lies beyond 2^63} */
    default OptionalLong asLong() {
        return OptionalLong.empty();
    }

    /** {@return the boolean; absent if it is none} */
    default Optional<Boolean> asBoolean() {
        return Optional.empty();
    }

    /** {@return whether it is the JSON null} */
    default boolean isNull() {
        return false;
    }

    /**
     * A JSON object.
     *
     * @param members the members by name, in the order read
     */
    record JsonObject(ImmutableMap<String, JsonValue> members) implements JsonValue {
        /**
         * Creates an object.
         *
         * @param members the members
         */
        public JsonObject {
            requireNonNull(members, "members");
        }

        /**
         * {@return this object with a member: at its place if it has one of that name, or else as the last}
         *
         * @param name the name of the member
         * @param value the member, of what {@link JsonValue#from} takes
         * @throws IllegalArgumentException if it can be no JSON value
         */
        public JsonObject with(String name, @Nullable Object value) {
            return JsonValues.with(this, name, value);
        }

        /**
         * {@return this object without a member; itself if it has none of that name}
         *
         * @param name the name of the member
         */
        public JsonObject without(String name) {
            return JsonValues.without(this, name);
        }
    }

    /**
     * A JSON array.
     *
     * @param elements the elements
     */
    record JsonArray(ImmutableList<JsonValue> elements) implements JsonValue {
        /**
         * Creates an array.
         *
         * @param elements the elements
         */
        public JsonArray {
            requireNonNull(elements, "elements");
        }

        /**
         * {@return this array with one more element at its end}
         *
         * @param element the element, of what {@link JsonValue#from} takes
         * @throws IllegalArgumentException if it can be no JSON value
         */
        public JsonArray with(@Nullable Object element) {
            return new JsonArray(ImmutableList.<JsonValue>builder()
                    .addAll(elements)
                    .add(from(element))
                    .build());
        }
    }

    /**
     * A JSON string.
     *
     * @param value the string, without quotes and escapes
     */
    record JsonString(String value) implements JsonValue {
        /**
         * Creates a string.
         *
         * @param value the string
         */
        public JsonString {
            requireNonNull(value, "value");
        }

        @Override
        public Optional<String> asText() {
            return Optional.of(value);
        }
    }

    /**
     * A JSON number.
     *
     * @param lexeme the number as written, such as {@code 1.50}
     */
    record JsonNumber(String lexeme) implements JsonValue {
        private static final Pattern GRAMMAR = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

        /**
         * Creates a number.
         *
         * @param lexeme the number as written
         * @throws IllegalArgumentException if it is not a number of RFC 8259
         */
        public JsonNumber {
            checkArgument(GRAMMAR.matcher(lexeme).matches(), "'%s' is not a JSON number", lexeme);
        }

        /**
         * {@return the one spelling that RFC 8785, section 3.2.2.3, has for the number, such as {@code 1.5} for {@code 1.50}}
         *
         * @throws IllegalArgumentException if it has none, as {@link #whyNotCanonical} says
         */
        public String canonical() {
            return CanonicalNumber.of(lexeme);
        }

        /**
         * {@return why the number has no canonical spelling, such as <em>it is beyond a double</em>, so that a document with it has
         *     no digest; empty if it has one}
         */
        public Optional<String> whyNotCanonical() {
            return Optional.ofNullable(CanonicalNumber.obstacle(lexeme));
        }

        @Override
        public Optional<BigDecimal> asNumber() {
            return JsonValues.number(lexeme);
        }

        @Override
        public OptionalLong asLong() {
            return JsonValues.whole(lexeme);
        }
    }

    /**
     * A JSON boolean.
     *
     * @param value the value
     */
    record JsonBoolean(boolean value) implements JsonValue {
        @Override
        public Optional<Boolean> asBoolean() {
            return Optional.of(value);
        }
    }

    /** The JSON null. */
    record JsonNull() implements JsonValue {
        @Override
        public boolean isNull() {
            return true;
        }
    }
}
