package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.CountQualifier;
import org.congress4j.model.code.CountUnit;
import org.junit.jupiter.api.Test;

class SegmentTest {
    @Test
    void namesAllMissingAttributesAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(Segment.builder()::build)
                .withMessage("Cannot build Segment, some of required attributes are not set [id, congressId]");
    }

    /** What is known of a part of the programme may be no more than that there were dozens of events. */
    @Test
    void needsNoSession() {
        ReportedCount dozens = ReportedCount.builder()
                .unit(CountUnit.EVENT)
                .qualifier(CountQualifier.DOZENS)
                .build();

        assertThat(Segment.builder()
                        .id(Id.of("kyoto-ancillary"))
                        .congressId(Id.of("kyoto-2021"))
                        .addCount(dozens)
                        .build()
                        .counts())
                .containsExactly(dozens);
    }
}
