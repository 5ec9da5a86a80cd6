package org.congress4j.json.dataset;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When a data set is made. */
final class CreationTime {
    private CreationTime() {}

    /**
     * The moment that the variable says in seconds since 1970 (reproducible-builds.org), or now.
     *
     * @throws IllegalArgumentException if the variable is no number
     */
    static Instant of(Optional<String> sourceDateEpoch) {
        if (sourceDateEpoch.isEmpty()) {
            return Instant.now().truncatedTo(ChronoUnit.SECONDS);
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(sourceDateEpoch.get()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "SOURCE_DATE_EPOCH must be a number of seconds but was '" + sourceDateEpoch.get() + "'", e);
        }
    }
}
