package org.congress4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetTest {
    @Test
    void theMedianIsHeldAgainstTheBound() {
        assertThat(Target.atLeast(0.8, "reading", "speed", samples(0.7, 0.796, 0.9))
                        .row())
                .isEqualTo("| reading | speed | at least 0.8 | 0.80 (0.70–0.90) | yes |");
        assertThat(Target.atLeast(0.8, "reading", "speed", samples(0.7, 0.79, 0.9))
                        .row())
                .isEqualTo("| reading | speed | at least 0.8 | 0.79 (0.70–0.90) | no |");
        assertThat(Target.atMost(1.5, "building", "time", samples(1.4, 1.5, 1.6))
                        .row())
                .isEqualTo("| building | time | at most 1.5 | 1.50 (1.40–1.60) | yes |");
        assertThat(Target.atMost(1.5, "building", "time", samples(1.4, 1.51, 1.6))
                        .row())
                .isEqualTo("| building | time | at most 1.5 | 1.51 (1.40–1.60) | no |");
    }

    private static Samples samples(double... values) {
        Samples samples = new Samples();
        for (double value : values) {
            samples.add(value);
        }
        return samples;
    }
}
