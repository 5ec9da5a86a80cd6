package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LocatorTest {
    @Test
    void hasAPageASectionOrAParagraph() {
        assertThat(Locator.paragraph("15").paragraph()).contains("15");
        assertThat(Locator.builder().page("iv").build().page()).contains("iv");
        assertThat(Locator.builder().section("III.F").build().section()).contains("III.F");
    }

    @Test
    void refusesToHaveNoneOfThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(Locator.builder()::build)
                .withMessage("locator must have a page, a section or a paragraph");
    }

    @Test
    void refusesBlankTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(Locator.builder().page("")::build)
                .withMessage("page of locator must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(Locator.builder().section(" ")::build)
                .withMessage("section of locator must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Locator.paragraph(""))
                .withMessage("paragraph of locator must not be blank");
    }
}
