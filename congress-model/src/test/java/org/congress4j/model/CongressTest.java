package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.RoleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CongressTest {
    private static final Name OFFICIAL = Name.official("en", "Fourteenth United Nations Congress");
    private static final Name SHORT = Name.shortForm("en", "Kyoto Congress");

    @Test
    void namesTheMissingId() {
        assertThatIllegalStateException()
                .isThrownBy(Congress.builder()::build)
                .withMessage("Cannot build Congress, some of required attributes are not set [id]");
    }

    @Test
    void needsAnIdAndANameOnly() {
        Congress congress = kyoto().addName(SHORT).build();

        assertThat(congress.id()).isEqualTo(Id.of("kyoto-2021"));
        assertThat(congress.period()).isEmpty();
        assertThat(congress.venues()).isEmpty();
        assertThat(congress.extensions()).isEmpty();
    }

    @Test
    void refusesToHaveNoName() {
        assertThatIllegalArgumentException()
                .isThrownBy(kyoto()::build)
                .withMessage("congress 'kyoto-2021' must have a name");
    }

    @Test
    void goesByItsFirstOfficialName() {
        assertThat(kyoto().addNames(SHORT, OFFICIAL).build().name())
                .isEqualTo(LocalizedText.of("en", "Fourteenth United Nations Congress"));
    }

    @Test
    void goesByItsFirstNameIfNoneIsOfficial() {
        assertThat(kyoto().addName(SHORT).build().name()).isEqualTo(LocalizedText.of("en", "Kyoto Congress"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refusesAnOrdinalBelowOne(int ordinal) {
        assertThatIllegalArgumentException()
                .isThrownBy(kyoto().addName(SHORT).ordinal(ordinal)::build)
                .withMessage("ordinal of congress 'kyoto-2021' must be at least 1 but was " + ordinal);
    }

    @Test
    void mayBeTheFirst() {
        assertThat(kyoto().addName(SHORT).ordinal(1).build().ordinal()).hasValue(1);
    }

    @Test
    void keepsListsInTheOrderGiven() {
        Role host = Role.of(RoleKind.HOST, Id.<MemberState>of("JPN"));
        Role secretariat = Role.of(RoleKind.SECRETARIAT, Id.<Organization>of("unodc"));

        assertThat(kyoto().addName(SHORT).addRoles(secretariat, host).build().roles())
                .containsExactly(secretariat, host);
    }

    @Test
    void isNotChangedByTheBuilderOfACopy() {
        Congress congress = kyoto().addName(SHORT).ordinal(14).build();

        Congress copy = congress.toBuilder().ordinal(15).addName(OFFICIAL).build();

        assertThat(congress.ordinal()).hasValue(14);
        assertThat(congress.names()).containsExactly(SHORT);
        assertThat(copy.ordinal()).hasValue(15);
        assertThat(copy.names()).containsExactly(SHORT, OFFICIAL);
    }

    private static CongressBuilder kyoto() {
        return Congress.builder().id(Id.of("kyoto-2021"));
    }
}
