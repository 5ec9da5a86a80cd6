package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.RoleKind;
import org.junit.jupiter.api.Test;

class RoleTest {
    private static final Id<MemberState> JAPAN = Id.of("JPN");

    @Test
    void isMadeFromKindAndParty() {
        Role host = Role.of(RoleKind.HOST, JAPAN);

        assertThat(host.kind()).isEqualTo(RoleKind.HOST);
        assertThat(host.partyId())
                .hasValueSatisfying(party -> assertThat((Object) party).isEqualTo(JAPAN));
    }

    @Test
    void namesTheMissingKind() {
        assertThatIllegalStateException()
                .isThrownBy(Role.builder()::build)
                .withMessage("Cannot build Role, some of required attributes are not set [kind]");
    }

    @Test
    void mayHaveANameAsWrittenOnly() {
        assertThat(Role.builder().kind(RoleKind.HOST).name("Japan").build().partyId())
                .isEmpty();
    }

    @Test
    void refusesToHaveNeitherPartyNorName() {
        assertThatIllegalArgumentException()
                .isThrownBy(Role.builder().kind(RoleKind.HOST)::build)
                .withMessage("role must have a party or a name");
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(Role.builder().kind(RoleKind.HOST).partyId(JAPAN).name("")::build)
                .withMessage("name of role must not be blank");
    }

    @Test
    void refusesAKeyThatCannotBeCited() {
        assertThatIllegalArgumentException()
                .isThrownBy(Role.of(RoleKind.HOST, JAPAN).toBuilder().key("host#1")::build)
                .withMessage("key must not contain '#', '/' or '~' but was 'host#1'");
        assertThatIllegalArgumentException()
                .isThrownBy(Role.of(RoleKind.HOST, JAPAN).toBuilder().key("")::build)
                .withMessage("key must not be blank");
    }
}
