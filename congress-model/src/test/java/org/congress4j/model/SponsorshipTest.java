package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.SponsorshipKind;
import org.junit.jupiter.api.Test;

class SponsorshipTest {
    @Test
    void namesAllMissingAttributesAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(Sponsorship.builder()::build)
                .withMessage("Cannot build Sponsorship, some of required attributes are not set [id, kind]");
    }

    @Test
    void hasAPartyOrANameAsWritten() {
        assertThat(sponsorship().partyId(Id.<MemberState>of("JPN")).build().name())
                .isEmpty();
        assertThat(sponsorship().name("Japan").build().partyId()).isEmpty();
    }

    @Test
    void refusesToHaveNeitherPartyNorName() {
        assertThatIllegalArgumentException()
                .isThrownBy(sponsorship()::build)
                .withMessage("sponsorship 's1' must have a party or a name");
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(sponsorship().partyId(Id.<MemberState>of("JPN")).name(" ")::build)
                .withMessage("name of sponsorship 's1' must not be blank");
    }

    /** On behalf of whom a text was submitted does not say who submitted it. */
    @Test
    void refusesToHaveAPrincipalOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(sponsorship().addOnBehalfOfId(Id.<Organization>of("g77"))::build)
                .withMessage("sponsorship 's1' must have a party or a name");
    }

    /** Sources get dates wrong, and the record loads. */
    @Test
    void keepsAWithdrawalBeforeTheJoining() {
        assertThat(sponsorship()
                        .name("Japan")
                        .date(PartialDate.of("2021-03-08"))
                        .withdrawnOn(PartialDate.of("2021-03-07"))
                        .build()
                        .withdrawnOn())
                .contains(PartialDate.of("2021-03-07"));
    }

    private static SponsorshipBuilder sponsorship() {
        return Sponsorship.builder().id(Id.of("s1")).kind(SponsorshipKind.CO_SPONSOR);
    }
}
