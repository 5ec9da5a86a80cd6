package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.ParticipantCategory;
import org.junit.jupiter.api.Test;

class CommitmentTest {
    @Test
    void namesAllMissingAttributesAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(Commitment.builder()::build)
                .withMessage("Cannot build Commitment, some of required attributes are not set [id, textId]");
    }

    @Test
    void mayAddressPartiesAndCategories() {
        Commitment commitment = Commitment.builder()
                .id(Id.of("commitment-1"))
                .textId(Id.<Declaration>of("kyoto-declaration"))
                .addAddresseeId(Id.<Organization>of("unodc"))
                .addAddresseeCategory(ParticipantCategory.MEMBER_STATE)
                .build();

        assertThat(commitment.addresseeIds()).hasSize(1);
        assertThat(commitment.addresseeCategories()).containsExactly(ParticipantCategory.of("member-state"));
    }
}
