package org.congress4j.json.interop.unvotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TotalsTest {
    @Test
    void readsWholeNumbersWithOrWithoutAPoint() {
        assertThat(Totals.parse("120")).hasValue(120);
        assertThat(Totals.parse("120.0")).hasValue(120);
        assertThat(Totals.parse("0.00")).hasValue(0);
    }

    @Test
    void readsNothingElse() {
        for (String cell : new String[] {"", "120.5", "-1", " 1", "1e2", "120.", "nan", "1234567890123456"}) {
            assertThat(Totals.parse(cell)).as(cell).isEmpty();
        }
    }

    @Test
    void writesThemPlainly() {
        assertThat(Totals.print(OptionalLong.of(120))).isEqualTo("120");
        assertThat(Totals.print(OptionalLong.empty())).isEmpty();
    }
}
