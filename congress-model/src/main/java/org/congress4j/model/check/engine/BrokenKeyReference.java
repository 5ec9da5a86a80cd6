package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.KeyReference;
import org.congress4j.model.describe.KeyTarget;

/** A reference to a value that its record does not have, or whose record is missing. */
public final class BrokenKeyReference {
    private final KeyReference reference;
    private final KeyTarget expected;

    private final KeyIndex keys;

    BrokenKeyReference(KeyReference reference, KeyTarget expected, KeyIndex keys) {
        this.keys = keys;
        this.reference = reference;
        this.expected = expected;
    }

    /** {@return the reference, such as {@code kyoto-2021#icc-kyoto}} */
    public KeyReference reference() {
        return reference;
    }

    /** {@return the references to such values that it resembles, at most three; empty if there are none} */
    public ImmutableList<String> near() {
        return keys.near(expected, reference);
    }

    /** {@return the kind of value it should lead to, such as a venue} */
    public KeyTarget expected() {
        return expected;
    }
}
