package org.congress4j.json.format;

/** Thrown for a value whose problems have already been noted; it never leaves this package. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException() {
        super(null, null, false, false);
    }
}
