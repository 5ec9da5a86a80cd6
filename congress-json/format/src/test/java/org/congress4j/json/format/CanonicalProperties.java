package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Name;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Source;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.Presence;

class CanonicalProperties {
    private static final ReadOptions OPTIONS =
            ReadOptions.builder().addUnderstoodExtension(WireGenerator.UNKNOWN).build();

    private record Sample(ObjectTable<?> table, JsonValue.JsonObject json, JsonValue.JsonObject shuffled) {}

    @Provide
    Arbitrary<Sample> objects() {
        return Arbitraries.of(Tables.all()).flatMap(table -> Arbitraries.randomValue(random -> sample(table, random)));
    }

    private static Sample sample(ObjectTable<?> table, Random random) {
        JsonValue.JsonObject json = withoutNumbersBeyondADouble(new WireGenerator(random, false).object(table));
        return new Sample(table, json, shuffled(table, json, random));
    }

    @Property(tries = 3000)
    void theOrderOfMembersAndOfSetsSaysNothing(@ForAll("objects") Sample sample) {
        assertThat(canonical(sample.table(), sample.shuffled())).isEqualTo(canonical(sample.table(), sample.json()));
    }

    @Property(tries = 3000)
    void theOrderOfAnyOtherListCounts(@ForAll("objects") Sample sample) {
        JsonValue.JsonObject reversed = withFirstListReversed(sample.table(), sample.json());

        assertThat(canonical(sample.table(), reversed).equals(canonical(sample.table(), sample.json())))
                .isEqualTo(reversed.equals(sample.json()));
    }

    @Property(tries = 3000)
    void aNumberIsTheSameDoubleInNoMoreDigitsThanTheJdkWrites(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        if (Double.isFinite(value)) {
            String canonical = new JsonValue.JsonNumber(Double.toString(value)).canonical();

            assertThat(Double.parseDouble(canonical)).isEqualTo(value == 0 ? 0 : value);
            assertThat(digits(canonical)).isLessThanOrEqualTo(digits(Double.toString(value)));
        }
    }

    @Example
    void textsAreEscapedAsTheRfcHasIt() {
        assertThat(ProceedingsFormat.canonical(
                        JsonValue.class, JsonValue.of("\u20ac$\u000F\nA'B\"\\\\\"/\b\t\f\r\u007f</script>😀")))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\t\\f\\r\u007f</script>😀\"");
    }

    /** The sample of RFC 8785 section 3.2.3. */
    @Example
    void membersStandInTheOrderOfUtf16() {
        JsonValue.JsonObject object = new JsonValue.JsonObject(ImmutableMap.<String, JsonValue>builder()
                .put("\u20ac", JsonValue.of("Euro Sign"))
                .put("\r", JsonValue.of("Carriage Return"))
                .put("\ufb33", JsonValue.of("Hebrew Letter Dalet With Dagesh"))
                .put("1", JsonValue.of("One"))
                .put("\ud83d\ude00", JsonValue.of("Emoji: Grinning Face"))
                .put("\u0080", JsonValue.of("Control"))
                .put("\u00f6", JsonValue.of("Latin Small Letter O With Diaeresis"))
                .buildOrThrow());

        assertThat(ProceedingsFormat.canonical(JsonValue.class, object))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Example
    void aDocumentHasACanonicalFormAndADigest() {
        Proceedings proceedings = Proceedings.builder()
                .addPerson(person("p2", "s1", "s2"))
                .addPerson(person("p1", "s2", "s1"))
                .build();
        Proceedings reordered = Proceedings.builder()
                .addPerson(person("p1", "s1", "s2"))
                .addPerson(person("p2", "s2", "s1"))
                .build();

        assertThat(ProceedingsFormat.canonical(proceedings))
                .isEqualTo("{\"formatVersion\":\"0.10\",\"persons\":["
                        + "{\"id\":\"p1\",\"names\":[{\"kind\":\"official\",\"text\":{\"en\":\"Ghada Waly\"}}],\"sourceIds\":[\"s1\",\"s2\"],"
                        + "\"type\":\"person\"},"
                        + "{\"id\":\"p2\",\"names\":[{\"kind\":\"official\",\"text\":{\"en\":\"Ghada Waly\"}}],\"sourceIds\":[\"s1\",\"s2\"],"
                        + "\"type\":\"person\"}],\"type\":\"proceedings\"}");
        assertThat(ProceedingsFormat.digest(proceedings))
                .isEqualTo("c4j1-sha-256:5437f4509e322e39546855bc9b1f6aef3034152bad5580310742b103b318d5da")
                .isEqualTo(ProceedingsFormat.digest(reordered));
    }

    private static Person person(String id, String... sources) {
        return Person.builder()
                .id(Id.of(id))
                .addName(Name.official("en", "Ghada Waly"))
                .addAllSourceIds(Lists.transform(List.of(sources), Id::<Source>of))
                .build();
    }

    @Example
    void aNumberBeyondADoubleIsReportedAtItsPlace() {
        Proceedings proceedings = Proceedings.builder()
                .putExtension(
                        "org.example.note",
                        new JsonValue.JsonArray(ImmutableList.of(new JsonValue.JsonNumber("1e400"))))
                .build();

        assertThatThrownBy(() -> ProceedingsFormat.canonical(proceedings))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("number 1e400 has no canonical form, since it is beyond a double at /org.example.note/0");
    }

    private static <T> String canonical(ObjectTable<T> table, JsonValue json) {
        T value = ProceedingsFormat.readValue(table.described().javaType(), new TreeInput(json, 0, 0), OPTIONS);
        return ProceedingsFormat.canonical(table.described().javaType(), value);
    }

    private static int digits(String number) {
        return new BigDecimal(number).stripTrailingZeros().precision();
    }

    private static JsonValue.JsonObject withoutNumbersBeyondADouble(JsonValue.JsonObject object) {
        ImmutableMap.Builder<String, JsonValue> members = ImmutableMap.builder();
        object.members().forEach((name, value) -> members.put(name, withoutNumbersBeyondADouble(value)));
        return new JsonValue.JsonObject(members.buildOrThrow());
    }

    private static JsonValue withoutNumbersBeyondADouble(JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            return withoutNumbersBeyondADouble(object);
        } else if (value instanceof JsonValue.JsonArray array) {
            return new JsonValue.JsonArray(array.elements().stream()
                    .map(CanonicalProperties::withoutNumbersBeyondADouble)
                    .collect(ImmutableList.toImmutableList()));
        }
        return value instanceof JsonValue.JsonNumber number && number.lexeme().contains("+400")
                ? new JsonValue.JsonNumber("1e-7")
                : value;
    }

    /** The same object with its members, and those lists of which the table says that their order says nothing, in another order. */
    private static JsonValue.JsonObject shuffled(ObjectTable<?> table, JsonValue.JsonObject object, Random random) {
        List<Map.Entry<String, JsonValue>> members = new ArrayList<>();
        object.members()
                .forEach((name, value) -> members.add(Map.entry(
                        name,
                        table.members().stream()
                                .filter(row -> row.name().equals(name))
                                .findFirst()
                                .map(row -> shuffled(row, value, random))
                                .orElse(value))));
        Collections.shuffle(members, random);
        return new JsonValue.JsonObject(ImmutableMap.copyOf(members));
    }

    private static JsonValue shuffled(Member<?, ?> row, JsonValue value, Random random) {
        Optional<ObjectTable<?>> inner =
                Shapes.of(row.kind()) instanceof ObjectShape<?> shape ? Optional.of(shape.table()) : Optional.empty();
        if (value instanceof JsonValue.JsonArray array) {
            List<JsonValue> elements = new ArrayList<>(array.elements());
            if (inner.isPresent()) {
                elements.replaceAll(element -> shuffled(inner.get(), (JsonValue.JsonObject) element, random));
            }
            if (row.presence() == Presence.SET) {
                Collections.shuffle(elements, random);
            }
            return new JsonValue.JsonArray(ImmutableList.copyOf(elements));
        } else if (value instanceof JsonValue.JsonObject object && row.presence() == Presence.BALLOTS) {
            return new JsonValue.JsonObject(ImmutableMap.copyOf(Maps.transformValues(
                    object.members(),
                    voters -> new JsonValue.JsonArray(
                            ((JsonValue.JsonArray) voters).elements().reverse()))));
        } else if (value instanceof JsonValue.JsonObject object && inner.isPresent()) {
            return shuffled(inner.get(), object, random);
        }
        return value;
    }

    private static JsonValue.JsonObject withFirstListReversed(ObjectTable<?> table, JsonValue.JsonObject object) {
        ImmutableMap.Builder<String, JsonValue> members = ImmutableMap.builder();
        boolean reversed = false;
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            boolean isList = table.members().stream()
                    .anyMatch(row -> row.name().equals(member.getKey()) && row.presence() == Presence.LIST);
            if (isList && !reversed && member.getValue() instanceof JsonValue.JsonArray array) {
                members.put(
                        member.getKey(),
                        new JsonValue.JsonArray(array.elements().reverse()));
                reversed = true;
            } else {
                members.put(member);
            }
        }
        return new JsonValue.JsonObject(members.buildOrThrow());
    }
}
