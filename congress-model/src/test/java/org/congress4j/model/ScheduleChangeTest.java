package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.ScheduleChangeKind;
import org.junit.jupiter.api.Test;

class ScheduleChangeTest {
    @Test
    void namesTheMissingKind() {
        assertThatIllegalStateException()
                .isThrownBy(ScheduleChange.builder()::build)
                .withMessage("Cannot build ScheduleChange, some of required attributes are not set [kind]");
    }

    /** The Kyoto Congress was postponed before new dates were set. */
    @Test
    void needsNoNewDates() {
        assertThat(ScheduleChange.builder()
                        .kind(ScheduleChangeKind.POSTPONED)
                        .previousPeriod(DateRange.of("2020-04-20", "2020-04-27"))
                        .build()
                        .newPeriod())
                .isEmpty();
    }

    @Test
    void refusesAKeyThatCannotBeCited() {
        assertThatIllegalArgumentException()
                .isThrownBy(ScheduleChange.builder()
                        .kind(ScheduleChangeKind.POSTPONED)
                        .key("2020~1")::build)
                .withMessage("key must not contain '#', '/' or '~' but was '2020~1'");
        assertThatIllegalArgumentException()
                .isThrownBy(ScheduleChange.builder()
                        .kind(ScheduleChangeKind.POSTPONED)
                        .key("")::build)
                .withMessage("key must not be blank");
    }
}
