package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.congress4j.model.code.CredentialsForm;
import org.congress4j.model.code.CredentialsVerdict;
import org.junit.jupiter.api.Test;

class CredentialsTest {
    @Test
    void namesTheMissingForm() {
        assertThatIllegalStateException()
                .isThrownBy(Credentials.builder()::build)
                .withMessage("Cannot build Credentials, some of required attributes are not set [form]");
    }

    @Test
    void refusesABlankSignatory() {
        assertThatIllegalArgumentException()
                .isThrownBy(credentials().signatory(" ")::build)
                .withMessage("signatory of credentials must not be blank");
    }

    /** A committee may defer what the plenary then accepts. */
    @Test
    void keepsTheDecisionsOfAllBodiesInOrder() {
        CredentialsDecision ofCommittee = CredentialsDecision.builder()
                .verdict(CredentialsVerdict.DEFERRED)
                .bodyId(Id.of("kyoto-credentials-committee"))
                .build();
        CredentialsDecision ofPlenary = CredentialsDecision.builder()
                .verdict(CredentialsVerdict.ACCEPTED)
                .bodyId(Id.of("kyoto-plenary"))
                .build();

        assertThat(credentials().addDecisions(ofCommittee, ofPlenary).build().decisions())
                .containsExactly(ofCommittee, ofPlenary);
        assertThat(credentials().build().decisions()).isEmpty();
    }

    private static CredentialsBuilder credentials() {
        return Credentials.builder().form(CredentialsForm.FORMAL);
    }
}
