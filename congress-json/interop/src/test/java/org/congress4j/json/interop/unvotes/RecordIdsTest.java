package org.congress4j.json.interop.unvotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordIdsTest {
    private final RecordIds ids = new RecordIds();

    @Test
    void readsLikeTheSymbol() {
        assertThat(ids.next("A/RES/76/123")).isEqualTo("a-res-76-123");
        assertThat(ids.next("A/RES/377(V)[A]")).isEqualTo("a-res-377-v-a");
        assertThat(ids.next("vote-4025240")).isEqualTo("vote-4025240");
    }

    @Test
    void isGivenOnce() {
        assertThat(ids.next("A/76/L.1")).isEqualTo("a-76-l-1");
        assertThat(ids.next("A/76/L-1")).isEqualTo("a-76-l-1-2");
        assertThat(ids.next("A/76/L 1")).isEqualTo("a-76-l-1-3");
    }

    @Test
    void isShort() {
        assertThat(ids.next("Strengthening of the coordination of humanitarian and disaster relief assistance"))
                .isEqualTo("strengthening-of-the-coordination-of-humanitarian-and-disast");
        assertThat(ids.next("a".repeat(59) + " b")).isEqualTo("a".repeat(59));
    }

    @Test
    void isThereForATextWithoutLatinLetters() {
        assertThat(ids.next("大会")).isEqualTo("x");
        assertThat(ids.next("")).isEqualTo("x-2");
    }
}
