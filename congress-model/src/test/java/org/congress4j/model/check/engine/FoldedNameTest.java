package org.congress4j.model.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedNameTest {
    @Test
    void spellingsOfOneNameAreEqual() {
        assertThat(FoldedName.of("Jos\u00e9 P\u00c9REZ")).isEqualTo("jose perez");
        assertThat(FoldedName.of("Perez, Jose")).isEqualTo("jose perez");
        assertThat(FoldedName.of(" ?! ")).isEmpty();
    }

    @Test
    void aTitleIsNoPartOfAName() {
        assertThat(FoldedName.hasSeveralWords(FoldedName.of("Mr. Nguyen"))).isFalse();
        assertThat(FoldedName.hasSeveralWords(FoldedName.of("Mr. A. Nguyen"))).isTrue();
    }

    @Test
    void aSurnameAndAnInitialAreTheNameOfMany() {
        assertThat(FoldedName.isFull(FoldedName.of("Ms. A. Holm"))).isFalse();
        assertThat(FoldedName.isFull(FoldedName.of("Ms. Ane Holm"))).isTrue();
    }

    @Test
    void leavesOutTitlesBeforeANameOfTwoWords() {
        assertThat(FoldedName.of("Sr. Juan PÉREZ LÓPEZ")).isEqualTo(FoldedName.of("Perez Lopez, Juan"));
        assertThat(FoldedName.of("Prof. Dr. Ruiz")).isEqualTo("dr prof ruiz");
        assertThat(FoldedName.of("Mr. Ruiz")).isEqualTo("mr ruiz");
    }
}
