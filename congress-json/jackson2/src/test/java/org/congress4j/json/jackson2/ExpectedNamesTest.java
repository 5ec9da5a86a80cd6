package org.congress4j.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class ExpectedNamesTest {
    private final ExpectedNames names = new ExpectedNames(ImmutableList.of("id", "title", "number", "type"));

    @Test
    void atFirstTheNextNameIsExpectedAndTheFirstAfterTheLast() {
        assertThat(names.place(0)).isZero();
        assertThat(names.place(3)).isEqualTo(3);
        assertThat(names.place(4)).isZero();
    }

    @Test
    void theNameIsExpectedThatStoodThereLast() {
        names.expect(3, 0);
        names.expect(2, 1);

        assertThat(names.place(0)).isEqualTo(3);
        assertThat(names.place(1)).isEqualTo(2);
        assertThat(names.place(2)).isEqualTo(2);
        assertThat(names.name(names.place(1)).getValue()).isEqualTo("number");
    }
}
