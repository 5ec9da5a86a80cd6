package org.congress4j.json.format;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.congress4j.model.Declaration;
import org.congress4j.model.FormalText;
import org.congress4j.model.JsonValue;
import org.congress4j.model.MemberState;
import org.congress4j.model.Party;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.Presence;

/** Examples of members, as the documentation gives them after <em>such as</em>. */
final class MemberExamples {
    private static final Pattern DOCUMENTED = Pattern.compile("such as (?:`([^`]+)`|\\*([^*]+)\\*|(\\d+))");
    private static final Pattern EXPECTED = Pattern.compile("such as '([^']+)'");
    /** A record of each group, whose id serves as an example. */
    private static final ImmutableMap<Class<?>, Class<?>> MEMBER_OF_GROUP =
            ImmutableMap.of(Party.class, MemberState.class, FormalText.class, Declaration.class);

    private final FormatDocumentation documentation;

    MemberExamples(FormatDocumentation documentation) {
        this.documentation = documentation;
    }

    /** That of the documentation of the member, of the record that its id leads to, of its code list, or of its shape. */
    Optional<JsonValue> of(ObjectTable<?> table, Member<?, ?> row) {
        Shape<?> shape = Shapes.of(row.kind());
        if (shape instanceof ObjectShape || row.presence() == Presence.MAP || row.presence() == Presence.BALLOTS) {
            return Optional.empty();
        }
        if (row.kind() == Kind.FLAG) {
            return Optional.of(JsonValue.of(true));
        }
        return find(DOCUMENTED, documentation.of(table.described().javaType(), row.name()))
                .or(() -> ofTarget(row))
                .or(() -> MemberRows.listOf(row.kind()).flatMap(list -> find(DOCUMENTED, documentation.of(list))))
                .or(() -> find(EXPECTED, shape.expected()))
                .map(example -> value(shape, example))
                .map(value -> isSingle(row.presence()) ? value : new JsonValue.JsonArray(ImmutableList.of(value)));
    }

    private Optional<String> ofTarget(Member<?, ?> row) {
        return row.kind() instanceof Kind.Reference
                ? MemberRows.target(row.kind())
                        .map(target -> MEMBER_OF_GROUP.getOrDefault(target, target))
                        .flatMap(target -> find(DOCUMENTED, documentation.of(target, "id")))
                : Optional.empty();
    }

    private static boolean isSingle(Presence presence) {
        return presence == Presence.REQUIRED || presence == Presence.OPTIONAL;
    }

    private static JsonValue value(Shape<?> shape, String example) {
        if (shape instanceof IntegerShape) {
            return JsonValue.of(Long.parseLong(example));
        }
        return shape == Shapes.of(Kind.LOCALIZED_TEXT)
                ? new JsonValue.JsonObject(ImmutableMap.of("en", JsonValue.of(example)))
                : JsonValue.of(example);
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(matcher::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    /** The JSON text of an example; none of them holds a character that must be escaped. */
    static String json(JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            return object.members().entrySet().stream()
                    .map(member -> "\"" + member.getKey() + "\": " + json(member.getValue()))
                    .collect(joining(", ", "{", "}"));
        } else if (value instanceof JsonValue.JsonArray array) {
            return array.elements().stream().map(MemberExamples::json).collect(joining(", ", "[", "]"));
        } else if (value instanceof JsonValue.JsonNumber number) {
            return number.lexeme();
        } else if (value instanceof JsonValue.JsonBoolean bool) {
            return Boolean.toString(bool.value());
        }
        return "\"" + ((JsonValue.JsonString) value).value() + "\"";
    }
}
