package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.RosterEdition;
import org.junit.jupiter.api.Test;

class RosterTest {
    @Test
    void namesAllMissingAttributesAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(Roster.builder()::build)
                .withMessage("Cannot build Roster, some of required attributes are not set [key, edition]");
    }

    @Test
    void refusesAKeyThatCannotBeCited() {
        assertThatIllegalArgumentException()
                .isThrownBy(roster().key("inf~1")::build)
                .withMessage("key must not contain '#', '/' or '~' but was 'inf~1'");
        assertThatIllegalArgumentException().isThrownBy(roster().key("")::build).withMessage("key must not be blank");
    }

    @Test
    void needNotSayWhetherItIsComplete() {
        assertThat(roster().key("final").build().complete()).isEmpty();
        assertThat(roster().key("final").complete(false).build().complete()).contains(false);
    }

    private static RosterBuilder roster() {
        return Roster.builder().edition(RosterEdition.FINAL);
    }
}
