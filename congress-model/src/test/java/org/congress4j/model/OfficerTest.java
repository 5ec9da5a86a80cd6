package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.OfficeKind;
import org.junit.jupiter.api.Test;

class OfficerTest {
    @Test
    void namesAllMissingAttributesAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(Officer.builder()::build)
                .withMessage("Cannot build Officer, some of required attributes are not set [id, office]");
    }

    @Test
    void hasAHolderOrANameAsWritten() {
        assertThat(president().holderId(Id.<Person>of("kamikawa-yoko")).build().holderName())
                .isEmpty();
        assertThat(president().holderName("Kamikawa Yoko").build().holderId()).isEmpty();
    }

    @Test
    void mayBeAState() {
        assertThat(president().holderId(Id.<MemberState>of("JPN")).build().holderId())
                .isPresent();
    }

    @Test
    void refusesToHaveNeitherHolderNorName() {
        assertThatIllegalArgumentException()
                .isThrownBy(president()::build)
                .withMessage("officer 'kyoto-president' must have a party or a name");
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(president().holderName("")::build)
                .withMessage("name of officer 'kyoto-president' must not be blank");
    }

    private static OfficerBuilder president() {
        return Officer.builder().id(Id.of("kyoto-president")).office(OfficeKind.PRESIDENT);
    }
}
