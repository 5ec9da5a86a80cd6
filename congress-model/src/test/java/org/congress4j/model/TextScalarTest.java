package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.TreeSet;
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

    @Test
    void aStrictFactoryRefusesWhatIsWrittenWrong() {
        assertThat(LanguageTag.parse("zh-Hans")).isEqualTo(LanguageTag.of("zh-Hans"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LanguageTag.parse("fr_FR"))
                .withMessage("expected a language tag such as fr or zh-Hans (BCP 47) but found 'fr_FR'");
        assertThat(TimeZoneName.parse("Asia/Tokyo")).isEqualTo(TimeZoneName.of("Asia/Tokyo"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeZoneName.parse("Tokyo"))
                .withMessage("expected a time zone such as Asia/Tokyo (IANA) but found 'Tokyo'");
        assertThat(DocumentSymbol.parse("A/CONF.234/L.6")).isEqualTo(DocumentSymbol.of("A/CONF.234/L.6"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentSymbol.parse("A/CONF.213./4"))
                .withMessage("expected a document symbol such as A/CONF.234/L.6 but found 'A/CONF.213./4'; did you mean"
                        + " 'A/CONF.213/4'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentSymbol.parse("the report"))
                .withMessage("expected a document symbol such as A/CONF.234/L.6 but found 'the report'");
    }

    @Test
    void scalarsAreInTheOrderOfTheirCharacters() {
        assertThat(ImmutableSortedSet.<Id<?>>of(Id.of("b"), Id.of("a")))
                .extracting(Id::toString)
                .containsExactly("a", "b");
        assertThat(new TreeSet<>(List.of(Id.of("b"), Id.of("a")))).hasToString("[a, b]");
        assertThat(new TreeSet<>(List.of(LanguageTag.of("fr"), LanguageTag.of("en"))))
                .hasToString("[en, fr]");
        assertThat(new TreeSet<>(List.of(TimeZoneName.of("UTC"), TimeZoneName.of("Asia/Tokyo"))))
                .hasToString("[Asia/Tokyo, UTC]");
        assertThat(new TreeSet<>(List.of(KeyReference.of("b#1"), KeyReference.of("a#2"))))
                .hasToString("[a#2, b#1]");
        assertThat(new TreeSet<>(List.of(Identifier.of("undl", "2"), Identifier.of("undl", "1"))))
                .extracting(Identifier::value)
                .containsExactly("1", "2");
    }
}
