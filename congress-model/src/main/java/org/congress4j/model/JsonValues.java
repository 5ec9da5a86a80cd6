package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.congress4j.model.JsonValue.JsonArray;
import org.congress4j.model.JsonValue.JsonObject;
import org.jspecify.annotations.Nullable;

/** Makes JSON values of those of the JDK, and finds those inside. */
final class JsonValues {
    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d*");
    /** More digits than a long has, so that 1e999999999 is not written out to see that it is beyond one. */
    private static final int DIGITS_OF_LONG = 20;

    private JsonValues() {}

    static JsonValue from(@Nullable Object value) {
        if (value == null) {
            return new JsonValue.JsonNull();
        } else if (value instanceof JsonValue json) {
            return json;
        } else if (value instanceof CharSequence text) {
            return JsonValue.of(text.toString());
        } else if (value instanceof Boolean flag) {
            return JsonValue.of(flag.booleanValue());
        } else if (value instanceof Number number) {
            return number(number);
        } else if (value instanceof Map<?, ?> members) {
            return object(members);
        } else if (value instanceof Iterable<?> elements) {
            return array(elements);
        } else if (value instanceof Object[] elements) {
            return array(elements);
        }
        throw new IllegalArgumentException("a " + value.getClass().getName()
                + " is no JSON value: expected a string, a number, a boolean, a map, a list or null");
    }

    private static JsonValue.JsonNumber number(Number number) {
        boolean isFloating = number instanceof Double || number instanceof Float;
        checkArgument(
                !isFloating || Double.isFinite(number.doubleValue()),
                "JSON has no number %s: it is not finite",
                number);
        checkArgument(
                isFloating
                        || number instanceof Long
                        || number instanceof Integer
                        || number instanceof Short
                        || number instanceof Byte
                        || number instanceof BigInteger
                        || number instanceof BigDecimal,
                "a %s is no JSON number",
                number.getClass().getName());
        return new JsonValue.JsonNumber(number.toString());
    }

    static JsonObject object(Map<?, ? extends @Nullable Object> members) {
        ImmutableMap.Builder<String, JsonValue> converted = ImmutableMap.builder();
        members.forEach((name, value) -> {
            checkArgument(name instanceof String, "the name of a member must be a string but was %s", name);
            converted.put((String) name, from(value));
        });
        return new JsonObject(converted.buildOrThrow());
    }

    static JsonArray array(Iterable<? extends @Nullable Object> elements) {
        ImmutableList.Builder<JsonValue> converted = ImmutableList.builder();
        elements.forEach(element -> converted.add(from(element)));
        return new JsonArray(converted.build());
    }

    static JsonArray array(@Nullable Object[] elements) {
        return array(Arrays.asList(elements));
    }

    static JsonObject with(JsonObject object, String name, @Nullable Object value) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        members.put(name, from(value));
        return new JsonObject(ImmutableMap.copyOf(members));
    }

    static JsonObject without(JsonObject object, String name) {
        if (!object.members().containsKey(name)) {
            return object;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        members.remove(name);
        return new JsonObject(ImmutableMap.copyOf(members));
    }

    static Optional<JsonValue> at(JsonValue value, String pointer) {
        checkArgument(
                pointer.isEmpty() || pointer.startsWith("/"),
                "a JSON Pointer must be empty or start with '/' but was '%s'",
                pointer);
        Optional<JsonValue> found = Optional.of(value);
        if (pointer.isEmpty()) {
            return found;
        }
        for (String step : Splitter.on('/').split(pointer.substring(1))) {
            String name = step.replace("~1", "/").replace("~0", "~");
            found = found.flatMap(inside -> step(inside, name));
        }
        return found;
    }

    private static Optional<JsonValue> step(JsonValue value, String name) {
        if (!(value instanceof JsonArray)) {
            return value.get(name);
        }
        Integer index = INDEX.matcher(name).matches() ? Ints.tryParse(name) : null;
        return index == null ? Optional.empty() : value.get(index);
    }

    static Optional<BigDecimal> number(String lexeme) {
        try {
            return Optional.of(new BigDecimal(lexeme));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static OptionalLong whole(String lexeme) {
        Optional<BigDecimal> number = number(lexeme);
        if (number.isEmpty() || (long) number.get().precision() - number.get().scale() > DIGITS_OF_LONG) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(number.get().longValueExact());
        } catch (ArithmeticException e) {
            return OptionalLong.empty();
        }
    }
}
