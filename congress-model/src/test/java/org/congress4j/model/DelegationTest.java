package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class DelegationTest {
    @Test
    void namesAllMissingAttributesAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(Delegation.builder()::build)
                .withMessage("Cannot build Delegation, some of required attributes are not set [id, congressId]");
    }

    @Test
    void hasAPartyOrANameAsWritten() {
        assertThat(delegation().partyId(Id.<MemberState>of("JPN")).build().name())
                .isEmpty();
        assertThat(delegation().name("Japan").build().partyId()).isEmpty();
    }

    @Test
    void refusesToHaveNeitherPartyNorName() {
        assertThatIllegalArgumentException()
                .isThrownBy(delegation()::build)
                .withMessage("delegation 'kyoto-jpn' must have a party or a name");
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(delegation().partyId(Id.<MemberState>of("JPN")).name(" ")::build)
                .withMessage("name of delegation 'kyoto-jpn' must not be blank");
    }

    private static DelegationBuilder delegation() {
        return Delegation.builder().id(Id.of("kyoto-jpn")).congressId(Id.of("kyoto-2021"));
    }
}
