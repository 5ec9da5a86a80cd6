package org.congress4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.code.Severity;
import org.junit.jupiter.api.Test;

/** The Kyoto record contradicts itself nowhere, and what is worth a look is known. */
class KyotoCheckTest {
    private final CheckReport report = ProceedingsCheck.run(KyotoCongress.proceedings(), LocalDate.of(2026, 11, 24));

    @Test
    void hasNoErrorsAndNoWarnings() {
        assertThat(report.findings().stream().filter(found -> found.severity() != Severity.INFO))
                .isEmpty();
        assertThat(report.valid()).isTrue();
    }

    @Test
    void tellsOfTheNextCongressWhatIsWorthALook() {
        assertThat(report.findings().stream().map(Object::toString))
                .containsExactly(
                        "INFO status_outdated /congresses/1/statuses/0:"
                                + " the last status is 'planned', but it was planned from 2026-04-25 to 2026-04-30",
                        "INFO superseded_expectation /congresses/1/claims/3/value:"
                                + " a source has 2025, but the congress has 2026-04-25");
    }
}
