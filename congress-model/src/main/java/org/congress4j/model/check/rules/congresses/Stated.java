package org.congress4j.model.check.rules.congresses;

import java.util.Optional;

/** What records state of the same thing. */
final class Stated {
    private Stated() {}

    /** Whether both are stated, and differ. */
    static <T> boolean differ(Optional<T> first, Optional<T> second) {
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }
}
