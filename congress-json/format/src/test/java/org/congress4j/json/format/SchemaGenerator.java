package org.congress4j.json.format;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congress4j.json.format.report.ConversionTypes;
import org.congress4j.json.format.report.ImportProblemCode;
import org.congress4j.model.JsonValue;
import org.congress4j.model.code.Code;
import org.congress4j.model.code.Severity;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.describe.Constraint;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;
import org.congress4j.model.registry.RegistryTypes;
import org.congress4j.model.registry.StateMatch;
import org.congress4j.model.registry.StateMatchKind;

/**
 * Makes the JSON Schema of the format from its tables: a document at the root, and by name each record, each value, each code list,
 * each kind of text, what is told of documents, such as {@code checkReport}, and {@code line}, one line of a document that has one record
 * a line.
 *
 * <p>The schema accepts what the reader reads leniently and refuses what it refuses, except for what JSON Schema cannot say:
 *
 * <ul>
 *   <li>an object with a member that stands twice, or a string or name that holds a lone surrogate;
 *   <li>a period or time range that ends before it starts;
 *   <li>a threshold of more than the whole, such as 3/2;
 *   <li>a duration of more than 2147483647 years, months or days;
 *   <li>nesting that is too deep, and whatever else the {@link ReadOptions} limit;
 *   <li>a required extension that the reader does not understand.
 * </ul>
 *
 * <p>Nor does it say what is not a matter of form: that ids are unique, or lead somewhere.
 */
final class SchemaGenerator {
    private static final String ID =
            "https://congress4j.org/format/" + ProceedingsFormat.VERSION + "/proceedings.schema.json";

    /** The texts of the kinds that have no others. */
    private static final ImmutableMap<String, ImmutableList<String>> CLOSED_LISTS = ImmutableMap.of(
            Kind.SEVERITY.name(),
            lowerCase(Severity.values()),
            ProblemCode.KIND.name(),
            lowerCase(ProblemCode.values()),
            ConversionTypes.PROBLEM_CODE.name(),
            lowerCase(ImportProblemCode.values()),
            RegistryTypes.MATCH.name(),
            lowerCase(StateMatch.values()),
            RegistryTypes.MATCHED_BY.name(),
            lowerCase(StateMatchKind.values()));

    private final FormatDocumentation documentation;
    private final Map<String, JsonValue> definitions = new TreeMap<>();

    private SchemaGenerator(FormatDocumentation documentation) {
        this.documentation = documentation;
    }

    private static ImmutableList<String> lowerCase(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> Ascii.toLowerCase(constant.name()))
                .collect(toImmutableList());
    }

    static JsonValue.JsonObject generate(FormatDocumentation documentation) {
        return new SchemaGenerator(documentation).document();
    }

    private JsonValue.JsonObject document() {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("$schema", JsonValue.of("https://json-schema.org/draft/2020-12/schema"));
        schema.put("$id", JsonValue.of(ID));
        schema.put("title", JsonValue.of("Proceedings"));
        schema.putAll(objectOf(Tables.DOCUMENT).members());
        define("line", line());
        ClassShapes.REPORTS.forEach(this::reference);
        schema.put("$defs", object(ImmutableSortedMap.copyOf(definitions)));
        return object(schema);
    }

    /** The header, or a record of whatever type. */
    private JsonValue.JsonObject line() {
        JsonValue header = object("$ref", JsonValue.of("#"));
        return object("oneOf", array(Stream.of(header, anyRecord())));
    }

    private JsonValue.JsonObject anyRecord() {
        Stream<JsonValue.JsonObject> known = RecordTypes.known().stream().map(this::reference);
        return define(
                "anyRecord",
                object(
                        "oneOf",
                        array(Stream.of(
                                define("knownRecord", object("oneOf", array(known))),
                                reference(RecordTypes.other())))));
    }

    private JsonValue.JsonObject objectOf(ObjectTable<?> table) {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        table.type().ifPresent(type -> properties.put("type", object("const", JsonValue.of(type))));
        for (Member<?, ?> row : table.members()) {
            JsonValue previous = properties.put(row.name(), member(table, row));
            checkState(
                    previous == null,
                    "%s has two members '%s'",
                    table.described().javaType(),
                    row.name());
        }
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put(
                "description", JsonValue.of(documentation.of(table.described().javaType())));
        schema.put("type", JsonValue.of("object"));
        schema.put("properties", object(properties));
        ImmutableList<String> required = Stream.concat(
                        table.type().stream().map(type -> "type"),
                        table.members().stream()
                                .filter(row -> isRequired(table, row))
                                .map(Member::name))
                .collect(toImmutableList());
        if (!required.isEmpty()) {
            schema.put("required", texts(required));
        } else if (!table.described().isMark()) {
            schema.put("minProperties", JsonValue.of(1));
        }
        ImmutableList<JsonValue.JsonObject> conditions = table.described().constraints().stream()
                .flatMap(invariant -> condition(invariant, properties))
                .collect(toImmutableList());
        if (conditions.size() == 1) {
            schema.putAll(conditions.get(0).members());
        } else if (conditions.size() > 1) {
            schema.put("allOf", array(conditions.stream()));
        }
        return object(schema);
    }

    private JsonValue.JsonObject member(ObjectTable<?> table, Member<?, ?> row) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put(
                "description", JsonValue.of(documentation.of(table.described().javaType(), row.name())));
        // A record that a writer does not know may be of a type that its reader knows.
        JsonValue.JsonObject value = row.name().equals(RecordTypes.other().list()) ? anyRecord() : valueOf(row.kind());
        // A presence that is new to the format does not compile until it is told here what it means.
        schema.putAll(
                switch (row.presence()) {
                    case REQUIRED, OPTIONAL -> value.members();
                    case LIST, SET -> (row.isWrittenIfEmpty() ? anyListOf(value) : listOf(value)).members();
                    case MAP ->
                        row.isWrittenIfEmpty()
                                ? ImmutableMap.of("type", JsonValue.of("object"), "additionalProperties", value)
                                : ImmutableMap.of(
                                        "type", JsonValue.of("object"),
                                        "minProperties", JsonValue.of(1),
                                        "additionalProperties", value);
                    case BALLOTS -> ballotsOf(value).members();
                });
        return object(schema);
    }

    private static JsonValue.JsonObject anyListOf(JsonValue element) {
        return object(ImmutableMap.of("type", JsonValue.of("array"), "items", element));
    }

    private static JsonValue.JsonObject listOf(JsonValue element) {
        return object(ImmutableMap.of("type", JsonValue.of("array"), "items", element, "minItems", JsonValue.of(1)));
    }

    private static JsonValue.JsonObject ballotsOf(JsonValue voter) {
        Map<String, JsonValue> voters = new LinkedHashMap<>();
        for (VoteChoice choice : VoteChoice.LIST.codes()) {
            voters.put(choice.toString(), listOf(voter));
        }
        return object(ImmutableMap.of(
                "type", JsonValue.of("object"),
                "minProperties", JsonValue.of(1),
                "properties", object(voters),
                "propertyNames", object("pattern", JsonValue.of(Patterns.NOT_BLANK)),
                "additionalProperties", listOf(voter)));
    }

    /** The schema of a value, by reference where it has a name. */
    private JsonValue.JsonObject valueOf(Kind<?> kind) {
        if (kind instanceof Kind.Value<?> value) {
            return reference(value.type());
        }
        if (Shapes.of(kind) instanceof TextShape<?> text) {
            return define(text.name(), textOf(text));
        }
        if (kind instanceof Kind.WholeNumber<?> number) {
            return object(ImmutableMap.of(
                    "type", JsonValue.of("integer"),
                    "minimum", JsonValue.of(number.least()),
                    "maximum", JsonValue.of(number.greatest())));
        }
        if (kind == Kind.LOCALIZED_TEXT) {
            return define("localizedText", localizedText());
        }
        if (kind == Kind.FLAG) {
            return object("type", JsonValue.of("boolean"));
        }
        if (kind == Kind.ANY) {
            return object(ImmutableMap.of());
        }
        throw new IllegalStateException("no schema is known for " + kind);
    }

    private JsonValue.JsonObject reference(ValueType<?> type) {
        if (type.equals(RecordTypes.document())) {
            return object("$ref", JsonValue.of("#"));
        }
        String name = nameOf(type);
        if (!definitions.containsKey(name)) {
            // It may refer to itself.
            definitions.put(name, new JsonValue.JsonNull());
            definitions.put(name, objectOf(ObjectTable.of(type)));
        }
        return object("$ref", JsonValue.of("#/$defs/" + name));
    }

    /** A code with what to call it, and its names in other languages. */
    private static JsonValue.JsonObject named(Code code) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("const", JsonValue.of(code.toString()));
        schema.put("title", JsonValue.of(code.label(Locale.ENGLISH)));
        if (code.labels().size() > 1) {
            schema.put(
                    "description",
                    JsonValue.of(code.labels().stream()
                            .skip(1)
                            .map(label -> label.language() + ": " + label.text())
                            .collect(Collectors.joining("; "))));
        }
        return new JsonValue.JsonObject(ImmutableMap.copyOf(schema));
    }

    private static JsonValue.JsonObject textOf(TextShape<?> shape) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("type", JsonValue.of("string"));
        if (CLOSED_LISTS.containsKey(shape.name())) {
            schema.put("enum", texts(CLOSED_LISTS.get(shape.name())));
        } else if (shape instanceof CodeShape<?> code) {
            // Any code is valid; those that are known are there to choose from.
            schema.put(
                    "anyOf",
                    array(Stream.of(
                            object("oneOf", array(code.list().codes().stream().map(SchemaGenerator::named))),
                            object("pattern", JsonValue.of(code.pattern())))));
        } else {
            schema.put("description", JsonValue.of(shape.expected()));
            schema.put("pattern", JsonValue.of(shape.pattern()));
            if (shape instanceof OtherRecordTypeShape) {
                Stream<String> known = RecordTypes.known().stream().map(RecordType::name);
                schema.put(
                        "not",
                        object(
                                "enum",
                                texts(Stream.concat(Stream.of(ObjectTable.DOCUMENT), known)
                                        .collect(toImmutableList()))));
            }
        }
        return object(schema);
    }

    private JsonValue.JsonObject localizedText() {
        return object(ImmutableMap.of(
                "description", JsonValue.of(Shapes.of(Kind.LOCALIZED_TEXT).expected()),
                "type", JsonValue.of("object"),
                "minProperties", JsonValue.of(1),
                "propertyNames", object("pattern", JsonValue.of(Patterns.NOT_BLANK)),
                "additionalProperties", valueOf(Kind.TEXT)));
    }

    private static Stream<JsonValue.JsonObject> condition(Constraint invariant, Map<String, JsonValue> properties) {
        if (invariant instanceof Constraint.AtLeastOneOf one) {
            // One alone is simply required.
            return one.members().size() == 1
                    ? Stream.empty()
                    : Stream.of(object("anyOf", array(one.members().stream().map(name -> there(name, properties)))));
        }
        if (invariant instanceof Constraint.RequiredIf required) {
            return Stream.of(object(
                    "if", holdsOneOf(required.codeMember(), required.codes()),
                    "then", requiring(required.member(), JsonValue.of(true))));
        }
        if (invariant instanceof Constraint.ForbiddenIf forbidden) {
            return Stream.of(object(
                    "if", holdsOneOf(forbidden.codeMember(), forbidden.codes()),
                    "then", object("properties", object(forbidden.member(), JsonValue.of(false)))));
        }
        throw new IllegalStateException("no schema is known for " + invariant);
    }

    private static JsonValue.JsonObject there(String member, Map<String, JsonValue> properties) {
        checkState(properties.containsKey(member), "there is no member '%s'", member);
        return requiring(member, JsonValue.of(true));
    }

    /** A member that is required is named among the properties too, as strict validators demand. */
    private static JsonValue.JsonObject requiring(String member, JsonValue value) {
        return object("properties", object(member, value), "required", texts(ImmutableList.of(member)));
    }

    private static JsonValue.JsonObject holdsOneOf(String member, Collection<? extends Code> codes) {
        return requiring(
                member, object("enum", texts(codes.stream().map(Code::toString).toList())));
    }

    private static boolean isRequired(ObjectTable<?> table, Member<?, ?> row) {
        return row.isRequired() || isAloneNeeded(table, row);
    }

    private static boolean isAloneNeeded(ObjectTable<?> table, Member<?, ?> row) {
        return table.described().constraints().contains(new Constraint.AtLeastOneOf(ImmutableList.of(row.name())));
    }

    private JsonValue.JsonObject define(String name, JsonValue.JsonObject schema) {
        JsonValue previous = definitions.put(name, schema);
        checkState(previous == null || previous.equals(schema), "two definitions are named '%s'", name);
        return object("$ref", JsonValue.of("#/$defs/" + name));
    }

    static String nameOf(ValueType<?> type) {
        return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, type.toString());
    }

    private static JsonValue.JsonObject object(Map<String, JsonValue> members) {
        return new JsonValue.JsonObject(ImmutableMap.copyOf(members));
    }

    private static JsonValue.JsonObject object(String name, JsonValue value) {
        return object(ImmutableMap.of(name, value));
    }

    private static JsonValue.JsonObject object(String name, JsonValue value, String name2, JsonValue value2) {
        return object(ImmutableMap.of(name, value, name2, value2));
    }

    private static JsonValue.JsonArray array(Stream<? extends JsonValue> elements) {
        return new JsonValue.JsonArray(elements.collect(toImmutableList()));
    }

    private static JsonValue.JsonArray texts(Collection<String> texts) {
        return array(texts.stream().map(JsonValue::of));
    }
}
