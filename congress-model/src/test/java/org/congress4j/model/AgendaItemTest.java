package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class AgendaItemTest {
    @Test
    void namesTheMissingKey() {
        assertThatIllegalStateException()
                .isThrownBy(AgendaItem.builder()::build)
                .withMessage("Cannot build AgendaItem, some of required attributes are not set [key]");
    }

    @Test
    void needsNeitherLabelNorTitle() {
        assertThat(AgendaItem.builder().key("2").build().label()).isEmpty();
        assertThat(AgendaItem.builder().key("2").build().title()).isEmpty();
    }

    @Test
    void refusesAKeyThatCannotBeCited() {
        assertThatIllegalArgumentException()
                .isThrownBy(AgendaItem.builder().key("2/e")::build)
                .withMessage("key must not contain '#', '/' or '~' but was '2/e'");
        assertThatIllegalArgumentException()
                .isThrownBy(AgendaItem.builder().key("")::build)
                .withMessage("key must not be blank");
    }

    @Test
    void takesTheKeysThatLabelsMake() {
        assertThat(AgendaItem.builder().key("2. (e) (ii)").build().key()).isEqualTo("2. (e) (ii)");
    }

    @Test
    void refusesABlankLabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(AgendaItem.builder().key("2").label(" ")::build)
                .withMessage("label of agenda item '2' must not be blank");
    }

    @Test
    void keepsTheItemsBelowItInACopy() {
        AgendaItem credentials = AgendaItem.builder().key("2-e").label("(e)").build();
        AgendaItem organizational =
                AgendaItem.builder().key("2").addItem(credentials).build();

        assertThat(organizational.toBuilder().label("2.").build().items()).containsExactly(credentials);
        assertThat(organizational)
                .isEqualTo(AgendaItem.builder().key("2").addItem(credentials).build())
                .isNotEqualTo(AgendaItem.builder().key("2").build());
    }
}
