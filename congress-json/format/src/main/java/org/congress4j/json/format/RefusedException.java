package org.congress4j.json.format;

/** Says that a value does not fit, where its problems have been noted already; it never leaves this package. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException() {
        super(null, null, false, false);
    }
}
