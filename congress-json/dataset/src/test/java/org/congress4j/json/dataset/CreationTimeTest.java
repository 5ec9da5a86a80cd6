package org.congress4j.json.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreationTimeTest {
    @Test
    void theVariableSaysTheSecondsSince1970() {
        assertThat(CreationTime.of(Optional.of("1795478400"))).isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
    }

    @Test
    void withoutTheVariableItIsNow() {
        assertThat(CreationTime.of(Optional.empty())).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
        Instant created = DataSetOptions.builder().build().created();
        assertThat(created).isEqualTo(created.truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreationTime.of(Optional.of("today")))
                .withMessage("SOURCE_DATE_EPOCH must be a number of seconds but was 'today'");
    }
}
