package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordMarkTest {
    /** A source may say "a record 152" and not among what. */
    @Test
    void needsNoScope() {
        assertThat(RecordMark.builder().build().scope()).isEmpty();
    }
}
