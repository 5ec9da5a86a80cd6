package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class DocumentTest {
    @Test
    void namesTheMissingId() {
        assertThatIllegalStateException()
                .isThrownBy(Document.builder()::build)
                .withMessage("Cannot build Document, some of required attributes are not set [id]");
    }

    @Test
    void needsAnIdOnly() {
        assertThat(Document.builder().id(Id.of("l6")).build().symbol()).isEmpty();
    }
}
