package org.congress4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import org.congress4j.benchmarks.plain.PlainProceedings;
import org.congress4j.benchmarks.plain.PlainRollCalls;
import org.congress4j.model.Proceedings;
import org.congress4j.model.check.ProceedingsCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LibrariesTest {
    @ParameterizedTest
    @EnumSource
    void theDocumentsAreSound(Workload workload) {
        Proceedings proceedings = workload.proceedings(Scale.SMOKE);

        assertThat(ProceedingsCheck.run(proceedings, LocalDate.of(2026, 1, 1)).findings())
                .isEmpty();
        assertThat(workload.proceedings(Scale.SMOKE)).isEqualTo(proceedings);
    }

    @ParameterizedTest
    @EnumSource
    void allLibrariesReadTheSame(Workload workload) {
        Proceedings proceedings = workload.proceedings(Scale.SMOKE);
        byte[] json = Libraries.compact(proceedings);
        PlainProceedings plain = Libraries.readJackson(json, PlainProceedings.class);

        assertThat(Libraries.readCongress(json)).isEqualTo(proceedings);
        assertThat(Libraries.readCongressInMapper(json)).isEqualTo(proceedings);
        assertThat(Libraries.readCongressOnJackson2(json)).isEqualTo(proceedings);
        assertThat(Libraries.readFastjson2(json, PlainProceedings.class)).isEqualTo(plain);
        assertThat(Libraries.readDslJson(json, PlainProceedings.class)).isEqualTo(plain);
    }

    @ParameterizedTest
    @EnumSource
    void bothWriteTheSameBytes(Workload workload) {
        Proceedings proceedings = workload.proceedings(Scale.SMOKE);
        ByteArrayOutputStream congress = new ByteArrayOutputStream();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();

        Libraries.writeCongress(proceedings, congress);
        Libraries.writeJackson(Libraries.readJackson(Libraries.compact(proceedings), PlainProceedings.class), plain);

        assertThat(congress.toByteArray()).isEqualTo(plain.toByteArray());
    }

    @Test
    void theRowsHaveTheSameBallots() {
        byte[] json = Libraries.compact(Workload.ROLL_CALLS.proceedings(Scale.SMOKE));
        PlainRollCalls rows = PlainRollCalls.of(Libraries.readJackson(json, PlainProceedings.class));
        byte[] rowsJson = Libraries.writeJackson(rows);

        assertThat(rows.rollCalls().stream()
                        .mapToInt(rollCall -> rollCall.ballots().size())
                        .sum())
                .isEqualTo(Libraries.readCongress(json).actions().stream()
                        .mapToInt(action -> action.votes().get(0).ballots().size())
                        .sum());
        assertThat(Libraries.readFastjson2(rowsJson, PlainRollCalls.class)).isEqualTo(rows);
        assertThat(Libraries.readDslJson(rowsJson, PlainRollCalls.class)).isEqualTo(rows);
        assertThat(Libraries.readJackson(rowsJson, PlainRollCalls.class)).isEqualTo(rows);
    }
}
