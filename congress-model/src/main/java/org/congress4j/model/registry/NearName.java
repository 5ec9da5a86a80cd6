package org.congress4j.model.registry;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.congress4j.model.spelling.Spelling;

/**
 * A name with which a text that is no name is compared.
 *
 * @param key the key of the name
 * @param letters which letters and digits it has, a bit each; others share some
 * @param states the States that have it
 */
record NearName(String key, long letters, ImmutableSet<RegisteredState> states) {
    static NearName of(String key, Collection<NamedState> entries) {
        return new NearName(
                key,
                Spelling.letters(key),
                entries.stream().map(NamedState::state).collect(ImmutableSet.toImmutableSet()));
    }

    /** How far the name is from a text, as {@link Spelling#distance} has it; more than the limit if it is more. */
    int distance(String text, long lettersOfText, int limit) {
        // Each change of a letter takes one away and puts another in its place, at most.
        return Long.bitCount(letters ^ lettersOfText) > 2 * limit ? limit + 1 : Spelling.distance(text, key, limit);
    }
}
