package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.VenueRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VenueTest {
    @Test
    void namesTheMissingRole() {
        assertThatIllegalStateException()
                .isThrownBy(Venue.builder()::build)
                .withMessage("Cannot build Venue, some of required attributes are not set [role]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"icc", "Room D", "hall-2.b", "%23", "京都"})
    void takesAKeyThatCanBeCited(String key) {
        assertThat(venue().key(key).build().key()).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"icc#1", "#", "icc/1", "icc~1"})
    void refusesAKeyThatCannotBeCited(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(venue().key(key)::build)
                .withMessage("key must not contain '#', '/' or '~' but was '" + key + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void refusesABlankKey(String key) {
        assertThatIllegalArgumentException().isThrownBy(venue().key(key)::build).withMessage("key must not be blank");
    }

    @Test
    void refusesABlankUri() {
        assertThatIllegalArgumentException()
                .isThrownBy(venue().uri("")::build)
                .withMessage("uri of venue must not be blank");
    }

    private static VenueBuilder venue() {
        return Venue.builder().role(VenueRole.MAIN);
    }

    @Test
    void refusesANegativeCapacity() {
        assertThatIllegalArgumentException()
                .isThrownBy(venue().capacity(-1)::build)
                .withMessage("capacity of venue must be at least 0 but was -1");
    }
}
