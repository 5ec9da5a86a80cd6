package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.ActionVerb;
import org.junit.jupiter.api.Test;

class ActionTest {
    @Test
    void namesAllMissingAttributesAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(Action.builder()::build)
                .withMessage("Cannot build Action, some of required attributes are not set [id, verb]");
    }

    @Test
    void mayBeOnADeclarationOrAResolution() {
        ActionBuilder action = Action.builder().id(Id.of("adoption")).verb(ActionVerb.ADOPTED);

        assertThat(action.textId(Id.<Declaration>of("kyoto-declaration"))
                        .build()
                        .textId())
                .isPresent();
        assertThat(action.textId(Id.<Resolution>of("resolution-1")).build().textId())
                .isPresent();
    }

    @Test
    void refusesAPositionBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(Action.builder()
                        .id(Id.of("adoption"))
                        .verb(ActionVerb.ADOPTED)
                        .position(0)::build)
                .withMessage("position of action 'adoption' must be at least 1 but was 0");
    }
}
