package org.congress4j.model.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The answers are held against a look at each span. */
class ReachTest {
    @Test
    void tellsWhetherASpanOverlapsAnyOfThoseAdded() {
        Random random = new Random(20001101);
        for (int round = 0; round < 50; round++) {
            Reach reach = new Reach();
            List<Span> added = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                Span span = span(random);
                assertThat(reach.overlaps(span))
                        .as("%s with %s", span, added)
                        .isEqualTo(added.stream().anyMatch(span::overlaps));
                reach.add(span);
                added.add(span);
            }
        }
    }

    private static Span span(Random random) {
        if (random.nextInt(20) == 0) {
            return Span.UNKNOWN;
        }
        long start = random.nextInt(1000);
        long startLast = start + random.nextInt(10);
        long end = startLast + random.nextInt(20) - 5;
        return new Span(start, startLast, end, end + random.nextInt(10));
    }

    @Test
    void tellsHowFarThoseReachThatStartBySomeMoment() {
        Reach reach = new Reach();
        reach.add(10, 20);
        reach.add(5, 30);
        reach.add(12, 15);
        reach.add(25, 40);

        assertThat(reach.hasStartBy(4)).isFalse();
        assertThat(reach.startingBy(4)).isEqualTo(Long.MIN_VALUE);
        assertThat(reach.startingBy(24)).isEqualTo(30);
        assertThat(reach.startingBy(25)).isEqualTo(40);
    }
}
