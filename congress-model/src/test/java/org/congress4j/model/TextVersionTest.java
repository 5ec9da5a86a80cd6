package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.VersionKind;
import org.junit.jupiter.api.Test;

class TextVersionTest {
    @Test
    void namesTheMissingKind() {
        assertThatIllegalStateException()
                .isThrownBy(TextVersion.builder()::build)
                .withMessage("Cannot build TextVersion, some of required attributes are not set [kind]");
    }

    @Test
    void needsNoKey() {
        assertThat(TextVersion.builder().kind(VersionKind.DRAFT).build().key()).isEmpty();
    }

    @Test
    void refusesAKeyThatCannotBeCited() {
        assertThatIllegalArgumentException()
                .isThrownBy(TextVersion.builder().kind(VersionKind.DRAFT).key("L.6/Rev.1")::build)
                .withMessage("key must not contain '#', '/' or '~' but was 'L.6/Rev.1'");
        assertThatIllegalArgumentException()
                .isThrownBy(TextVersion.builder().kind(VersionKind.DRAFT).key("")::build)
                .withMessage("key must not be blank");
    }
}
