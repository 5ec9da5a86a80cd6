package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SourceTest {
    @Test
    void namesTheMissingId() {
        assertThatIllegalStateException()
                .isThrownBy(Source.builder()::build)
                .withMessage("Cannot build Source, some of required attributes are not set [id]");
    }

    @Test
    void keepsApartNotOfficialAndNotStated() {
        assertThat(source().official(false).build().official()).contains(false);
        assertThat(source().build().official()).isEmpty();
    }

    @Test
    void needsNoPublisher() {
        assertThat(source().build().publisherName()).isEmpty();
    }

    @Test
    void refusesABlankPublisher() {
        assertThatIllegalArgumentException()
                .isThrownBy(source().publisherName(" ")::build)
                .withMessage("publisher of source 'press-release' must not be blank");
    }

    private static SourceBuilder source() {
        return Source.builder().id(Id.of("press-release"));
    }
}
