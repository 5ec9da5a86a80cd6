package org.congress4j.json.format;

/** How to treat a document that does not conform to the format. */
public enum OnProblem {
    /** It is refused, in one exception with all that is wrong. */
    REFUSE_DOCUMENT,
    /**
     * The smallest part that does not fit is left out, and kept as text: an optional member, or an element of a list. An object that
     * lacks a required member without it, or that the model refuses, is left out as a whole, and so on up to the record. Whatever
     * stands after the place where a document is not JSON is left out as well. A document of a version that cannot be read, or that
     * requires an extension that is not understood, is refused all the same.
     */
    KEEP_WHAT_FITS
}
