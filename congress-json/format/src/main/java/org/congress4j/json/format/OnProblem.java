package org.congress4j.json.format;

/** How to treat a document that does not conform to the format. */
public enum OnProblem {
    /** It is refused, in one exception with all that is wrong. */
    REFUSE_DOCUMENT,
    /**
     * The records that do not fit are left out, and kept as text; likewise members of the root, and all that stands after the place
     * where a document is not JSON. A document of a version that cannot be read, or that requires an extension that is not
     * understood, is refused all the same.
     */
    REFUSE_RECORD
}
