package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {
    private static final Id<Source> PRESS_RELEASE = Id.of("press-release");

    @Test
    void mayBeAboutTheRecordAsAWhole() {
        assertThat(Claim.builder().addSourceId(PRESS_RELEASE).build().at()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/period/end", "/counts/participants/value", "/"})
    void takesAPointerRelativeToTheRecord(String at) {
        assertThat(Claim.builder().at(at).addSourceId(PRESS_RELEASE).build().at())
                .contains(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "period/end", "#/period/end", " /period"})
    void refusesAPointerWithoutASlashInFront(String at) {
        assertThatIllegalArgumentException()
                .isThrownBy(Claim.builder().at(at).addSourceId(PRESS_RELEASE)::build)
                .withMessage("pointer of claim must start with '/' but was '" + at + "'");
    }

    @Test
    void refusesToNameNoSource() {
        assertThatIllegalArgumentException()
                .isThrownBy(Claim.builder().at("/period/end")::build)
                .withMessage("claim at /period/end must name a source");
        assertThatIllegalArgumentException()
                .isThrownBy(Claim.builder()::build)
                .withMessage("claim at the record must name a source");
    }
}
