package org.congress4j.json.jackson2;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.congress4j.json.format.KnownNames;

/**
 * The {@link KnownNames} with their bytes, and for each position the name found there last, which is the likely one again, because most
 * objects of a kind leave out the same members. Concurrent readers may spoil each other's guesses, but nothing else.
 */
final class ExpectedNames {
    private final ImmutableList<SerializableString> names;
    /** The place of the name that is expected, by the place from which on it is looked for. */
    private final int[] expected;

    ExpectedNames(ImmutableList<String> names) {
        this.names = names.stream().map(SerializedString::new).collect(toImmutableList());
        this.expected = new int[names.size() + 1];
        Arrays.setAll(expected, likely -> likely % names.size());
    }

    SerializableString name(int place) {
        return names.get(place);
    }

    /** The place of the name that is expected where names are looked for from some place on. */
    int place(int likely) {
        return expected[likely];
    }

    /** Expects the name of a place from now on where names are looked for from some place on. */
    void expect(int place, int likely) {
        expected[likely] = place;
    }
}
