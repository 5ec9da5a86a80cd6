package org.congress4j.model.check.rules.scalars;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.congress4j.model.PartialDateTime;

/** Reads times with an offset, which local times should not have. */
final class Offsets {
    private Offsets() {}

    static Optional<OffsetDateTime> of(PartialDateTime time) {
        try {
            return Optional.of(OffsetDateTime.parse(time.toString()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
