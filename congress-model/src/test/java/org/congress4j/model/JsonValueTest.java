package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
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
    void refusesNull() {
        NullPointerTester tester = new NullPointerTester();

        tester.testAllPublicConstructors(JsonValue.JsonObject.class);
        tester.testAllPublicConstructors(JsonValue.JsonArray.class);
        tester.testAllPublicConstructors(JsonValue.JsonString.class);
        tester.testAllPublicConstructors(JsonValue.JsonNumber.class);
    }
}
