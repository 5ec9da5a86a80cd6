package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.ParagraphKind;
import org.junit.jupiter.api.Test;

class ParagraphTest {
    @Test
    void namesAllMissingAttributesAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(Paragraph.builder()::build)
                .withMessage("Cannot build Paragraph, some of required attributes are not set [key, kind]");
    }

    @Test
    void needsAKeyAndAKindOnly() {
        assertThat(paragraph().build().key()).isEqualTo("op12");
    }

    @Test
    void refusesAKeyThatCannotBeCited() {
        assertThatIllegalArgumentException()
                .isThrownBy(paragraph().key("op#12")::build)
                .withMessage("key must not contain '#', '/' or '~' but was 'op#12'");
        assertThatIllegalArgumentException()
                .isThrownBy(paragraph().key(" ")::build)
                .withMessage("key must not be blank");
    }

    @Test
    void refusesABlankLabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(paragraph().label("")::build)
                .withMessage("label of paragraph 'op12' must not be blank");
    }

    private static ParagraphBuilder paragraph() {
        return Paragraph.builder().key("op12").kind(ParagraphKind.OPERATIVE);
    }
}
