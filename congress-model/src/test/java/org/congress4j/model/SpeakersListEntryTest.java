package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakersListEntryTest {
    @Test
    void hasAPartyOrANameAsWritten() {
        assertThat(SpeakersListEntry.builder()
                        .partyId(Id.<MemberState>of("JPN"))
                        .build()
                        .name())
                .isEmpty();
        assertThat(SpeakersListEntry.builder().name("Japan").build().partyId()).isEmpty();
    }

    @Test
    void refusesToHaveNeitherPartyNorName() {
        assertThatIllegalArgumentException()
                .isThrownBy(SpeakersListEntry.builder()::build)
                .withMessage("entry of speakers list must have a party or a name");
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(SpeakersListEntry.builder()
                        .partyId(Id.<MemberState>of("JPN"))
                        .name(" ")::build)
                .withMessage("name of entry of speakers list must not be blank");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesAPositionBelowOne(int position) {
        assertThatIllegalArgumentException()
                .isThrownBy(japan().position(position)::build)
                .withMessage("position on speakers list must be at least 1 but was " + position);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesATimeLimitBelowOneMinute(int minutes) {
        assertThatIllegalArgumentException()
                .isThrownBy(japan().limitMinutes(minutes)::build)
                .withMessage("time limit must be at least 1 minute but was " + minutes);
    }

    @Test
    void mayBeTheFirstWithOneMinute() {
        SpeakersListEntry first = japan().position(1).limitMinutes(1).build();

        assertThat(first.position()).hasValue(1);
        assertThat(first.limitMinutes()).hasValue(1);
    }

    private static SpeakersListEntryBuilder japan() {
        return SpeakersListEntry.builder().partyId(Id.<MemberState>of("JPN"));
    }
}
