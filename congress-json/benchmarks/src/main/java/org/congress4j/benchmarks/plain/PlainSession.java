package org.congress4j.benchmarks.plain;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A session as a record that checks what the library checks, and that nobody can change. */
public record PlainSession(
        String id,
        String congressId,
        String kind,
        int number,
        Map<String, String> title,
        PlainProceedings.TimeRange actual,
        List<String> itemRefs,
        List<PlainProceedings.Chair> chairs) {
    /** Checks the members, and copies the lists. */
    public PlainSession {
        Objects.requireNonNull(id);
        Objects.requireNonNull(congressId);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        Objects.requireNonNull(actual);
        if (number < 1) {
            throw new IllegalArgumentException("number of session '" + id + "' must be at least 1 but was " + number);
        }
        itemRefs = List.copyOf(itemRefs);
        chairs = List.copyOf(chairs);
    }
}
