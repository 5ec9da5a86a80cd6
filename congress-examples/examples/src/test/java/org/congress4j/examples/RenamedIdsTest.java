package org.congress4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.congress4j.json.CongressJson;
import org.congress4j.model.Id;
import org.congress4j.model.Proceedings;
import org.congress4j.model.check.ProceedingsCheck;
import org.junit.jupiter.api.Test;

class RenamedIdsTest {
    private static final Proceedings KYOTO = KyotoCongress.proceedings();

    @Test
    void findsWhoRefersToARecord() {
        assertThat(RenamedIds.references(KYOTO, Id.of("kyoto-2021")))
                .hasSizeGreaterThan(20)
                .contains("kyoto-2021-closing congressId", "kyoto-2021-ancillary venueRefs");
        assertThat(RenamedIds.references(KYOTO, Id.of("nowhere"))).isEmpty();
    }

    @Test
    void renamesARecordWithAllThatReferToIt() {
        Proceedings renamed = RenamedIds.rename(KYOTO, Id.of("kyoto-2021"), Id.of("crime-14"));

        assertThat(RenamedIds.references(renamed, Id.of("kyoto-2021"))).isEmpty();
        assertThat(RenamedIds.references(renamed, Id.of("crime-14")))
                .isEqualTo(RenamedIds.references(KYOTO, Id.of("kyoto-2021")));
        assertThat(ProceedingsCheck.run(renamed, LocalDate.of(2026, 11, 24)).total("dangling_reference"))
                .isZero();
    }

    @Test
    void changesNothingElse() {
        Proceedings thereAndBack = RenamedIds.rename(
                RenamedIds.rename(KYOTO, Id.of("kyoto-2021"), Id.of("crime-14")),
                Id.of("crime-14"),
                Id.of("kyoto-2021"));

        assertThat(thereAndBack).isEqualTo(KYOTO);
        assertThat(CongressJson.digest(thereAndBack)).isEqualTo(CongressJson.digest(KYOTO));
    }
}
