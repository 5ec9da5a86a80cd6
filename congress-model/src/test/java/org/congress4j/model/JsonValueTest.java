package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "1",
                "-1",
                "10",
                "1.0",
                "1.50",
                "0.5",
                "-0.5",
                "1e9",
                "1E9",
                "1e+9",
                "1E-9",
                "1e09",
                "1.5e400",
                "123456789012345678901234567890"
            })
    void keepsANumberAsWritten(String lexeme) {
        assertThat(new JsonValue.JsonNumber(lexeme).lexeme()).isEqualTo(lexeme);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "01",
                "-01",
                "00",
                ".5",
                "5.",
                "-",
                "+1",
                "--1",
                "1e",
                "1e+",
                "e9",
                "1.5.2",
                "1,5",
                "0x1F",
                "1f",
                "1L",
                "NaN",
                "Infinity",
                "-Infinity",
                " 1",
                "1 ",
                "1\n",
                "1_000",
                "\uFF11",
                "\u0661",
                "two"
            })
    void refusesWhatIsNotANumberInJson(String lexeme) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JsonValue.JsonNumber(lexeme))
                .withMessage("'" + lexeme + "' is not a JSON number");
    }

    @Test
    void isMadeFromJavaValues() {
        assertThat(JsonValue.of("1")).isEqualTo(new JsonValue.JsonString("1"));
        assertThat(JsonValue.of(-5600L)).isEqualTo(new JsonValue.JsonNumber("-5600"));
        assertThat(JsonValue.of(Long.MIN_VALUE)).isEqualTo(new JsonValue.JsonNumber("-9223372036854775808"));
        assertThat(JsonValue.of(true)).isEqualTo(new JsonValue.JsonBoolean(true));
    }

    @Test
    void keepsMembersAndElementsInTheOrderRead() {
        JsonValue.JsonObject object =
                new JsonValue.JsonObject(ImmutableMap.of("b", JsonValue.of(1), "a", new JsonValue.JsonNull()));
        JsonValue.JsonArray array = new JsonValue.JsonArray(ImmutableList.of(JsonValue.of("b"), JsonValue.of("a")));

        assertThat(object.members().keySet()).containsExactly("b", "a");
        assertThat(array.elements()).containsExactly(JsonValue.of("b"), JsonValue.of("a"));
    }

    /** A text may be empty here, unlike anywhere else in the model: the value is somebody else's. */
    @Test
    void keepsAnEmptyText() {
        assertThat(JsonValue.of("").value()).isEmpty();
    }

    @Test
    void isEqualIfOfOneKindAndWrittenAlike() {
        new EqualsTester()
                .addEqualityGroup(JsonValue.of(1), new JsonValue.JsonNumber("1"))
                .addEqualityGroup(new JsonValue.JsonNumber("1.0"))
                .addEqualityGroup(JsonValue.of("1"), new JsonValue.JsonString("1"))
                .addEqualityGroup(JsonValue.of(true), new JsonValue.JsonBoolean(true))
                .addEqualityGroup(JsonValue.of(false))
                .addEqualityGroup(new JsonValue.JsonNull(), new JsonValue.JsonNull())
                .addEqualityGroup(new JsonValue.JsonArray(ImmutableList.of(JsonValue.of(1), JsonValue.of(2))))
                .addEqualityGroup(new JsonValue.JsonArray(ImmutableList.of(JsonValue.of(2), JsonValue.of(1))))
                .addEqualityGroup(
                        new JsonValue.JsonObject(ImmutableMap.of("a", JsonValue.of(1), "b", JsonValue.of(2))),
                        new JsonValue.JsonObject(ImmutableMap.of("b", JsonValue.of(2), "a", JsonValue.of(1))))
                .testEquals();
    }

    @Test
    void isMadeOfMapsAndLists() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("text", CharBuffer.wrap("a"));
        members.put("numbers", List.of(1, 2L, (short) 3, (byte) 4, 0.5, 0.25f, BigInteger.TEN, new BigDecimal("1.50")));
        members.put("flag", true);
        members.put("none", null);
        members.put("array", new Object[] {"b", JsonValue.of("c")});
        members.put("object", Map.of("d", 1));

        assertThat(JsonValue.object(members))
                .isEqualTo(JsonValue.object()
                        .with("text", "a")
                        .with(
                                "numbers",
                                new JsonValue.JsonArray(Stream.of("1", "2", "3", "4", "0.5", "0.25", "10", "1.50")
                                        .map(JsonValue.JsonNumber::new)
                                        .collect(ImmutableList.toImmutableList())))
                        .with("flag", JsonValue.of(true))
                        .with("none", new JsonValue.JsonNull())
                        .with("array", JsonValue.array("b", "c"))
                        .with("object", JsonValue.object().with("d", 1)));
        assertThat(JsonValue.from(null)).isEqualTo(JsonValue.ofNull());
        assertThat(JsonValue.array()).isEqualTo(JsonValue.array(List.of()));
        assertThat(JsonValue.of(new BigDecimal("1.50"))).isEqualTo(new JsonValue.JsonNumber("1.50"));
    }

    @Test
    void refusesWhatCanBeNoJsonValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonValue.array(Double.NaN))
                .withMessage("JSON has no number NaN: it is not finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonValue.array(new AtomicLong()))
                .withMessage("a java.util.concurrent.atomic.AtomicLong is no JSON number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonValue.object().with("day", LocalDate.of(2021, 3, 7)))
                .withMessage(
                        "a java.time.LocalDate is no JSON value: expected a string, a number, a boolean, a map, a list or"
                                + " null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonValue.from(Map.of(1, "a")))
                .withMessage("the name of a member must be a string but was 1");
    }

    @Test
    void membersAreReplacedWhereTheyStandAndAddedAtTheEnd() {
        JsonValue.JsonObject object = JsonValue.object().with("a", 1).with("b", 2);

        assertThat(object.with("a", 3).members().keySet()).containsExactly("a", "b");
        assertThat(object.with("a", 3).get("a")).contains(JsonValue.of(3));
        assertThat(object.without("a")).isEqualTo(JsonValue.object().with("b", 2));
        assertThat(object.without("c")).isSameAs(object);
        assertThat(JsonValue.array(1).with("b")).isEqualTo(JsonValue.array(1, "b"));
    }

    @Test
    void isAskedWithoutKnowingWhatItIs() {
        JsonValue value = JsonValue.object()
                .with("text", "a")
                .with("whole", new JsonValue.JsonNumber("3.0"))
                .with("flag", false)
                .with("none", null)
                .with("list", List.of(1, 2))
                .with("a/b~c", "odd");

        assertThat(value.get("text").flatMap(JsonValue::asText)).contains("a");
        assertThat(value.get("whole").orElseThrow().asLong()).hasValue(3);
        assertThat(value.get("whole").flatMap(JsonValue::asNumber)).contains(new BigDecimal("3.0"));
        assertThat(value.get("flag").flatMap(JsonValue::asBoolean)).contains(false);
        assertThat(value.get("none").orElseThrow().isNull()).isTrue();
        assertThat(value.get("list").flatMap(list -> list.get(1))).contains(JsonValue.of(2));
        assertThat(value.get("list").flatMap(list -> list.get(2))).isEmpty();
        assertThat(value.get("list").flatMap(list -> list.get(-1))).isEmpty();
        assertThat(value.get("list").orElseThrow().elements()).hasSize(2);
        assertThat(value.members()).hasSize(6);

        assertThat(value.asText()).isEmpty();
        assertThat(value.asNumber()).isEmpty();
        assertThat(value.asLong()).isEmpty();
        assertThat(value.asBoolean()).isEmpty();
        assertThat(value.isNull()).isFalse();
        assertThat(value.elements()).isEmpty();
        assertThat(JsonValue.of(1).members()).isEmpty();
        assertThat(JsonValue.of(1).get("a")).isEmpty();
    }

    @Test
    void aNumberIsALongOnlyIfItIsOne() {
        assertThat(new JsonValue.JsonNumber("1.5").asLong()).isEmpty();
        assertThat(new JsonValue.JsonNumber("1e3").asLong()).hasValue(1000);
        assertThat(new JsonValue.JsonNumber("9223372036854775808").asLong()).isEmpty();
        assertThat(new JsonValue.JsonNumber("1e999999999").asLong()).isEmpty();
        assertThat(new JsonValue.JsonNumber("1e-999999999").asLong()).isEmpty();
        assertThat(new JsonValue.JsonNumber("1e99999999999").asLong()).isEmpty();
        assertThat(new JsonValue.JsonNumber("1e99999999999").asNumber()).isEmpty();
    }

    @Test
    void findsAPlaceInside() {
        JsonValue value = JsonValue.object()
                .with("list", List.of(JsonValue.object().with("a/b~c", "odd"), 2))
                .with("", "empty");

        assertThat(value.at("")).contains(value);
        assertThat(value.at("/")).contains(JsonValue.of("empty"));
        assertThat(value.at("/list/0/a~1b~0c")).contains(JsonValue.of("odd"));
        assertThat(value.at("/list/1")).contains(JsonValue.of(2));
        assertThat(value.at("/list/01")).isEmpty();
        assertThat(value.at("/list/99999999999")).isEmpty();
        assertThat(value.at("/list/1/2")).isEmpty();
        assertThat(value.at("/gone/1")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value.at("list"))
                .withMessage("a JSON Pointer must be empty or start with '/' but was 'list'");
    }

    @Test
    void refusesNull() {
        NullPointerTester tester = new NullPointerTester();

        tester.testAllPublicConstructors(JsonValue.JsonObject.class);
        tester.testAllPublicConstructors(JsonValue.JsonArray.class);
        tester.testAllPublicConstructors(JsonValue.JsonString.class);
        tester.testAllPublicConstructors(JsonValue.JsonNumber.class);
    }
}
