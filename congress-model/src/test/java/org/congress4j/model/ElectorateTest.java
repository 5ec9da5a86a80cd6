package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ElectorateTest {
    @Test
    void mayBeUnknown() {
        Electorate electorate = Electorate.builder().build();

        assertThat(electorate.size()).isEmpty();
        assertThat(electorate.present()).isEmpty();
        assertThat(electorate.vetoHolderIds()).isEmpty();
    }

    @Test
    void refusesNegativeNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(Electorate.builder().size(-1)::build)
                .withMessage("size of electorate must be at least 0 but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(Electorate.builder().present(-1)::build)
                .withMessage("members present must be at least 0 but was -1");
    }

    @Test
    void mayBeEmpty() {
        Electorate electorate = Electorate.builder().size(0).present(0).build();

        assertThat(electorate.size()).hasValue(0);
        assertThat(electorate.present()).hasValue(0);
    }

    /** A source may say it, so it loads. */
    @Test
    void keepsMorePresentThanThereAre() {
        assertThat(Electorate.builder().size(15).present(16).build().present()).hasValue(16);
    }
}
