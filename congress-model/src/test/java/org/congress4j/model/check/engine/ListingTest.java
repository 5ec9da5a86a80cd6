package org.congress4j.model.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingTest {
    @Test
    void namesAllOfAFew() {
        assertThat(Listing.of(List.of("FRA", "JPN"))).isEqualTo("FRA, JPN");
        assertThat(Listing.of(List.of())).isEmpty();
        assertThat(Listing.of(Collections.nCopies(10, "a"), 10, " > "))
                .isEqualTo("a > a > a > a > a > a > a > a > a > a");
    }

    @Test
    void namesTenOfManyAndCountsTheRest() {
        List<String> names =
                IntStream.rangeClosed(1, 4000).mapToObj(i -> "P" + i).toList();

        assertThat(Listing.of(names)).isEqualTo("P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, … and 3,990 more");
    }

    @Test
    void cutsALongName() {
        assertThat(Listing.of(List.of("x".repeat(12_345), "JPN")))
                .isEqualTo("x".repeat(60) + "… (12,345 characters), JPN");
    }

    @Test
    void cutsBetweenCharacters() {
        assertThat(Shortened.of("ab", 2)).isEqualTo("ab");
        assertThat(Shortened.of("a\uD83D\uDE00b", 2)).isEqualTo("a… (4 characters)");
    }
}
