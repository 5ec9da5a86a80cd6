package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.PositionKind;
import org.junit.jupiter.api.Test;

class PositionStatementTest {
    @Test
    void namesAllMissingAttributesAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(PositionStatement.builder()::build)
                .withMessage("Cannot build PositionStatement, some of required attributes are not set [id, kind]");
    }

    @Test
    void hasAPartyOrANameAsWritten() {
        assertThat(reservation().partyId(Id.<MemberState>of("JPN")).build().name())
                .isEmpty();
        assertThat(reservation().name("Japan").build().partyId()).isEmpty();
    }

    @Test
    void refusesToHaveNeitherPartyNorName() {
        assertThatIllegalArgumentException()
                .isThrownBy(reservation()::build)
                .withMessage("position statement 'p1' must have a party or a name");
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(reservation().partyId(Id.<MemberState>of("JPN")).name(" ")::build)
                .withMessage("name of position statement 'p1' must not be blank");
    }

    /** On behalf of whom it was made does not say who made it. */
    @Test
    void refusesToHaveAPrincipalOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(reservation().addOnBehalfOfId(Id.<Organization>of("g77"))::build)
                .withMessage("position statement 'p1' must have a party or a name");
    }

    @Test
    void mayConcernADeclarationOrAResolution() {
        PositionStatementBuilder position = reservation().name("Japan");

        assertThat(position.textId(Id.<Declaration>of("kyoto-declaration"))
                        .build()
                        .textId())
                .isPresent();
        assertThat(position.textId(Id.<Resolution>of("resolution-1")).build().textId())
                .isPresent();
    }

    private static PositionStatementBuilder reservation() {
        return PositionStatement.builder().id(Id.of("p1")).kind(PositionKind.RESERVATION);
    }
}
