package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class DeclarationTest {
    @Test
    void namesTheMissingId() {
        assertThatIllegalStateException()
                .isThrownBy(Declaration.builder()::build)
                .withMessage("Cannot build Declaration, some of required attributes are not set [id]");
    }

    /** The Kyoto Declaration is the annex of Resolution 1. */
    @Test
    void mayBeTheAnnexOfAResolution() {
        Id<Resolution> resolution = Id.of("kyoto-resolution-1");

        assertThat(Declaration.builder()
                        .id(Id.of("kyoto-declaration"))
                        .annexOfId(resolution)
                        .build()
                        .annexOfId())
                .hasValueSatisfying(id -> assertThat((Object) id).isEqualTo(resolution));
    }
}
