package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.AlignmentKind;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    @Test
    void namesTheMissingKind() {
        assertThatIllegalStateException()
                .isThrownBy(Alignment.builder()::build)
                .withMessage("Cannot build Alignment, some of required attributes are not set [kind]");
    }

    @Test
    void hasAPartyOrANameAsWritten() {
        assertThat(alignment().partyId(Id.<MemberState>of("JPN")).build().name())
                .isEmpty();
        assertThat(alignment().name("Japan").build().partyId()).isEmpty();
    }

    @Test
    void refusesToHaveNeitherPartyNorName() {
        assertThatIllegalArgumentException()
                .isThrownBy(alignment()::build)
                .withMessage("alignment must have a party or a name");
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(alignment().partyId(Id.<MemberState>of("JPN")).name(" ")::build)
                .withMessage("name of alignment must not be blank");
    }

    private static AlignmentBuilder alignment() {
        return Alignment.builder().kind(AlignmentKind.ALIGN);
    }
}
