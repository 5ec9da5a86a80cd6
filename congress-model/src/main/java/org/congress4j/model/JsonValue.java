package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Any JSON value, as it was read. Holds extensions, members of newer formats and the values of claims. Numbers keep their
 * spelling, so that {@code 1.0} does not become {@code 1}.
 */
public sealed interface JsonValue {

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
    }

    /**
     * A JSON boolean.
     *
     * @param value the value
     */
    record JsonBoolean(boolean value) implements JsonValue {}

    /** The JSON null. */
    record JsonNull() implements JsonValue {}
}
