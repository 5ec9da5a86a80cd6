package org.congress4j.model.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.util.stream.Stream;
import org.congress4j.model.Identifier;
import org.junit.jupiter.api.Test;

class DecisionNumberTest {
    private static DecisionNumber decision(String text) {
        return DecisionNumber.parse(text).orElseThrow();
    }

    @Test
    void theDecisionThatMovedTheCongressHasSessionNumberAndLetter() {
        DecisionNumber moved = decision("74/550 B");

        assertThat(moved.session()).isEqualTo("74");
        assertThat(moved.number()).isEqualTo(550);
        assertThat(moved.letter()).contains("B");
        assertThat(moved).hasToString("74/550 B");
        assertThat(Identifier.of(moved)).isEqualTo(Identifier.of("un-decision", "74/550 B"));
    }

    @Test
    void aDecisionMayHaveNoLetter() {
        assertThat(decision("50/411").letter()).isEmpty();
        assertThat(decision("50/411")).hasToString("50/411");
    }

    @Test
    void otherSpellingsAreReadAndPrintedAsCited() {
        assertThat(decision("decision 74/550B")).hasToString("74/550 B");
        assertThat(decision("A/DEC/74/550 B")).hasToString("74/550 B");
        assertThat(decision("decision 31/406 A-E")).hasToString("31/406 A-E");
        assertThat(decision("ES-7/11")).hasToString("ES-7/11");
        assertThat(decision("decision S-8/11")).hasToString("S-8/11");
        assertThat(decision("100/401").session()).isEqualTo("100");
        assertThat(decision("decision 2021/230").session()).isEqualTo("2021");
        assertThat(decision("E/DEC/1978/1")).hasToString("1978/1");
    }

    @Test
    void whatIsNoNumberOfADecisionIsEmpty() {
        assertThat(ImmutableList.of(
                        "",
                        "74",
                        "74/",
                        "74/550 b",
                        "74/0550",
                        "30/301",
                        "1969/1",
                        "663 C (XXIV)",
                        "A/RES/76/181",
                        "A/DEC/2021/230",
                        "E/DEC/74/550",
                        "A/HRC/DEC/6/104",
                        "decision  74/550 B",
                        "74/550 B."))
                .allSatisfy(text -> assertThat(DecisionNumber.parse(text)).isEmpty());
    }

    @Test
    void decisionsSortBySessionNumberAndLetter() {
        assertThat(Stream.of(
                                "ES-7/11",
                                "2021/230",
                                "74/550 B",
                                "74/550",
                                "74/9",
                                "100/401",
                                "74/550 A",
                                "S-10/1",
                                "S-8/11")
                        .map(DecisionNumberTest::decision)
                        .sorted()
                        .map(DecisionNumber::toString))
                .containsExactly(
                        "74/9", "74/550", "74/550 A", "74/550 B", "100/401", "2021/230", "ES-7/11", "S-8/11", "S-10/1");
    }

    @Test
    void equalityIsAsPrinted() {
        new EqualsTester()
                .addEqualityGroup(decision("74/550 B"), decision("A/DEC/74/550 B"))
                .addEqualityGroup(decision("74/550 A"))
                .addEqualityGroup(decision("74/550"))
                .testEquals();
    }
}
