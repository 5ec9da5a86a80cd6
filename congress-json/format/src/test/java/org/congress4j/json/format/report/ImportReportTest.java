package org.congress4j.json.format.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class ImportReportTest {
    private static final ImportProblem UNKNOWN = ImportProblem.builder()
            .code(ImportProblemCode.UNKNOWN_CODE)
            .message("ms_code 'GER' is not known")
            .count(7)
            .lines(ImmutableList.of(12L, 14L))
            .build();

    @Test
    void isCleanIfEverythingWasUnderstood() {
        ImportReport clean = ImportReport.builder().votes(2).rows(386).build();

        assertThat(clean.isClean()).isTrue();
        assertThat(clean.toBuilder()
                        .putTotal(ImportProblemCode.UNKNOWN_CODE, 7L)
                        .addProblem(UNKNOWN)
                        .build()
                        .isClean())
                .isFalse();
    }

    @Test
    void aProblemNamesTheFirstLinesInWhichItOccurs() {
        assertThat(UNKNOWN).hasToString("unknown_code: ms_code 'GER' is not known (7 times, first in lines 12, 14)");
        assertThat(UNKNOWN.toBuilder().count(2).build())
                .hasToString("unknown_code: ms_code 'GER' is not known (2 times, in lines 12, 14)");
        assertThat(UNKNOWN.toBuilder().count(1).lines(ImmutableList.of(12L)).build())
                .hasToString("unknown_code: ms_code 'GER' is not known (line 12)");
    }
}
