package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class GeneratorTest {
    @Test
    void namesTheMissingName() {
        assertThatIllegalStateException()
                .isThrownBy(Generator.builder()::build)
                .withMessage("Cannot build Generator, some of required attributes are not set [name]");
    }

    @Test
    void needsANameOnly() {
        assertThat(Generator.builder().name("congress").build().name()).isEqualTo("congress");
    }

    @Test
    void refusesBlankTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(Generator.builder().name(" ")::build)
                .withMessage("name of generator must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(Generator.builder().name("congress").version("")::build)
                .withMessage("version of generator must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(Generator.builder().name("congress").uri("")::build)
                .withMessage("uri of generator must not be blank");
    }
}
