package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {
    @Test
    void namesTheMissingId() {
        assertThatIllegalStateException()
                .isThrownBy(Statement.builder()::build)
                .withMessage("Cannot build Statement, some of required attributes are not set [id]");
    }

    @Test
    void needsNeitherPositionNorWords() {
        Statement statement = statement().build();

        assertThat(statement.position()).isEmpty();
        assertThat(statement.texts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesAPositionBelowOne(int position) {
        assertThatIllegalArgumentException()
                .isThrownBy(statement().position(position)::build)
                .withMessage("position of statement 's1' must be at least 1 but was " + position);
    }

    @Test
    void mayBeTheFirst() {
        assertThat(statement().position(1).build().position()).hasValue(1);
    }

    private static StatementBuilder statement() {
        return Statement.builder().id(Id.of("s1"));
    }
}
