package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CandidateResultTest {
    @Test
    void hasAPartyOrANameAsWritten() {
        assertThat(CandidateResult.builder()
                        .candidateId(Id.<Person>of("kamikawa-yoko"))
                        .build()
                        .name())
                .isEmpty();
        assertThat(CandidateResult.builder().name("Kamikawa Yoko").build().candidateId())
                .isEmpty();
    }

    @Test
    void refusesToHaveNeitherPartyNorName() {
        assertThatIllegalArgumentException()
                .isThrownBy(CandidateResult.builder()::build)
                .withMessage("candidate result must have a party or a name");
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(CandidateResult.builder()
                        .candidateId(Id.<Person>of("kamikawa-yoko"))
                        .name(" ")::build)
                .withMessage("name of candidate result must not be blank");
    }

    @Test
    void refusesANegativeNumberOfVotes() {
        assertThatIllegalArgumentException()
                .isThrownBy(CandidateResult.builder().name("Kamikawa Yoko").votes(-1)::build)
                .withMessage("votes of candidate must be at least 0 but were -1");
    }

    @Test
    void mayHaveNoVotes() {
        CandidateResultBuilder candidate = CandidateResult.builder().name("Kamikawa Yoko");

        assertThat(candidate.build().votes()).isEmpty();
        assertThat(candidate.votes(0).build().votes()).hasValue(0);
    }

    /** That nobody says it is not that the candidate lost. */
    @Test
    void needNotSayWhoWasElected() {
        CandidateResultBuilder candidate = CandidateResult.builder().name("Kamikawa Yoko");

        assertThat(candidate.build().elected()).isEmpty();
        assertThat(candidate.elected(false).build().elected()).contains(false);
    }
}
