package org.congress4j.model.check.engine;

import org.congress4j.model.KeyReference;
import org.congress4j.model.describe.KeyTarget;

/** A reference to a value that is not in the record, or whose record is not there. */
public final class BrokenKeyReference {
    private final KeyReference reference;
    private final KeyTarget expected;

    BrokenKeyReference(KeyReference reference, KeyTarget expected) {
        this.reference = reference;
        this.expected = expected;
    }

    /** {@return the reference, such as {@code kyoto-2021#icc-kyoto}} */
    public KeyReference reference() {
        return reference;
    }

    /** {@return what it should lead to} */
    public KeyTarget expected() {
        return expected;
    }
}
