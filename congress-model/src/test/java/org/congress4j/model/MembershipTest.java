package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.congress4j.model.code.MembershipRole;
import org.junit.jupiter.api.Test;

class MembershipTest {
    @Test
    void namesAllMissingAttributesAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(Membership.builder()::build)
                .withMessage("Cannot build Membership, some of required attributes are not set"
                        + " [id, partyId, organizationId, role]");
    }

    @Test
    void namesOnlyTheAttributesThatAreMissing() {
        assertThatIllegalStateException()
                .isThrownBy(Membership.builder().id(Id.of("jpn-un")).organizationId(Id.of("un"))::build)
                .withMessage("Cannot build Membership, some of required attributes are not set [partyId, role]");
    }

    @Test
    void mayBeTheMembershipOfAnyParty() {
        assertThat(membership().partyId(Id.<MemberState>of("JPN")).build()).isNotNull();
        assertThat(membership().partyId(Id.<Organization>of("eu")).build()).isNotNull();
        assertThat(membership().partyId(Id.<Person>of("ghada-waly")).build()).isNotNull();
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without that check may do it
    void refusesNullAndNamesTheAttribute() {
        assertThatNullPointerException()
                .isThrownBy(() -> membership().organizationId(null))
                .withMessage("organizationId");
    }

    private static MembershipBuilder membership() {
        return Membership.builder()
                .id(Id.of("a-membership"))
                .organizationId(Id.of("un"))
                .role(MembershipRole.MEMBER);
    }
}
