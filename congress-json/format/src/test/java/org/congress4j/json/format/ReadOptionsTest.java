package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadOptionsTest {
    @Test
    void aServiceHasSmallLimits() {
        assertThat(ReadOptions.forServices())
                .isEqualTo(ReadOptions.builder()
                        .maxProblems(100)
                        .maxDepth(64)
                        .maxNameLength(1_000)
                        .maxTextLength(1_000_000)
                        .maxNumberLength(100)
                        .maxLineLength(4_000_000)
                        .maxDocumentLength(16_000_000)
                        .maxRecords(100_000)
                        .build());
    }

    @Test
    void anArchiveHasTheLimitsThatAreUsedUnlessOthersAreSet() {
        assertThat(ReadOptions.forArchives()).isEqualTo(ReadOptions.defaults());
    }

    @Test
    void aLimitIsAtLeastOne() {
        assertThatThrownBy(() -> ReadOptions.builder().maxLineLength(0).build())
                .hasMessage("maximum length of lines must be at least 1 but was 0");
    }
}
