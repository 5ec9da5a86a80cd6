package org.congress4j.json.format;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import org.congress4j.model.Id;
import org.congress4j.model.VoteChoice;

/** Tells of the members of objects in rows of Markdown: their type, how often they stand, what they mean, and an example. */
final class MemberRows {
    static final String HEAD = "| member | type | presence | meaning | example |\n| --- | --- | --- | --- | --- |";

    /** What is said of values that are no object and no code, by their shape; the sections are those of the frame. */
    private static final ImmutableMap<Shape<?>, String> SCALARS = ImmutableMap.<Shape<?>, String>builder()
            .put(Shapes.TEXT, "string")
            .put(Shapes.DATE, "string: [date](#dates)")
            .put(Shapes.DATE_TIME, "string: [local time](#local-times)")
            .put(Shapes.DURATION, "string: [duration](#durations)")
            .put(Shapes.TIME_ZONE, "string: [time zone](#time-zones)")
            .put(Shapes.LANGUAGE, "string: [language tag](#languages)")
            .put(Shapes.SYMBOL, "string: [document symbol](#document-symbols)")
            .put(Shapes.KEY_REFERENCE, "string: [key reference](#ids-and-references)")
            .put(Shapes.INSTANT, "string: [time of UTC](#times-of-changes)")
            .put(Shapes.KEY, "string: [key](#ids-and-references)")
            .put(Shapes.POINTER, "string: [pointer](#claims-and-sources)")
            .put(Shapes.DECIMAL, "string: [decimal number](#numbers)")
            .put(Shapes.SHA_256, "string: SHA-256 in hexadecimal")
            .put(Shapes.INT, "integer")
            .put(Shapes.NOT_NEGATIVE, "integer, at least 0")
            .put(Shapes.POSITIVE, "integer, at least 1")
            .put(Shapes.LONG, "integer")
            .put(Shapes.BOOLEAN, "boolean")
            .put(Shapes.LOCALIZED_TEXT, "object: [text by language](#languages)")
            .put(Shapes.ANY, "any value")
            .buildOrThrow();

    private final FormatDocumentation documentation;
    private final MemberExamples examples;

    MemberRows(FormatDocumentation documentation) {
        this.documentation = documentation;
        this.examples = new MemberExamples(documentation);
    }

    static String link(Class<?> type) {
        return "[" + type.getSimpleName() + "](#" + Ascii.toLowerCase(type.getSimpleName()) + ")";
    }

    static String cell(String text) {
        return text.replace("\n\n", " ").replace("|", "\\|");
    }

    String row(ObjectTable<?> table, Row<?, ?> row) {
        String text = documentation.of(table.javaType(), row.name());
        String example = examples.of(table, row)
                .map(value -> "`" + MemberExamples.json(value) + "`")
                .orElse("");
        return "| `" + row.name() + "` | " + type(table, row) + " | " + presence(row, text) + " | " + cell(text) + " | "
                + cell(example) + " |";
    }

    private static String presence(Row<?, ?> row, String text) {
        String presence = row.presence() == Presence.CONSTANT
                ? "required"
                : Ascii.toLowerCase(row.presence().name());
        return text.contains("never empty") ? presence + ", never empty" : presence;
    }

    private static String type(ObjectTable<?> table, Row<?, ?> row) {
        String value = valueType(table, row);
        return switch (row.presence()) {
            case REQUIRED, OPTIONAL, CONSTANT -> value;
            case LIST, SET -> "array of " + value;
            case MAP -> "object from name to " + value;
            case BALLOTS -> "object from " + link(VoteChoice.class) + " to array of " + value;
        };
    }

    private static String valueType(ObjectTable<?> table, Row<?, ?> row) {
        Shape<?> shape = row.shape();
        if (shape instanceof ObjectShape<?> object) {
            return "object: " + link(object.table().javaType());
        }
        Optional<Class<?>> list = listOf(shape);
        if (list.isPresent()) {
            return "string: " + link(list.get());
        }
        if (shape == Shapes.id() || shape == Shapes.ownId()) {
            return "string: [id](#ids-and-references)"
                    + target(table, row).map(target -> " of " + link(target)).orElse("");
        }
        String scalar = SCALARS.get(shape);
        if (scalar != null) {
            return scalar;
        }
        if (shape instanceof TextShape<?> text) {
            return "string: " + text.expected().replaceFirst("^(an?|the) ", "").replaceFirst(" such as .*", "");
        }
        throw new IllegalArgumentException("nothing is said of the values of " + table.javaType() + "." + row.name());
    }

    /** The code list that a shape is of, if it is of one. */
    static Optional<Class<?>> listOf(Shape<?> shape) {
        if (shape == Shapes.CHOICE) {
            return Optional.of(VoteChoice.class);
        }
        return shape instanceof CodeShape<?> code
                ? Optional.of(code.list().asList().get(0).getClass())
                : Optional.empty();
    }

    /** The type that the id in a member leads to; empty for the id of the record itself, or if it may lead to anything. */
    static Optional<Class<?>> target(ObjectTable<?> table, Row<?, ?> row) {
        if (row.name().equals("id")) {
            return Optional.empty();
        }
        return TypeToken.of(table.javaType()).getTypes().rawTypes().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(row.name()) && method.getParameterCount() == 0)
                .flatMap(method -> idTarget(method.getGenericReturnType()).stream())
                .findFirst()
                .filter(FormatDocumentation.types()::contains);
    }

    private static Optional<Class<?>> idTarget(Type type) {
        if (!(type instanceof ParameterizedType parameterized)) {
            return Optional.empty();
        }
        if (parameterized.getRawType() == Id.class) {
            return Optional.of(
                    TypeToken.of(parameterized.getActualTypeArguments()[0]).getRawType());
        }
        return Arrays.stream(parameterized.getActualTypeArguments())
                .flatMap(argument -> idTarget(argument).stream())
                .findFirst();
    }
}
