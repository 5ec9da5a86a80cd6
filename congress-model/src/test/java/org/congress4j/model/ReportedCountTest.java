package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.CountQualifier;
import org.congress4j.model.code.CountUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedCountTest {
    @Test
    void namesAllMissingAttributesAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(ReportedCount.builder()::build)
                .withMessage("Cannot build ReportedCount, some of required attributes are not set [unit, qualifier]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exact", "about", "more-than", "at-least", "fewer-than"})
    void hasAValueIfTheQualifierIsAboutANumber(String qualifier) {
        assertThat(count(qualifier).value(5600).build().value()).hasValue(5600);
        assertThatIllegalArgumentException()
                .isThrownBy(count(qualifier)::build)
                .withMessage("count with qualifier '" + qualifier + "' must have a value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"several", "dozens", "most", "limited"})
    void hasNoValueIfTheQualifierIsAWordForOne(String qualifier) {
        assertThat(count(qualifier).build().value()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(count(qualifier).value(24)::build)
                .withMessage("count with qualifier '" + qualifier + "' must not have a value but had 24");
    }

    @Test
    void mayHaveAValueIfTheQualifierIsNotKnown() {
        assertThat(count("scores").build().value()).isEmpty();
        assertThat(count("scores").value(40).build().value()).hasValue(40);
    }

    @Test
    void refusesANegativeValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(count("exact").value(-1)::build)
                .withMessage("count must be at least 0 but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(count("scores").value(-40)::build)
                .withMessage("count must be at least 0 but was -40");
    }

    @Test
    void mayBeZero() {
        assertThat(count("exact").value(0).build().value()).hasValue(0);
    }

    @Test
    void refusesAKeyThatCannotBeCited() {
        assertThatIllegalArgumentException()
                .isThrownBy(count("several").key("participants/all")::build)
                .withMessage("key must not contain '#', '/' or '~' but was 'participants/all'");
        assertThatIllegalArgumentException()
                .isThrownBy(count("several").key("")::build)
                .withMessage("key must not be blank");
    }

    private static ReportedCountBuilder count(String qualifier) {
        return ReportedCount.builder().unit(CountUnit.PERSON).qualifier(CountQualifier.of(qualifier));
    }
}
