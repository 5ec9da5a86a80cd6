package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.congress4j.model.code.AttendeeKind;
import org.junit.jupiter.api.Test;

class AttendeeTest {
    @Test
    void refusesToNameNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(Attendee.builder().as(AttendeeKind.OBSERVER)::build)
                .withMessage("attendee must have a party or a person");
    }

    @Test
    void refusesABlankRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(Attendee.builder().partyName("Japan").rule(" ")::build)
                .withMessage("rule of attendee must not be blank");
    }
}
