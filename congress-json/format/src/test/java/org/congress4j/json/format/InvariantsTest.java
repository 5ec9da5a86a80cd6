package org.congress4j.json.format;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.congress4j.model.JsonValue;
import org.congress4j.model.code.Code;
import org.congress4j.model.describe.Constraint;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.Presence;
import org.junit.jupiter.api.Test;

/** The tables state what the model refuses: no more and no less. */
class InvariantsTest {
    private static final ImmutableList<String> ODD_TEXTS = ImmutableList.of(
            " ",
            "\u00a0",
            "\u2007",
            "\u3000",
            "\t\n",
            "\u001c",
            "x",
            " x ",
            "#",
            "##",
            "#a",
            "a#",
            "a#b",
            "a# ",
            " #a",
            "a#b#c",
            "a#\n",
            "##a",
            "a/b",
            "a~b",
            "/",
            "/a",
            "0",
            "00.50",
            "0.",
            ".5",
            "-1",
            "1e2",
            "1234567890123456789",
            "0123456789abcdefABCDEF0123456789abcdefABCDEF0123456789abcdefABCDEF",
            "0123456789abcdef0123456789ABCDEF0123456789abcdef0123456789ABCDEF",
            "yes",
            "YES",
            "not-eligible",
            "P5Y",
            "P0D",
            "P-1Y2M-3D",
            "P2147483647D",
            "P",
            "P1W",
            "P7D ",
            "p5y",
            "+P5Y",
            "-P5Y",
            "P05Y",
            "P0Y",
            "P1Y0D",
            "P1D1Y",
            "PT5H");

    private final Random random = new Random(20210307);
    private final WireGenerator generator = new WireGenerator(random, false);

    @Test
    void blankIsWhatJavaCallsBlank() {
        Pattern notBlank = Pattern.compile(Patterns.NOT_BLANK);

        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .mapToObj(Character::toString)
                        .filter(text -> notBlank.matcher(text).find() == text.isBlank()))
                .isEmpty();
    }

    @Test
    void theModelRefusesTextsThatDoNotMatchAndNoOthers() {
        for (ObjectTable<?> table : Tables.all()) {
            for (Member<?, ?> row : table.members()) {
                // What the root says of versions and extensions depends on the reader.
                if (Shapes.of(row.kind()) instanceof TextShape<?> shape && table != Tables.DOCUMENT) {
                    JsonValue.JsonObject object = objectWith(table, row);
                    for (String text : ODD_TEXTS) {
                        assertThat(isRead(table, with(object, row, JsonValue.of(text))))
                                .as(
                                        "'%s' as %s of %s",
                                        text, row.name(), table.described().javaType())
                                .isEqualTo(Pattern.compile(shape.pattern())
                                        .matcher(text)
                                        .find());
                    }
                }
            }
        }
    }

    @Test
    void theModelRefusesNumbersOutOfBoundsAndNoOthers() {
        for (ObjectTable<?> table : Tables.all()) {
            for (Member<?, ?> row : table.members()) {
                if (row.kind() instanceof Kind.WholeNumber<?> shape) {
                    JsonValue.JsonObject object = objectWith(table, row);
                    assertThat(List.of(
                                    isRead(table, with(object, row, JsonValue.of(shape.least() - 1))),
                                    isRead(table, with(object, row, JsonValue.of(shape.least()))),
                                    isRead(table, with(object, row, JsonValue.of(shape.greatest()))),
                                    isRead(table, with(object, row, JsonValue.of(shape.greatest() + 1)))))
                            .as(
                                    "whether the bounds of %s of %s are read",
                                    row.name(), table.described().javaType())
                            // A numerator is not greater than its denominator, which no bound can say.
                            .containsExactly(false, true, !row.name().equals("numerator"), false);
                }
            }
        }
    }

    @Test
    void theModelRefusesObjectsThatBreakAnInvariantAndNoOthers() {
        int refused = 0;
        for (ObjectTable<?> table : Tables.all()) {
            for (int i = 0; i < 300; i++) {
                JsonValue.JsonObject object = stripped(table, generator.object(table));
                boolean holds =
                        table.described().constraints().stream().allMatch(invariant -> holds(invariant, object));
                refused += holds ? 0 : 1;
                assertThat(isRead(table, object))
                        .as("%s from %s", table.described().javaType(), object)
                        .isEqualTo(holds);
            }
        }
        assertThat(refused).isGreaterThan(500);
    }

    /** The object with optional members left out and lists emptied at random, and a code that may not suit the rest. */
    private JsonValue.JsonObject stripped(ObjectTable<?> table, JsonValue.JsonObject object) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        for (Member<?, ?> row : table.members()) {
            if (!row.isRequired() && random.nextBoolean()) {
                members.remove(row.name());
            }
            if (members.get(row.name()) instanceof JsonValue.JsonArray && random.nextInt(4) == 0) {
                members.put(row.name(), new JsonValue.JsonArray(ImmutableList.of()));
            }
            if (Shapes.of(row.kind()) instanceof CodeShape<?> code && row.presence() == Presence.REQUIRED) {
                List<?> codes = code.list().codes().asList();
                members.put(
                        row.name(),
                        JsonValue.of(codes.get(random.nextInt(codes.size())).toString()));
            }
        }
        return new JsonValue.JsonObject(ImmutableMap.copyOf(members));
    }

    private static boolean holds(Constraint invariant, JsonValue.JsonObject object) {
        if (invariant instanceof Constraint.AtLeastOneOf one) {
            return one.members().stream()
                    .anyMatch(name -> object.members().containsKey(name)
                            && !object.members().get(name).equals(new JsonValue.JsonArray(ImmutableList.of())));
        }
        if (invariant instanceof Constraint.RequiredIf required) {
            return !texts(required.codes()).contains(text(object, required.codeMember()))
                    || object.members().containsKey(required.member());
        }
        Constraint.ForbiddenIf forbidden = (Constraint.ForbiddenIf) invariant;
        return !texts(forbidden.codes()).contains(text(object, forbidden.codeMember()))
                || !object.members().containsKey(forbidden.member());
    }

    private static List<String> texts(Collection<? extends Code> codes) {
        return codes.stream().map(Code::toString).toList();
    }

    private static String text(JsonValue.JsonObject object, String member) {
        return ((JsonValue.JsonString) requireNonNull(object.members().get(member), member)).value();
    }

    private JsonValue.JsonObject objectWith(ObjectTable<?> table, Member<?, ?> row) {
        JsonValue.JsonObject object = generator.object(table);
        while (!object.members().containsKey(row.name())) {
            object = generator.object(table);
        }
        return object;
    }

    /** The object with that value in place of the member, or of all elements of it. */
    private static JsonValue.JsonObject with(JsonValue.JsonObject object, Member<?, ?> row, JsonValue value) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        members.put(
                row.name(),
                switch (row.presence()) {
                    case REQUIRED, OPTIONAL -> value;
                    case LIST, SET -> new JsonValue.JsonArray(ImmutableList.of(value));
                    case MAP -> new JsonValue.JsonObject(ImmutableMap.of("member", value));
                    case BALLOTS ->
                        new JsonValue.JsonObject(
                                ImmutableMap.of("yes", new JsonValue.JsonArray(ImmutableList.of(value))));
                });
        return new JsonValue.JsonObject(ImmutableMap.copyOf(members));
    }

    private static boolean isRead(ObjectTable<?> table, JsonValue.JsonObject object) {
        ReadOptions options = ReadOptions.builder()
                .addUnderstoodExtension(WireGenerator.UNKNOWN)
                .build();
        try {
            ProceedingsFormat.readValue(table.described().javaType(), new TreeInput(object, 0, 0), options);
            return true;
        } catch (CongressJsonException e) {
            return false;
        }
    }
}
