package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.testing.EqualsTester;
import java.util.function.Function;
import java.util.stream.Stream;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.DeliveryMode;
import org.congress4j.model.symbol.DocumentSymbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextScalarTest {
    static Stream<Arguments> scalarsWithTheirNames() {
        return Stream.of(
                scalar("id", Id::of),
                scalar("code", AttendanceMode::of),
                scalar("date", PartialDate::of),
                scalar("time", PartialDateTime::of),
                scalar("time zone", TimeZoneName::of),
                scalar("language tag", LanguageTag::of),
                scalar("document symbol", DocumentSymbol::of),
                scalar("reference", KeyReference::of));
    }

    private static Arguments scalar(String what, Function<String, ?> factory) {
        return arguments(what, factory);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scalarsWithTheirNames")
    void refusesABlankText(String what, Function<String, ?> factory) {
        for (String blank : new String[] {"", " ", "\t\n", "\u3000"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> factory.apply(blank))
                    .withMessage(what + " must not be blank");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scalarsWithTheirNames")
    void isKeptAsWritten(String what, Function<String, ?> factory) {
        for (String text : new String[] {" x#y ", "X#Y", "\u0130#\u0131", "e\u0301#\uD83D\uDE00"}) {
            assertThat(factory.apply(text)).as(what).hasToString(text);
        }
    }

    /** Neither case nor composed accents nor blanks make two texts one. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("scalarsWithTheirNames")
    void isEqualIfWrittenAlike(String what, Function<String, ?> factory) {
        new EqualsTester()
                .addEqualityGroup(factory.apply("a#b"), factory.apply("a#b"))
                .addEqualityGroup(factory.apply("A#B"))
                .addEqualityGroup(factory.apply("a#b "))
                .addEqualityGroup(factory.apply("\u00E9#b"))
                .addEqualityGroup(factory.apply("e\u0301#b"))
                .testEquals();
    }

    @Test
    void isNeverEqualToAScalarOfAnotherClass() {
        new EqualsTester()
                .addEqualityGroup(Id.of("a#b"), Id.of("a#b"))
                .addEqualityGroup(AttendanceMode.of("a#b"), AttendanceMode.of("a#b"))
                .addEqualityGroup(DeliveryMode.of("a#b"), DeliveryMode.of("a#b"))
                .addEqualityGroup(PartialDate.of("a#b"), PartialDate.of("a#b"))
                .addEqualityGroup(PartialDateTime.of("a#b"), PartialDateTime.of("a#b"))
                .addEqualityGroup(TimeZoneName.of("a#b"), TimeZoneName.of("a#b"))
                .addEqualityGroup(LanguageTag.of("a#b"), LanguageTag.of("a#b"))
                .addEqualityGroup(DocumentSymbol.of("a#b"), DocumentSymbol.of("a#b"))
                .addEqualityGroup(KeyReference.of("a#b"), KeyReference.of("a#b"))
                .testEquals();
    }
}
