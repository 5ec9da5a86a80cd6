package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.RightKind;
import org.junit.jupiter.api.Test;

class RightTest {
    @Test
    void namesAllMissingAttributesAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(Right.builder()::build)
                .withMessage("Cannot build Right, some of required attributes are not set [kind, granted]");
    }

    @Test
    void mayBeDenied() {
        Right vote = Right.builder().kind(RightKind.VOTE).granted(false).build();

        assertThat(vote.granted()).isFalse();
        assertThat(vote).isNotEqualTo(vote.toBuilder().granted(true).build());
    }

    @Test
    void isGrantedOrDenied() {
        assertThat(Right.granted(RightKind.SPEAK).granted()).isTrue();
        assertThat(Right.denied(RightKind.VOTE).granted()).isFalse();
    }
}
