package org.congress4j.json.format;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congress4j.model.JsonValue;

/** Makes the TypeScript types of the format from its schema: one for the document, and one for each definition. */
final class TypeScript {
    private static final int WIDTH = 120;

    private static final String HEADER = """
            /**
             * The documents of congress proceedings, as %s describes them. Made from that schema.
             *
             * A type says which members there are; that a text is not blank or a number not negative, only the schema says.
             */
            """;

    /** A member that is no member of the format is an extension, named by a reverse domain or a URI. */
    private static final String EXTENSIONS = "  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;\n";

    /** Of a record of a type that is not known, nobody knows the members. */
    private static final String ANY_MEMBERS = "  [member: string]: unknown;\n";

    private final String title;

    private TypeScript(String title) {
        this.title = title;
    }

    static String of(JsonValue.JsonObject schema) {
        String title = text(schema, "title");
        TypeScript types = new TypeScript(title);
        StringBuilder all =
                new StringBuilder(HEADER.formatted(text(schema, "$id"))).append(types.declaration(title, schema));
        object(schema, "$defs")
                .members()
                .forEach((name, definition) ->
                        all.append(types.declaration(typeName(name), (JsonValue.JsonObject) definition)));
        return all.toString();
    }

    private String declaration(String name, JsonValue.JsonObject schema) {
        String comment = "\n" + comment(schema, "");
        if (!get(schema, "properties").isPresent()) {
            ImmutableList<String> types = union(schema);
            String line = "export type " + name + " = " + String.join(" | ", types) + ";\n";
            return comment
                    + (line.length() <= WIDTH + 1
                            ? line
                            : "export type " + name + " =\n  | " + String.join("\n  | ", types) + ";\n");
        }
        return comment + "export interface " + name + " {\n" + members(schema, "  ")
                + (name.equals("OtherRecord") ? ANY_MEMBERS : EXTENSIONS) + "}\n";
    }

    private String members(JsonValue.JsonObject schema, String indent) {
        ImmutableList<JsonValue> required =
                get(schema, "required").map(TypeScript::elements).orElse(ImmutableList.of());
        StringBuilder members = new StringBuilder();
        object(schema, "properties").members().forEach((name, value) -> {
            JsonValue.JsonObject member = (JsonValue.JsonObject) value;
            members.append(comment(member, indent))
                    .append(indent)
                    .append(name.matches("[$\\w]+") ? name : "\"" + name + "\"")
                    .append(required.contains(JsonValue.of(name)) ? ": " : "?: ")
                    .append(String.join(" | ", union(member)).replace("\n", "\n" + indent))
                    .append(";\n");
        });
        return members.toString();
    }

    /** The types of which a value has one. */
    private ImmutableList<String> union(JsonValue.JsonObject schema) {
        Map<String, JsonValue> keywords = schema.members();
        if (keywords.containsKey("oneOf")) {
            return elements(requireNonNull(keywords.get("oneOf"))).stream()
                    .flatMap(one -> union((JsonValue.JsonObject) one).stream())
                    .collect(toImmutableList());
        }
        if (keywords.containsKey("enum")) {
            return literals(schema);
        }
        if (keywords.containsKey("anyOf")) {
            // An open list: an editor offers its codes, and any other text fits.
            ImmutableList<JsonValue> either = elements(requireNonNull(keywords.get("anyOf")));
            return Stream.concat(union((JsonValue.JsonObject) either.get(0)).stream(), Stream.of("(string & {})"))
                    .collect(toImmutableList());
        }
        if (keywords.containsKey("$ref")) {
            String target = text(schema, "$ref");
            return ImmutableList.of(target.equals("#") ? title : typeName(target.replace("#/$defs/", "")));
        }
        if (keywords.containsKey("const")) {
            return ImmutableList.of("\"" + text(schema, "const") + "\"");
        }
        return ImmutableList.of(keywords.containsKey("type") ? typed(schema) : "unknown");
    }

    private String typed(JsonValue.JsonObject schema) {
        String type = text(schema, "type");
        return switch (type) {
            case "array" -> {
                ImmutableList<String> elements = union(object(schema, "items"));
                checkArgument(elements.size() == 1, "a list of either is not expected: %s", schema);
                yield elements.get(0) + "[]";
            }
            case "integer" -> "number";
            case "object" ->
                get(schema, "properties").isPresent()
                        ? "{\n" + members(schema, "  ") + furtherMembers(schema) + "}"
                        : "{ [name: string]: " + String.join(" | ", union(object(schema, "additionalProperties")))
                                + " }";
            case "boolean", "string" -> type;
            default -> throw new IllegalArgumentException("a type that is not expected: " + schema);
        };
    }

    /** What an object may have beside the members that the schema names, such as voters of a choice that is not known. */
    private String furtherMembers(JsonValue.JsonObject schema) {
        return schema.members().get("additionalProperties") instanceof JsonValue.JsonObject further
                ? "  [name: string]: " + String.join(" | ", union(further)) + " | undefined;\n"
                : "";
    }

    private static ImmutableList<String> literals(JsonValue.JsonObject schema) {
        return elements(requireNonNull(schema.members().get("enum"))).stream()
                .map(value -> "\"" + ((JsonValue.JsonString) value).value() + "\"")
                .collect(toImmutableList());
    }

    private static String comment(JsonValue.JsonObject schema, String indent) {
        return get(schema, "description")
                .map(description -> ((JsonValue.JsonString) description).value())
                .map(description -> {
                    checkArgument(!description.contains("*/"), "it would end the comment: %s", description);
                    return description
                            .lines()
                            .map(line -> (indent + " * " + line).stripTrailing() + "\n")
                            .collect(Collectors.joining("", indent + "/**\n", indent + " */\n"));
                })
                .orElse("");
    }

    private static String typeName(String definition) {
        return Ascii.toUpperCase(definition.charAt(0)) + definition.substring(1);
    }

    private static Optional<JsonValue> get(JsonValue.JsonObject schema, String name) {
        return Optional.ofNullable(schema.members().get(name));
    }

    private static JsonValue.JsonObject object(JsonValue.JsonObject schema, String name) {
        return (JsonValue.JsonObject) get(schema, name).orElseThrow();
    }

    private static String text(JsonValue.JsonObject schema, String name) {
        return ((JsonValue.JsonString) get(schema, name).orElseThrow()).value();
    }

    private static ImmutableList<JsonValue> elements(JsonValue value) {
        return ((JsonValue.JsonArray) value).elements();
    }
}
